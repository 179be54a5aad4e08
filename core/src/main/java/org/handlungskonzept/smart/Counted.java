package org.handlungskonzept.smart;

import org.handlungskonzept.text.Span;

/**
 * A figure that is an aim: „30 Plätze“, „um 20 %“.
 *
 * @param value the number as digits, or as written
 * @param noun what is counted, as it is compared; empty if nothing is named
 * @param span where number and noun stand in the text
 * @param sentence the sentence
 * @param first the index of the number
 * @param percent whether it is a share
 * @param based whether a share says of what, or than when
 * @param approximate whether a word such as „etwa“ stands before it
 */
record Counted(
        String value,
        String noun,
        Span span,
        ReadSentence sentence,
        int first,
        boolean percent,
        boolean based,
        boolean approximate) {

    /** It says how much: a number of things, or a share of something. */
    boolean isComplete() {
        return !percent || based;
    }
}
