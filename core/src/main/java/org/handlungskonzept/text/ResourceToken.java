package org.handlungskonzept.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A word, number or sign of an entry.
 *
 * @param word in lower case, umlauts as two letters, without soft hyphens and gender marks; of a sign, the sign
 * @param value the number, or null if it is none
 * @param glued whether it follows the token before without a blank
 * @param capital whether it starts with a capital letter
 * @param doubtful whether the number could also be meant in another way
 * @param classes what it is in {@link ResourceWords}, each class a bit
 */
record ResourceToken(
        Kind kind,
        int start,
        int end,
        String word,
        @Nullable BigDecimal value,
        boolean glued,
        boolean capital,
        boolean doubtful,
        long classes) {

    static final ResourceToken END = new ResourceToken(Kind.SIGN, 0, 0, "", null, false, false, false, 0);

    enum Kind {
        WORD,
        NUMBER,
        /** Digits that are no number: dates, paper numbers, numbers that are too long. */
        DIGITS,
        SIGN
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean is(String other) {
        return word.equals(other);
    }

    boolean isYear() {
        return kind == Kind.NUMBER && word.length() == 4 && (word.startsWith("20") || word.startsWith("199"));
    }
}
