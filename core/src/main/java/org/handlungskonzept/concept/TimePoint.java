package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A time as precise as it was stated (Zeitangabe): "2023" is some day from 1 January to 31 December 2023.
 *
 * <p>Immutable and thread-safe.
 *
 * @param earliest the first day it can mean, inclusive
 * @param latest the last day it can mean, inclusive
 * @param precision how precisely it was stated
 */
public record TimePoint(LocalDate earliest, LocalDate latest, Precision precision) {

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the latest day is before the earliest
     */
    public TimePoint {
        requireNonNull(earliest, "earliest");
        requireNonNull(latest, "latest");
        requireNonNull(precision, "precision");
        Ranges.checkOrder(earliest, "earliest day", latest, "latest day");
    }

    /**
     * A single day.
     *
     * @param day the day
     * @return the time with the precision of a day
     */
    public static TimePoint day(LocalDate day) {
        return new TimePoint(day, day, Precision.DAY);
    }

    /**
     * Some day in a month.
     *
     * @param month the month
     * @return the time with the precision of a month
     */
    public static TimePoint month(YearMonth month) {
        return new TimePoint(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    /**
     * Some day in a calendar year.
     *
     * @param year the year, for example 2023
     * @return the time with the precision of a year
     */
    public static TimePoint year(int year) {
        return new TimePoint(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    /**
     * Some day in a span of calendar years.
     *
     * @param first the first year, inclusive
     * @param last the last year, inclusive
     * @return the time with the precision of several years
     * @throws IllegalArgumentException if the last year is before the first
     */
    public static TimePoint years(int first, int last) {
        return new TimePoint(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.MULTI_YEAR);
    }
}
