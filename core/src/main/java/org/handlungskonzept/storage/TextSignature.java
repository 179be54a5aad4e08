package org.handlungskonzept.storage;

import java.util.List;

/**
 * Says surely that texts do not contain another, from a few bits: one for each three characters that follow each other,
 * where several may share a bit. A text of fewer than three characters is never excluded.
 *
 * <p>Immutable and thread-safe.
 */
final class TextSignature {

    private static final int GROUP = 3;
    private static final int BITS_FOR_A_GROUP = 2;
    private static final int MOST_WORDS = 128;
    private static final int MIX = 0x9E3779B9;

    private final long[] bits;

    private TextSignature(long[] bits) {
        this.bits = bits;
    }

    /** The signature of texts, which must be in the form in which they are searched. */
    static TextSignature of(List<String> texts) {
        long length = texts.stream().mapToLong(String::length).sum();
        long[] bits = new long[(int) Math.min(MOST_WORDS, 1 + length * BITS_FOR_A_GROUP / Long.SIZE)];
        for (String text : texts) {
            for (int group : groups(text)) {
                int bit = bit(group, bits);
                bits[bit / Long.SIZE] |= 1L << bit;
            }
        }
        return new TextSignature(bits);
    }

    /** The groups of a text to ask for. */
    static int[] groups(String text) {
        int[] groups = new int[Math.max(0, text.length() - GROUP + 1)];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = ((text.charAt(i) * 31 + text.charAt(i + 1)) * 31 + text.charAt(i + 2)) * MIX;
        }
        return groups;
    }

    /** Tells whether one of the texts may contain the text with these groups; false is sure. */
    boolean mayContain(int[] groups) {
        for (int group : groups) {
            int bit = bit(group, bits);
            if ((bits[bit / Long.SIZE] & 1L << bit) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Spreads what was mixed over all bits, by its upper ones. */
    private static int bit(int group, long[] bits) {
        long all = (long) bits.length * Long.SIZE;
        return (int) ((Integer.toUnsignedLong(group) * all) >>> Integer.SIZE);
    }
}
