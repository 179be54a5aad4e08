package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The day by which a stage of a review must be reached (Termin einer Überprüfungsstufe).
 *
 * <p>Immutable and thread-safe.
 *
 * @param review the review
 * @param stage what has to be there
 * @param day by when, inclusive
 * @param meetingKnown false if no meeting was known on or after the day the review is due, so that this day stands for it
 */
public record ReviewStep(DueReview review, ReviewStage stage, LocalDate day, boolean meetingKnown) {

    /** Checks that nothing is missing. */
    public ReviewStep {
        requireNonNull(review, "review");
        requireNonNull(stage, "stage");
        requireNonNull(day, "day");
    }
}
