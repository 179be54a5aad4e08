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
    private static final int BITS_FOR_A_GROUP = 3;
    private static final int MOST_BITS = 8192;
    private static final int MIX = 0x9E3779B9;

    private final long[] bits;

    private TextSignature(long[] bits) {
        this.bits = bits;
    }

    /** The signature of texts, which must be in the form in which they are searched. */
    static TextSignature of(List<String> texts) {
        int groups = 0;
        for (String text : texts) {
            groups += Math.max(0, Math.min(MOST_BITS, text.length() - GROUP + 1));
        }
        int wanted = Math.min(MOST_BITS, Math.max(Long.SIZE, groups * BITS_FOR_A_GROUP));
        long[] bits = new long[Integer.highestOneBit(wanted * 2 - 1) / Long.SIZE];
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

    /** The upper half of what was mixed, which is even for all lengths that are powers of two. */
    private static int bit(int group, long[] bits) {
        return (group >>> Short.SIZE) & (bits.length * Long.SIZE - 1);
    }
}
