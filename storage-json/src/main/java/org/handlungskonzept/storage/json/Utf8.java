package org.handlungskonzept.storage.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Strict UTF-8 (Unicode, table 3-7): what Jackson takes for granted and does not check. */
final class Utf8 {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long BEYOND_ASCII = 0x8080808080808080L;

    private Utf8() {}

    static boolean isValid(byte[] text) {
        int i = beyondAscii(text, 0);
        while (i < text.length) {
            int length = lengthOfCharacter(text, i);
            if (length == 0) {
                return false;
            }
            i = beyondAscii(text, i + length);
        }
        return true;
    }

    /** The index of the first byte that is not ASCII, or the length; looks at eight bytes at once. */
    private static int beyondAscii(byte[] text, int from) {
        int i = from;
        while (i <= text.length - Long.BYTES) {
            long found = (long) EIGHT_BYTES.get(text, i) & BEYOND_ASCII;
            if (found != 0) {
                return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
            i += Long.BYTES;
        }
        while (i < text.length && text[i] >= 0) {
            i++;
        }
        return i;
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
