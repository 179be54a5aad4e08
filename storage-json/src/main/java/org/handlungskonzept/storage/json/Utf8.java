package org.handlungskonzept.storage.json;

/** Strict UTF-8 (Unicode, table 3-7): what Jackson takes for granted and does not check. */
final class Utf8 {

    private Utf8() {}

    static boolean isValid(byte[] text) {
        int i = 0;
        while (i < text.length) {
            int length = text[i] >= 0 ? 1 : lengthOfCharacter(text, i);
            if (length == 0) {
                return false;
            }
            i += length;
        }
        return true;
    }

    /** The length of a character beyond ASCII, or 0 if there is none. */
    private static int lengthOfCharacter(byte[] text, int at) {
        int first = text[at] & 0xFF;
        int second = at + 1 < text.length ? text[at + 1] & 0xFF : 0;
        if (first < 0xC2 || first > 0xF4 || second < lowestSecond(first) || second > highestSecond(first)) {
            return 0;
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        for (int i = at + 2; i < at + length; i++) {
            if (i >= text.length || !isInside(text[i])) {
                return 0;
            }
        }
        return length;
    }

    /** Shorter forms of the same character are not allowed. */
    private static int lowestSecond(int first) {
        return first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    }

    /** Halves of surrogate pairs and what is beyond Unicode are not allowed. */
    private static int highestSecond(int first) {
        return first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    }

    /** Whether a byte is not the first one of a character. */
    static boolean isInside(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
