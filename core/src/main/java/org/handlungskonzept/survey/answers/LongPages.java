package org.handlungskonzept.survey.answers;

import java.util.ArrayList;
import java.util.List;

/** Many large numbers in pages, so that growing copies nothing. What was copied shares all full pages. Not thread-safe. */
final class LongPages {

    private static final int BITS = 13;
    private static final int MASK = (1 << BITS) - 1;

    private final List<long[]> pages;
    private int size;

    LongPages() {
        this(new ArrayList<>(), 0);
    }

    private LongPages(List<long[]> pages, int size) {
        this.pages = pages;
        this.size = size;
    }

    long get(int index) {
        return pages.get(index >> BITS)[index & MASK];
    }

    void add(long value) {
        if (size >> BITS == pages.size()) {
            pages.add(new long[MASK + 1]);
        }
        pages.get(size >> BITS)[size & MASK] = value;
        size++;
    }

    LongPages copy() {
        List<long[]> shared = new ArrayList<>(pages);
        if (!shared.isEmpty()) {
            shared.set(shared.size() - 1, shared.get(shared.size() - 1).clone());
        }
        return new LongPages(shared, size);
    }
}
