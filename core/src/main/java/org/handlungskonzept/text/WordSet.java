package org.handlungskonzept.text;

import java.util.HashSet;
import java.util.Set;

/** Sets of words as they are compared, made of words as they are written. Nobody changes them once they are made. */
final class WordSet {

    private static final int LETTERS_A_WORD = 5;

    private WordSet() {}

    /** The words between blanks and line ends. */
    static Set<String> of(String words) {
        Set<String> folded = new HashSet<>(words.length() / LETTERS_A_WORD + 1);
        int end = 0;
        for (int start = next(words, 0); start < words.length(); start = next(words, end)) {
            end = start;
            boolean plain = true;
            while (end < words.length() && !isBetween(words.charAt(end))) {
                plain &= isPlain(words.charAt(end));
                end++;
            }
            String word = words.substring(start, end);
            folded.add(plain ? word : Fold.of(word));
        }
        return folded;
    }

    private static int next(String words, int from) {
        int start = from;
        while (start < words.length() && isBetween(words.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isBetween(char c) {
        return c == ' ' || c == '\n';
    }

    /** Whether the letter is folded already. */
    private static boolean isPlain(char c) {
        return c < 0x80 && !(c >= 'A' && c <= 'Z');
    }
}
