package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;

/**
 * The term of a concept (Laufzeit): its first and last day, both included.
 *
 * <p>Immutable and thread-safe.
 *
 * @param firstDay the first day, inclusive
 * @param lastDay the last day, inclusive
 */
public record Term(LocalDate firstDay, LocalDate lastDay) {

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Term {
        requireNonNull(firstDay, "firstDay");
        requireNonNull(lastDay, "lastDay");
        Ranges.checkOrder(firstDay, "first day of the term", lastDay, "last day of the term");
    }

    /**
     * Makes a term of a given length.
     *
     * @param firstDay the first day, inclusive
     * @param length how long it lasts, for example four years
     * @return the term whose last day is the day before {@code firstDay.plus(length)}
     * @throws IllegalArgumentException if the length is not at least one day
     */
    public static Term starting(LocalDate firstDay, Period length) {
        return new Term(firstDay, firstDay.plus(length).minusDays(1));
    }

    /**
     * Tells whether a day lies in the term.
     *
     * @param day the day
     * @return true from the first to the last day, both included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
