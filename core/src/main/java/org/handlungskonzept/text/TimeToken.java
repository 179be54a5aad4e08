package org.handlungskonzept.text;

import org.jspecify.annotations.Nullable;

/**
 * A word, a number, or a single sign.
 *
 * @param text in lower case, umlauts spelled out
 * @param word what the language knows of it, or null if it does not know it
 * @param digits how many digits it has, 0 if it is no number
 * @param value the number, or -1 if it is none or has more than four digits
 * @param tight whether nothing is between it and the token before
 * @param line whether a line starts with it
 */
record TimeToken(
        String text, @Nullable TimeWord word, int digits, int value, int start, int end, boolean tight, boolean line) {

    boolean is(String sign) {
        return text.equals(sign);
    }

    boolean isNumber() {
        return digits > 0;
    }

    boolean isWord() {
        return digits == 0 && !text.isEmpty() && Character.isLetter(text.codePointAt(0));
    }
}
