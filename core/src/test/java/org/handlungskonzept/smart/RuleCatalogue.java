package org.handlungskonzept.smart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the catalogue of all rules from the rules themselves and their examples. */
public final class RuleCatalogue {

    static final String COMMAND = "mvn -q -Ppages -pl core process-test-classes";

    private static final Comparator<RuleDescriptor> ORDER = Comparator.comparing(
                    RuleDescriptor::letter, Comparator.nullsLast(Comparator.<SmartLetter>naturalOrder()))
            .thenComparing(RuleDescriptor::id);

    private RuleCatalogue() {}

    /**
     * Writes the catalogue.
     *
     * @param arguments the file
     * @throws IOException if it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), text(), StandardCharsets.UTF_8);
    }

    static String text() {
        List<String> lines = new ArrayList<>();
        lines.addAll(List.of(
                "# The rules of the SMART check",
                "",
                "This page is made of the rules themselves and of their examples, which are run as tests. Do not"
                        + " edit it; after a change of rules, texts or examples run",
                "",
                "```sh",
                COMMAND,
                "```",
                "",
                "How to write rules of your own: [own-rules.md](own-rules.md).",
                ""));
        lines.addAll(RuleSetTable.lines());
        SmartLetter letter = null;
        boolean first = true;
        for (RuleDescriptor rule : rules()) {
            if (first || rule.letter() != letter) {
                lines.addAll(List.of("## " + heading(rule.letter()), ""));
            }
            first = false;
            letter = rule.letter();
            lines.addAll(new RuleSection(rule).lines());
        }
        return String.join("\n", lines).stripTrailing() + "\n";
    }

    static List<RuleDescriptor> rules() {
        return RuleSet.recommended().available().stream()
                .map(SmartRule::descriptor)
                .sorted(ORDER)
                .toList();
    }

    private static String heading(@Nullable SmartLetter letter) {
        return letter == null
                ? "P – Der Plan als Ganzes (the plan as a whole)"
                : "%s – %s (%s)".formatted(letter, letter.label(Locale.GERMAN), letter.label(Locale.ENGLISH));
    }
}
