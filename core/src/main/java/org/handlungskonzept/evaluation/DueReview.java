package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.handlungskonzept.concept.ReviewKind;

/**
 * A review that is due on a day (fällige Überprüfung).
 *
 * <p>Immutable and thread-safe.
 *
 * @param title what the review is called in the evaluation plan
 * @param kind what it results in
 * @param due the day it is due
 */
public record DueReview(String title, ReviewKind kind, LocalDate due) {

    /** Checks that nothing is missing. */
    public DueReview {
        requireNonNull(title, "title");
        requireNonNull(kind, "kind");
        requireNonNull(due, "due");
    }
}
