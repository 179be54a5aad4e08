package org.handlungskonzept.reporting.oparl;

import java.text.Normalizer;

/** What of a text can be kept, shown in a message, and compared. */
final class OparlText {

    private static final int LONGEST_SHOWN = 200;

    private OparlText() {}

    static boolean isStorable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }

    static String printable(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST_SHOWN)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? 0xFFFD : c)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** The same for texts that differ only in white space or in how letters with marks are encoded. */
    static String comparable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .strip();
    }
}
