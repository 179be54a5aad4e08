package org.handlungskonzept.text;

import org.handlungskonzept.text.Token.Kind;

/**
 * A token that is not yet placed in a sentence.
 *
 * @param gap what stands between it and the one before
 */
record Piece(Kind kind, int start, int end, String folded, boolean capital, boolean tight, Gap gap) {

    enum Gap {
        NONE,
        /** The end of a line, which may go on in the next. */
        LINE,
        /** The end of a paragraph, heading, list item or cell. */
        PARAGRAPH
    }

    boolean is(String other) {
        return folded.equals(other);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isMark() {
        return kind == Kind.MARK;
    }
}
