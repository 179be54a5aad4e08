package org.handlungskonzept.reporting.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.handlungskonzept.concept.ReviewKind;
import org.handlungskonzept.evaluation.ReviewStage;

/**
 * The day by which a stage of a review must be reached (Termin einer Überprüfung).
 *
 * <p>Immutable and thread-safe.
 *
 * @param title what the review is called in the evaluation plan, may be blank
 * @param kind what it results in
 * @param stage what has to be there; without a procedure always {@link ReviewStage#MEETING}
 * @param occurrence how many reviews of the same title and kind the plan promises up to this one, from 1
 * @param day by when, inclusive
 * @param meetingKnown true if it is reckoned from a known meeting; otherwise the day the review is due stands for it
 */
public record ReviewDay(
        String title, ReviewKind kind, ReviewStage stage, int occurrence, LocalDate day, boolean meetingKnown)
        implements CalendarEntry {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if the occurrence is below 1
     */
    public ReviewDay {
        requireNonNull(title, "title");
        requireNonNull(kind, "kind");
        requireNonNull(stage, "stage");
        requireNonNull(day, "day");
        if (occurrence < 1) {
            throw new IllegalArgumentException(
                    "The review (%s) must be the first or a later one, not number (%s).".formatted(title, occurrence));
        }
    }

    @Override
    public String key() {
        return "review/%s/%s/%s/%s".formatted(kind, stage, occurrence, title);
    }
}
