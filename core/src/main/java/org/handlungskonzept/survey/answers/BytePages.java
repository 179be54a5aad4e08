package org.handlungskonzept.survey.answers;

import java.util.ArrayList;
import java.util.List;

/** Many small numbers in pages, so that growing copies nothing. What was copied shares all full pages. Not thread-safe. */
final class BytePages {

    private static final int VALUES = 256;
    private static final int BITS = 16;
    private static final int MASK = (1 << BITS) - 1;

    private final List<byte[]> pages;
    private int size;

    BytePages() {
        this(new ArrayList<>(), 0);
    }

    private BytePages(List<byte[]> pages, int size) {
        this.pages = pages;
        this.size = size;
    }

    int get(int index) {
        return pages.get(index >> BITS)[index & MASK] & 0xFF;
    }

    void add(int value) {
        if (size >> BITS == pages.size()) {
            pages.add(new byte[MASK + 1]);
        }
        pages.get(size >> BITS)[size & MASK] = (byte) value;
        size++;
    }

    /** How often each value stands there, by the value. */
    int[] counts() {
        int[] counts = new int[VALUES];
        for (int page = 0; page < pages.size(); page++) {
            byte[] values = pages.get(page);
            for (int i = 0; i < used(page); i++) {
                counts[values[i] & 0xFF]++;
            }
        }
        return counts;
    }

    /** How often each pair of values stands at the same place of two that are equally long: by the first one and the second. */
    int[][] pairs(BytePages others) {
        int[][] counts = new int[VALUES][VALUES];
        for (int page = 0; page < pages.size(); page++) {
            byte[] values = pages.get(page);
            byte[] beside = others.pages.get(page);
            for (int i = 0; i < used(page); i++) {
                counts[values[i] & 0xFF][beside[i] & 0xFF]++;
            }
        }
        return counts;
    }

    private int used(int page) {
        return Math.min(MASK + 1, size - (page << BITS));
    }

    BytePages copy() {
        List<byte[]> shared = new ArrayList<>(pages);
        if (!shared.isEmpty()) {
            shared.set(shared.size() - 1, shared.get(shared.size() - 1).clone());
        }
        return new BytePages(shared, size);
    }
}
