package org.handlungskonzept.smart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the examples of rules: one file for each rule, in the directory {@code examples}.
 *
 * <pre>
 * # comment
 * + what the rule finds
 * by: ab 2020
 * - what it must not find
 * by: 2020 bis 31.12.2023
 * - what it cannot look at (not looked)
 * by: -
 * </pre>
 *
 * The lines below a label change a sound measure of a sound concept: {@link ExampleMeasure} and {@link ExampleConcept} list
 * the keys. A line {@code --} begins the next measure of the same concept.
 */
final class RuleExamples {

    private static final String NOT_LOOKED = "(not looked)";

    private final RuleId rule;
    private final String file;
    private final List<RuleExample> examples = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private @Nullable String label;
    private int labelLine;
    private ExampleConcept concept = new ExampleConcept();

    private RuleExamples(RuleId rule) {
        this.rule = rule;
        this.file = rule + ".txt";
    }

    static List<RuleExample> of(RuleId rule) {
        try (InputStream stream = RuleExamples.class.getResourceAsStream("examples/" + rule + ".txt")) {
            return stream == null ? List.of() : parse(rule, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The examples of the rule (%s) cannot be read.".formatted(rule), e);
        }
    }

    static List<RuleExample> parse(RuleId rule, String text) {
        RuleExamples examples = new RuleExamples(rule);
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            examples.read(number, line.stripTrailing());
        }
        examples.end();
        return List.copyOf(examples.examples);
    }

    private void read(int number, String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("+ ") || line.startsWith("- ")) {
            end();
            label = line;
            labelLine = number;
            return;
        }
        if (label == null) {
            throw new ExampleException(
                    file,
                    number,
                    "The line (%s) stands before any label like (+ what is found).".formatted(line),
                    null);
        }
        lines.add(line);
        if (line.equals("--")) {
            concept.next();
        } else {
            concept.change(ExampleLine.of(file, number, line));
        }
    }

    private void end() {
        if (label != null) {
            examples.add(example(label));
        }
        label = null;
        lines.clear();
        concept = new ExampleConcept();
    }

    private RuleExample example(String head) {
        String text = head.substring(2).strip();
        boolean looks = !text.endsWith(NOT_LOOKED);
        try {
            return new RuleExample(
                    rule,
                    file + ":" + labelLine,
                    looks
                            ? text
                            : text.substring(0, text.length() - NOT_LOOKED.length())
                                    .strip(),
                    head.startsWith("+"),
                    looks,
                    List.copyOf(lines),
                    concept.build(),
                    concept.units(),
                    concept.names());
        } catch (ExampleException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ExampleException(
                    file, labelLine, "The example (%s) cannot be built: %s".formatted(text, e.getMessage()), e);
        }
    }
}
