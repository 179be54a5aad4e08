package org.handlungskonzept.survey.answers;

import java.util.ArrayList;
import java.util.List;

/** Many small numbers in pages, so that growing copies nothing. What was copied shares all full pages. Not thread-safe. */
final class BytePages {

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

    BytePages copy() {
        List<byte[]> shared = new ArrayList<>(pages);
        if (!shared.isEmpty()) {
            shared.set(shared.size() - 1, shared.get(shared.size() - 1).clone());
        }
        return new BytePages(shared, size);
    }
}
