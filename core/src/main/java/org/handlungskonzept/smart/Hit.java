package org.handlungskonzept.smart;

import org.handlungskonzept.text.Span;

/**
 * Words of a lexicon in a sentence.
 *
 * @param group what they are a sign of
 * @param entry the entry as it stands in the lexicon
 * @param first the index of their first token
 * @param end the index after their last token
 * @param span where they stand in the text
 * @param aside whether they stand in brackets
 */
record Hit(WordGroup group, String entry, int first, int end, Span span, boolean aside) {}
