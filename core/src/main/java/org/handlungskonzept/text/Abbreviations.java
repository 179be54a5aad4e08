package org.handlungskonzept.text;

/** Finds an abbreviation beside the words it stands for, such as "CDO / Chief Digital Officer". */
final class Abbreviations {

    private static final int LONGEST = 6;

    private Abbreviations() {}

    static boolean areOneName(Phrase last, Phrase next) {
        return next.separator.equals("/") && (stands(last, next) || stands(next, last));
    }

    private static boolean stands(Phrase sign, Phrase words) {
        PartyToken letters = sign.first();
        if (sign.tokens.size() > 1
                || !letters.allCapitals()
                || letters.isCode()
                || letters.fold().length() > LONGEST) {
            return false;
        }
        int at = 0;
        for (PartyToken token : words.tokens) {
            if (token.word()) {
                if (token.capital() && !follows(letters.fold(), at, token.fold().charAt(0))) {
                    return false;
                }
                at = after(letters.fold(), at, token.fold());
            }
        }
        return at == letters.fold().length() && !words.first().allCapitals();
    }

    private static boolean follows(String letters, int at, char initial) {
        return at < letters.length() && letters.charAt(at) == initial;
    }

    /** How many letters of the abbreviation are found when this word has given those it has, in their order. */
    private static int after(String letters, int from, String word) {
        int at = from;
        for (int i = 0; i < word.length() && at < letters.length(); i++) {
            at += letters.charAt(at) == word.charAt(i) ? 1 : 0;
        }
        return at;
    }
}
