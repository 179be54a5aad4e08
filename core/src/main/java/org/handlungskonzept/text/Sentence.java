package org.handlungskonzept.text;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A sentence, heading or item of a list in a running text (Satz).
 *
 * <p>Immutable and thread-safe.
 *
 * @param span its place in the text, from its first to its last token
 * @param tokens its words, numbers and marks, in order, at least one
 */
public record Sentence(Span span, List<Token> tokens) {

    /**
     * Copies the tokens.
     *
     * @throws IllegalArgumentException if there is no token
     */
    public Sentence {
        requireNonNull(span, "span");
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException(
                    "The sentence at (%s) has no tokens.\nMaybe leave it out.".formatted(span.start()));
        }
    }
}
