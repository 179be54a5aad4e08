package org.handlungskonzept.reporting.calendar;

import java.time.LocalDate;

/**
 * A day in the calendar of a concept (Termin): the deadline of a measure or the day of a review.
 *
 * <p>All entries are immutable and thread-safe.
 */
public sealed interface CalendarEntry permits MeasureDeadline, ReviewDay {

    /**
     * The day.
     *
     * @return the whole day, in no time zone
     */
    LocalDate day();

    /**
     * What identifies the entry inside of the concept, whatever its day is and however it is worded.
     *
     * @return an identifier that no other entry of the concept has
     */
    String key();
}
