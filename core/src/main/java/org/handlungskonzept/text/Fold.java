package org.handlungskonzept.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/** How letters are compared: lower case, umlauts as two letters, without accents. One fold for all readers. */
final class Fold {

    private static final int DIAERESIS = 0x308;

    private static final List<String> CASES = List.of("es", "s", "en", "n", "e");
    private static final int SHORTEST_STEM = 3;

    private char[] letters = new char[32];
    private int length;

    /** The letters of a word; what is no letter stays. */
    static String of(String word) {
        Fold fold = new Fold();
        int next = 0;
        while (next < word.length()) {
            int letter = word.codePointAt(next);
            fold.add(letter);
            next += Character.charCount(letter);
        }
        return fold.letters();
    }

    /** The letters and digits of a name, with the signs that may join them, without blanks. */
    static String name(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (Lexeme lexeme : LexemeScanner.scan(name)) {
            if (lexeme.isLetters() || lexeme.isDigits() || "-.'/".contains(lexeme.folded())) {
                folded.append(lexeme.folded());
            }
        }
        return folded.toString();
    }

    /** Without the endings of cases, so that "Sozialamtes" meets "Sozialamt"; the same on both sides. */
    static String stem(String fold) {
        String word = trimHyphens(fold);
        for (String ending : CASES) {
            if (word.length() - ending.length() >= SHORTEST_STEM && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static String trimHyphens(String fold) {
        int start = fold.startsWith("-") ? 1 : 0;
        int end = fold.endsWith("-") ? fold.length() - 1 : fold.length();
        return start < end ? fold.substring(start, end) : fold;
    }

    void clear() {
        length = 0;
    }

    String letters() {
        return new String(letters, 0, length);
    }

    /** Adds letters that are folded as they are. */
    void add(String plain, int start, int end) {
        int more = end - start;
        if (length + more >= letters.length) {
            letters = Arrays.copyOf(letters, 2 * (length + more));
        }
        plain.getChars(start, end, letters, length);
        length += more;
    }

    void add(int letter) {
        if (letter < 0x80) {
            append(letter >= 'A' && letter <= 'Z' ? letter + 0x20 : letter);
            return;
        }
        switch (letter) {
            case 'ä', 'Ä' -> append('a', 'e');
            case 'ö', 'Ö' -> append('o', 'e');
            case 'ü', 'Ü' -> append('u', 'e');
            case 'ß', 'ẞ' -> append('s', 's');
            default -> addOther(letter);
        }
    }

    /** A mark that combines with the letter before: two dots make an umlaut of it, others are dropped. */
    void addMark(int mark) {
        if (mark == DIAERESIS && length > 0 && "aou".indexOf(letters[length - 1]) >= 0) {
            append('e');
        }
    }

    private void append(int one, int other) {
        append(one);
        append(other);
    }

    private void append(int letter) {
        if (length + 1 >= letters.length) {
            letters = Arrays.copyOf(letters, 2 * letters.length);
        }
        length += Character.toChars(letter, letters, length);
    }

    private void addOther(int letter) {
        String parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
        int before = length;
        int next = 0;
        while (next < parts.length()) {
            int part = parts.codePointAt(next);
            if (Character.isLetter(part)) {
                append(Character.toLowerCase(part));
            }
            next += Character.charCount(part);
        }
        if (length == before) {
            append(Character.toLowerCase(letter));
        }
    }
}
