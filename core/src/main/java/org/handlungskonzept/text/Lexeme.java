package org.handlungskonzept.text;

/**
 * The smallest piece of a text: a run of letters, a run of digits, a line end, or a single sign.
 *
 * @param folded of letters, as {@link Fold} makes them; of digits, the digits; of signs, one form for each meaning
 * @param capital whether it begins with a capital letter
 * @param tight whether nothing that can be seen is between it and the lexeme before
 * @param lineStart whether a line begins with it
 */
record Lexeme(Kind kind, int start, int end, String folded, boolean capital, boolean tight, boolean lineStart) {

    /** How the end of a paragraph is folded; the end of a line is "\n". */
    static final String PARAGRAPH = "\n\n";

    enum Kind {
        LETTERS,
        DIGITS,
        SIGN,
        LINE
    }

    boolean isLetters() {
        return kind == Kind.LETTERS;
    }

    boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    boolean isLine() {
        return kind == Kind.LINE;
    }

    boolean is(String other) {
        return folded.equals(other);
    }
}
