package org.handlungskonzept.text;

import static java.util.Objects.requireNonNull;

/**
 * A word, number or mark of a running text (Wort, Zahl oder Zeichen).
 *
 * <p>Immutable and thread-safe.
 *
 * @param span its place in the text
 * @param kind what it is
 * @param folded how it is compared: in lower case, ä as ae, ß as ss, without accents, soft hyphens and gender marks
 *     ("Bürger*innen" is "buergerinnen"); three dots and the sign for them are "..."
 * @param capital whether it starts with a capital letter
 * @param tight whether nothing that can be seen is between it and the token before
 * @param bracketed whether it is inside a pair of round brackets
 * @param quoted whether it is inside a pair of quotation marks
 * @param lineStart whether a line or an item of a list begins with it
 */
public record Token(
        Span span,
        Kind kind,
        String folded,
        boolean capital,
        boolean tight,
        boolean bracketed,
        boolean quoted,
        boolean lineStart) {

    /** What a token is (Art des Wortes oder Zeichens). */
    public enum Kind {
        /** Letters, also joined by hyphens or with digits after them: Grünfläche, Vor-Ort-Termin, CO2. */
        WORD,
        /** Digits with the points and commas between them: 30, 0,5, 10.000, 15.9.2023. */
        NUMBER,
        /** One sign, or several full stops in a row. */
        MARK
    }

    /** Checks that nothing is missing. */
    public Token {
        requireNonNull(span, "span");
        requireNonNull(kind, "kind");
        requireNonNull(folded, "folded");
    }

    /**
     * Whether it is a word.
     *
     * @return whether it is a word
     */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /**
     * Whether it is a number.
     *
     * @return whether it is a number
     */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /**
     * Whether it reads as given.
     *
     * @param other how it would be folded
     * @return whether it is the same
     */
    public boolean is(String other) {
        return folded.equals(other);
    }
}
