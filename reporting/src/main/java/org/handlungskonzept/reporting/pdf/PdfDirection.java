package org.handlungskonzept.reporting.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.Normalizer2;

/** Turns words as they are written into what is set on paper, where letters stand from left to right, and back (Schreibrichtung). */
final class PdfDirection {

    /** Forms of marks that stand on a line or a blank instead of a letter. */
    private static final char FIRST_MARK = '\uFE70';

    private static final char LAST_MARK = '\uFE7F';

    private PdfDirection() {}

    /** Words that run from right to left, from left to right; the other way round, too. */
    static String reversed(String words) {
        return Bidi.writeReverse(words, Bidi.DO_MIRRORING);
    }

    /** Words with the forms of Arabic letters that fit to their neighbours; marks on letters stay as they are. */
    static String shaped(String words) {
        StringBuilder shaped = new StringBuilder(withForms(words));
        for (int i = 0; i < shaped.length(); i++) {
            if (shaped.charAt(i) >= FIRST_MARK && shaped.charAt(i) <= LAST_MARK) {
                String parts = plain(shaped.charAt(i));
                shaped.setCharAt(i, parts.charAt(parts.length() - 1));
            }
        }
        return shaped.toString();
    }

    private static String withForms(String words) {
        try {
            return new ArabicShaping(ArabicShaping.LETTERS_SHAPE).shape(words);
        } catch (ArabicShapingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Words with plain letters instead of forms of them. */
    static String unshaped(String words) {
        StringBuilder letters = new StringBuilder();
        words.codePoints().forEach(letter -> {
            if (isForm(letter)) {
                letters.append(plain(letter));
            } else {
                letters.appendCodePoint(letter);
            }
        });
        return letters.toString();
    }

    /** A whole line as it is set on paper. */
    static String visual(String line, boolean rightToLeft) {
        Bidi bidi = new Bidi(shaped(line), rightToLeft ? Bidi.RTL : Bidi.LTR);
        return bidi.writeReordered(Bidi.DO_MIRRORING);
    }

    /** Words as they are written, from a run of letters of one direction as it is set on paper. */
    static String written(String run) {
        return isRightToLeft(run) ? unshaped(reversed(run)) : run;
    }

    /** Whether anything runs from right to left. */
    static boolean isRightToLeft(String words) {
        return words.codePoints().anyMatch(letter -> switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        });
    }

    private static String plain(int form) {
        return Normalizer2.getNFKCInstance().normalize(Character.toString(form));
    }

    private static boolean isForm(int letter) {
        return (letter >= 0xFB50 && letter <= 0xFDFF) || (letter >= 0xFE70 && letter <= 0xFEFC);
    }
}
