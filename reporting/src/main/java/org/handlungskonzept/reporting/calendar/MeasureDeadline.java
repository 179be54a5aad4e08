package org.handlungskonzept.reporting.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;

/**
 * The deadline of a measure that is open (Frist einer Maßnahme).
 *
 * <p>Immutable and thread-safe.
 *
 * @param measure the measure
 * @param number its number in the concept, may be empty
 * @param title its title as written, may be blank
 * @param day the last day by which it is to be done, inclusive, as known on the day of the calendar
 * @param overdue true if that day had passed
 */
public record MeasureDeadline(MeasureId measure, String number, String title, LocalDate day, boolean overdue)
        implements CalendarEntry {

    /** Checks that nothing is missing. */
    public MeasureDeadline {
        requireNonNull(measure, "measure");
        requireNonNull(number, "number");
        requireNonNull(title, "title");
        requireNonNull(day, "day");
    }

    @Override
    public String key() {
        return "measure/" + measure;
    }

    static MeasureDeadline of(Measure measure, LocalDate due, LocalDate asOf) {
        return new MeasureDeadline(measure.id(), measure.number(), measure.title(), due, measure.isOverdue(asOf));
    }
}
