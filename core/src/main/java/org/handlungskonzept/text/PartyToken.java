package org.handlungskonzept.text;

import java.util.List;
import org.handlungskonzept.concept.Party;
import org.jspecify.annotations.Nullable;

/**
 * A word or mark with its place.
 *
 * @param fold how it is compared: lower case, umlauts as two letters, no gender mark; a line end is "\n", a bullet "•"
 * @param capital whether it begins with a capital letter
 * @param allCapitals whether it has no small letter
 * @param word whether it is a word, number or abbreviation
 * @param head what it says about the party it names, or null
 * @param known the party of the directory that it names, or null
 */
record PartyToken(
        int start,
        int end,
        String fold,
        boolean capital,
        boolean allCapitals,
        boolean word,
        @Nullable Head head,
        @Nullable Party known) {

    static PartyToken mark(int start, int end, String fold) {
        return new PartyToken(start, end, fold, false, false, false, null, null);
    }

    /** Whether a word is among them. */
    static boolean anyWord(List<PartyToken> tokens) {
        for (PartyToken token : tokens) {
            if (token.word()) {
                return true;
            }
        }
        return false;
    }

    boolean is(String other) {
        return fold.equals(other);
    }

    Span span() {
        return new Span(start, end);
    }

    /** A number or letter that tells units apart, such as 50, 61.2, III or B. */
    boolean isCode() {
        if (!word || fold.length() > 9) {
            return false;
        }
        char first = fold.charAt(0);
        if (first >= '0' && first <= '9') {
            return true;
        }
        return capital && (fold.length() == 1 || (fold.length() < 6 && isRoman()));
    }

    boolean isNumber() {
        return word && fold.charAt(0) >= '0' && fold.charAt(0) <= '9';
    }

    private boolean isRoman() {
        for (int i = 0; i < fold.length(); i++) {
            if ("ivx".indexOf(fold.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
