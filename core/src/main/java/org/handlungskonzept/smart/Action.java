package org.handlungskonzept.smart;

import org.handlungskonzept.text.Span;

/**
 * Something that is to be done, as a sentence says it.
 *
 * @param kind how much its word says
 * @param object what it is done to
 * @param sentence the sentence
 * @param first the index of its first token
 * @param end the index after its last token
 * @param span where its words stand in the text
 * @param noun whether it is a noun: „Einrichtung“
 * @param feeling whether it only aims at what people feel: „sensibilisieren“
 */
record Action(
        ActionKind kind,
        ActionObject object,
        ReadSentence sentence,
        int first,
        int end,
        Span span,
        boolean noun,
        boolean feeling) {}
