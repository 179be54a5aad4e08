package org.handlungskonzept.survey.results;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * When people could answer (Befragungszeitraum).
 *
 * <p>Immutable and thread-safe.
 *
 * @param firstDay the first day, inclusive
 * @param lastDay the last day, inclusive
 */
public record SurveyPeriod(LocalDate firstDay, LocalDate lastDay) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public SurveyPeriod {
        requireNonNull(firstDay, "firstDay");
        requireNonNull(lastDay, "lastDay");
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "Nobody could answer from (%s) to (%s).\nMaybe swap the days.".formatted(firstDay, lastDay));
        }
    }
}
