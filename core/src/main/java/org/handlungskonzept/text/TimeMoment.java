package org.handlungskonzept.text;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.handlungskonzept.concept.TimePoint;
import org.jspecify.annotations.Nullable;

/**
 * A time as written, perhaps without its year.
 *
 * @param end the index after its last token
 * @param year the year, or 0 if it is missing
 * @param shape what it is in a year
 */
record TimeMoment(int end, int year, Shape shape, Set<TimeQualifier> qualifiers, boolean ambiguous) {

    private static final int YEARS_TO_TRY = 9;

    /** What a time without its year is in a year, or null if that year has no such time. */
    interface Shape {
        @Nullable
        TimePoint in(int year);
    }

    static TimeMoment of(int end, int year, Shape shape) {
        return new TimeMoment(end, year, shape, Set.of(), false);
    }

    TimeMoment with(TimeQualifier qualifier) {
        Set<TimeQualifier> more = EnumSet.of(qualifier);
        more.addAll(qualifiers);
        return new TimeMoment(end, year, shape, more, ambiguous);
    }

    TimeMoment with(TimeQualifier qualifier, boolean condition) {
        return condition ? with(qualifier) : this;
    }

    TimeMoment asAmbiguous() {
        return new TimeMoment(end, year, shape, qualifiers, true);
    }

    TimeMoment inYear(int other) {
        return new TimeMoment(end, other, shape, qualifiers, ambiguous);
    }

    TimeMoment endingAt(int otherEnd) {
        return new TimeMoment(otherEnd, year, shape, qualifiers, ambiguous);
    }

    boolean isDated() {
        return year != 0;
    }

    /** The time, or null if its year is missing or has no such time. */
    @Nullable
    TimePoint point() {
        return year == 0 ? null : shape.in(year);
    }

    /** The year in which it comes next, or 0 if there is none. */
    int nextYear(LocalDate day) {
        for (int candidate = day.getYear(); candidate < day.getYear() + YEARS_TO_TRY; candidate++) {
            TimePoint point = shape.in(candidate);
            if (point != null && !point.latest().isBefore(day)) {
                return candidate;
            }
        }
        return 0;
    }
}
