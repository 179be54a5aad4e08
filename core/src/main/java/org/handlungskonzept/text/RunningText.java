package org.handlungskonzept.text;

import java.util.List;
import java.util.Locale;

/** Placeholder until the tokenizer lands. */
public final class RunningText {
    private final String text;

    private RunningText(String text) {
        this.text = text;
    }

    public static RunningText of(String text, Locale language) {
        return new RunningText(text);
    }

    public String text() {
        return text;
    }

    public List<Sentence> sentences() {
        return List.of();
    }

    public record Sentence(Span span, List<Object> tokens) {}
}
