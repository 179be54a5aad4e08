package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * What a host knows to be done of a review (erledigte Überprüfungsstufe). It also closes the stages before.
 *
 * <p>Immutable and thread-safe.
 *
 * @param review the review, as the calendar names it
 * @param stage what was reached
 * @param day the day it was reached
 */
public record StageCompletion(DueReview review, ReviewStage stage, LocalDate day) {

    /** Checks that nothing is missing. */
    public StageCompletion {
        requireNonNull(review, "review");
        requireNonNull(stage, "stage");
        requireNonNull(day, "day");
    }

    boolean closes(DueReview other, ReviewStage earlier, LocalDate asOf) {
        return !day.isAfter(asOf) && review.equals(other) && stage.compareTo(earlier) >= 0;
    }
}
