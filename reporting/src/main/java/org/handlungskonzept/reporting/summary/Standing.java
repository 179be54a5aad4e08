package org.handlungskonzept.reporting.summary;

import java.util.Map;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.evaluation.StatusTally;

/** How far a measure is, in six words for everybody; each status belongs to one of them, so that they add up. */
enum Standing {
    DONE,
    RUNNING,
    LATE,
    NOT_BEGUN,
    GIVEN_UP,
    UNKNOWN;

    static Standing of(Status status) {
        return switch (status) {
            case COMPLETED, PERMANENT -> DONE;
            case IN_PROGRESS -> RUNNING;
            case DELAYED -> LATE;
            case PROPOSED, PLANNED -> NOT_BEGUN;
            case ABANDONED -> GIVEN_UP;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** How many measures of a tally stand so. */
    int in(StatusTally tally) {
        return tally.counts().entrySet().stream()
                .filter(count -> of(count.getKey()) == this)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
