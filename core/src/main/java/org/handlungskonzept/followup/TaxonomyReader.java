package org.handlungskonzept.followup;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlungskonzept.concept.SchemeRef;
import org.handlungskonzept.concept.Status;
import org.jspecify.annotations.Nullable;

/** Reads a status list line by line. */
final class TaxonomyReader {

    private static final Pattern HEAD = Pattern.compile("taxonomy (\\S+) (.+)");
    private static final Pattern WORD = Pattern.compile("(.+?) += +([A-Z_]+)(?: +([A-Z_]+))?");

    private final String source;
    private final List<TaxonomyEntry> entries = new ArrayList<>();
    private @Nullable SchemeRef ref;
    private String title = "";

    TaxonomyReader(String source) {
        this.source = requireNonNull(source, "source");
    }

    StatusTaxonomy read(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                read(line, i + 1);
            }
        }
        if (ref == null) {
            throw problem(1, "The status list has no first line.", "taxonomy own-list@1 Name of the list");
        }
        return new StatusTaxonomy(ref, title, entries);
    }

    private void read(String line, int number) {
        Matcher head = HEAD.matcher(line);
        if (ref == null && head.matches()) {
            ref = reference(head.group(1), number);
            title = head.group(2);
            return;
        }
        Matcher word = WORD.matcher(line);
        if (ref == null || !word.matches()) {
            throw problem(
                    number,
                    "The line (%s) cannot be read.".formatted(line),
                    ref == null ? "taxonomy own-list@1 Name of the list" : "in Arbeit = IN_PROGRESS");
        }
        @Nullable String fit = word.group(3);
        entries.add(new TaxonomyEntry(
                word.group(1),
                constant(Status.class, word.group(2), number),
                fit == null ? MappingFit.EXACT : constant(MappingFit.class, fit, number)));
    }

    private SchemeRef reference(String text, int number) {
        try {
            return SchemeRef.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("%s:%s: %s".formatted(source, number, e.getMessage()), e);
        }
    }

    private <E extends Enum<E>> E constant(Class<E> constants, String name, int number) {
        return Arrays.stream(constants.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> problem(
                        number,
                        "The word (%s) is unknown.".formatted(name),
                        Arrays.toString(constants.getEnumConstants())));
    }

    private IllegalArgumentException problem(int number, String what, String maybe) {
        return new IllegalArgumentException(
                "%s:%s: %s\nMaybe write it like (%s).".formatted(source, number, what, maybe));
    }
}
