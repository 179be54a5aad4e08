package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the judgements on one criterion are spread (Auszählung): how many measures got which step, of how many.
 *
 * <p>There is no average: steps are names, not numbers. Immutable and thread-safe.
 *
 * @param criterion the identifier of the criterion
 * @param counts how many measures got each step, by its identifier, in the order of the scale; steps nobody chose have 0
 * @param stopped how many measures were not assessed because a gate before the criterion was not passed or not answered
 * @param total how many measures there are, assessed or not
 */
public record Tally(String criterion, Map<String, Integer> counts, int stopped, int total) {

    /**
     * Copies the counts.
     *
     * @throws IllegalArgumentException if a count is negative, or more are assessed or stopped than there are
     */
    public Tally {
        requireNonNull(criterion, "criterion");
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        Counts.check(criterion, counts, total - stopped);
        if (stopped < 0) {
            throw new IllegalArgumentException("The number (%s) of measures stopped before (%s) must not be negative."
                    .formatted(stopped, criterion));
        }
    }

    static Tally of(Criterion criterion, List<CriterionResult> results) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        criterion.scale().forEach(step -> counts.put(step.id(), 0));
        for (CriterionResult result : results) {
            Rating rating = result.rating();
            if (rating != null) {
                counts.merge(rating.id(), 1, Integer::sum);
            }
        }
        int stopped = (int)
                results.stream().filter(CriterionResult::isBehindClosedGate).count();
        return new Tally(criterion.id(), counts, stopped, results.size());
    }

    /**
     * How many measures were assessed.
     *
     * @return the sum of the counts, to be shown with {@link #total()}: "n of m assessed"
     */
    public int assessed() {
        return Counts.sum(counts);
    }
}
