package org.handlungskonzept.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.concept.Status;

/**
 * How many measures have which status (Umsetzungsstände im Überblick).
 *
 * <p>Immutable and thread-safe.
 *
 * @param counts how many measures have each status, in the order of {@link Status}; a status that none has is 0, and
 *     {@link Status#UNKNOWN} counts those nobody has reported on
 */
public record StatusTally(Map<Status, Integer> counts) {

    /**
     * Copies the counts and fills the gaps with 0.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public StatusTally {
        Map<Status, Integer> copy = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            copy.put(status, counts.getOrDefault(status, 0));
        }
        counts = Collections.unmodifiableMap(copy);
        Counts.check("status", counts, Integer.MAX_VALUE);
    }

    static StatusTally of(List<FollowUp> followUps) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        followUps.forEach(followUp -> counts.merge(followUp.status(), 1, Integer::sum));
        return new StatusTally(counts);
    }

    /**
     * How many measures somebody has reported on.
     *
     * @return the number, to be shown with {@link #total()}: "n of m reported"
     */
    public int reported() {
        return total() - counts.getOrDefault(Status.UNKNOWN, 0);
    }

    /**
     * How many measures there are.
     *
     * @return the number, reported on or not
     */
    public int total() {
        return Counts.sum(counts);
    }
}
