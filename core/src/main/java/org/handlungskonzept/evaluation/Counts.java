package org.handlungskonzept.evaluation;

import java.util.Map;

/** Sums of counts, and the check that parts do not exceed their whole. */
final class Counts {

    private Counts() {}

    static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    static void check(String name, Map<?, Integer> counts, int total) {
        if (counts.values().stream().anyMatch(count -> count < 0) || sum(counts) > total) {
            throw new IllegalArgumentException(
                    "The counts (%s) of (%s) must not be negative, nor more than the total (%s)."
                            .formatted(counts, name, total));
        }
    }
}
