package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * To how many measures a derived label applies (Auszählung eines Prädikats), of how many.
 *
 * <p>Immutable and thread-safe.
 *
 * @param label the identifier of the label
 * @param counts how many measures are in each state, in the order of {@link LabelState}; a state that none is in is 0
 */
public record LabelTally(String label, Map<LabelState, Integer> counts) {

    /**
     * Copies the counts and fills the gaps with 0.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public LabelTally {
        requireNonNull(label, "label");
        Map<LabelState, Integer> copy = new EnumMap<>(LabelState.class);
        for (LabelState state : LabelState.values()) {
            copy.put(state, counts.getOrDefault(state, 0));
        }
        counts = Collections.unmodifiableMap(copy);
        Counts.check(label, counts, Integer.MAX_VALUE);
    }

    static LabelTally of(DerivedLabel label, List<LabelResult> results) {
        Map<LabelState, Integer> counts = new EnumMap<>(LabelState.class);
        results.forEach(result -> counts.merge(result.state(), 1, Integer::sum));
        return new LabelTally(label.id(), counts);
    }

    /**
     * How many measures the label applies to.
     *
     * @return the number, to be shown with {@link #determined()} and {@link #total()}
     */
    public int applies() {
        return counts.getOrDefault(LabelState.APPLIES, 0);
    }

    /**
     * Of how many measures it is known whether the label applies.
     *
     * @return the number
     */
    public int determined() {
        return total() - counts.getOrDefault(LabelState.UNDETERMINED, 0);
    }

    /**
     * How many measures there are.
     *
     * @return the number
     */
    public int total() {
        return Counts.sum(counts);
    }
}
