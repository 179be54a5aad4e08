package org.handlungskonzept.storage;

import java.util.Arrays;
import java.util.List;

/**
 * Says surely of each measure of a concept that its texts do not contain another, from a few bits: one for each three
 * characters that follow each other, where several may share a bit. A text of fewer than three characters is never
 * excluded.
 *
 * <p>The bits of all measures stand one after the other, because a query looks at all of them. Immutable and thread-safe.
 */
final class TextSignatures {

    private static final int GROUP = 3;
    private static final int BITS_FOR_A_GROUP = 2;
    private static final int MOST_WORDS = 128;
    private static final int MIX = 0x9E3779B9;

    private final long[] bits;
    private final int[] starts;

    private TextSignatures(long[] bits, int[] starts) {
        this.bits = bits;
        this.starts = starts;
    }

    /** The signatures of the texts of each measure, which must be in the form in which they are searched. */
    static TextSignatures of(List<List<String>> textsOfMeasures) {
        int[] starts = new int[textsOfMeasures.size() + 1];
        for (int i = 0; i < textsOfMeasures.size(); i++) {
            starts[i + 1] = starts[i] + words(textsOfMeasures.get(i));
        }
        TextSignatures signatures = new TextSignatures(new long[starts[textsOfMeasures.size()]], starts);
        for (int i = 0; i < textsOfMeasures.size(); i++) {
            for (String text : textsOfMeasures.get(i)) {
                signatures.add(i, groups(text));
            }
        }
        return signatures;
    }

    private static int words(List<String> texts) {
        long length = texts.stream().mapToLong(String::length).sum();
        return (int) Math.min(MOST_WORDS, 1 + length * BITS_FOR_A_GROUP / Long.SIZE);
    }

    private void add(int measure, int[] groups) {
        for (int group : groups) {
            long bit = bit(measure, group);
            bits[(int) (bit / Long.SIZE)] |= 1L << bit;
        }
    }

    /** The groups of a text to ask for. */
    static int[] groups(String text) {
        int[] groups = new int[Math.max(0, text.length() - GROUP + 1)];
        Arrays.setAll(groups, i -> ((text.charAt(i) * 31 + text.charAt(i + 1)) * 31 + text.charAt(i + 2)) * MIX);
        return groups;
    }

    /** Tells whether one of the texts of a measure may contain the text with these groups; false is sure. */
    boolean mayContain(int measure, int[] groups) {
        for (int group : groups) {
            long bit = bit(measure, group);
            if ((bits[(int) (bit / Long.SIZE)] & 1L << bit) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Spreads what was mixed over all bits of a measure, by its upper ones. */
    private long bit(int measure, int group) {
        long first = (long) starts[measure] * Long.SIZE;
        long all = (long) starts[measure + 1] * Long.SIZE - first;
        return first + ((Integer.toUnsignedLong(group) * all) >>> Integer.SIZE);
    }
}
