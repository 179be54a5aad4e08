package org.handlungskonzept.evaluation;

import java.util.stream.IntStream;

/**
 * How many days lie between the stages of a review (Vorlauffristen), in calendar days, none negative.
 *
 * <p>They are the town's own and have no default. Immutable and thread-safe.
 *
 * @param reportDays from the reports of the units to the finished draft
 * @param draftDays from the finished draft to the day the paper must be handed in
 * @param paperDays from the day the paper must be handed in to the meeting
 * @param graceDays how many days after its day something is not late yet
 * @param noticeDays how many days before its day something is announced
 * @param freshDays how many days before its day a report may be made and still counts for the review
 */
public record ReviewLeadTimes(
        int reportDays, int draftDays, int paperDays, int graceDays, int noticeDays, int freshDays) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public ReviewLeadTimes {
        if (IntStream.of(reportDays, draftDays, paperDays, graceDays, noticeDays, freshDays)
                .anyMatch(days -> days < 0)) {
            throw new IllegalArgumentException(
                    "The days of a review (reports %s, draft %s, paper %s, grace %s, notice %s, fresh %s) must not be negative."
                            .formatted(reportDays, draftDays, paperDays, graceDays, noticeDays, freshDays));
        }
    }
}
