package org.handlungskonzept.text;

import java.text.Normalizer;

/** How letters are compared: lower case, umlauts as two letters, without accents. One fold for all readers. */
final class Fold {

    private static final int DIAERESIS = 0x308;

    private final StringBuilder letters = new StringBuilder();

    /** The letters of a word; what is no letter stays. */
    static String of(String word) {
        Fold fold = new Fold();
        word.codePoints().forEach(fold::add);
        return fold.letters();
    }

    void clear() {
        letters.setLength(0);
    }

    String letters() {
        return letters.toString();
    }

    void add(int letter) {
        if (letter < 0x80) {
            letters.append((char) Character.toLowerCase(letter));
            return;
        }
        switch (letter) {
            case 'ä', 'Ä' -> letters.append("ae");
            case 'ö', 'Ö' -> letters.append("oe");
            case 'ü', 'Ü' -> letters.append("ue");
            case 'ß', 'ẞ' -> letters.append("ss");
            default -> addOther(letter);
        }
    }

    /** A mark that combines with the letter before: two dots make an umlaut of it, others are dropped. */
    void addMark(int mark) {
        if (mark == DIAERESIS && letters.length() > 0 && "aou".indexOf(letters.charAt(letters.length() - 1)) >= 0) {
            letters.append('e');
        }
    }

    private void addOther(int letter) {
        String parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
        int length = letters.length();
        parts.codePoints()
                .filter(Character::isLetter)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        if (letters.length() == length) {
            letters.appendCodePoint(Character.toLowerCase(letter));
        }
    }
}
