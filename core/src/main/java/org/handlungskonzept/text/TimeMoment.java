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
 * @param whole the longer time whose end it is, or null
 */
record TimeMoment(
        int end,
        int year,
        Shape shape,
        Set<TimeQualifier> qualifiers,
        boolean ambiguous,
        @Nullable Shape whole) {

    private static final int YEARS_TO_TRY = 9;

    /** What a time without its year is in a year, or null if that year has no such time. */
    interface Shape {
        @Nullable
        TimePoint in(int year);
    }

    static TimeMoment of(int end, int year, Shape shape) {
        return new TimeMoment(end, year, shape, Set.of(), false, null);
    }

    TimeMoment with(TimeQualifier qualifier) {
        Set<TimeQualifier> more = EnumSet.of(qualifier);
        more.addAll(qualifiers);
        return new TimeMoment(end, year, shape, more, ambiguous, whole);
    }

    TimeMoment with(TimeQualifier qualifier, boolean condition) {
        return condition ? with(qualifier) : this;
    }

    TimeMoment asAmbiguous() {
        return new TimeMoment(end, year, shape, qualifiers, true, whole);
    }

    TimeMoment in(Shape other) {
        return new TimeMoment(end, year, other, qualifiers, ambiguous, null);
    }

    TimeMoment inYear(int other) {
        return new TimeMoment(end, other, shape, qualifiers, ambiguous, whole);
    }

    TimeMoment endingAt(int otherEnd) {
        return new TimeMoment(otherEnd, year, shape, qualifiers, ambiguous, whole);
    }

    /** An end as the last day of its longer time: bis Ende 2024 is bis 2024. */
    TimeMoment asLastDay() {
        if (whole == null) {
            return this;
        }
        Set<TimeQualifier> more = EnumSet.of(TimeQualifier.END_STATED);
        more.addAll(qualifiers);
        more.remove(TimeQualifier.APPROXIMATE);
        return new TimeMoment(end, year, whole, more, ambiguous, null);
    }

    /** A part of it: 0 beginning, 1 middle, 2 end. */
    TimeMoment part(int part) {
        Shape some = TimeShapes.part(part, shape);
        return new TimeMoment(end, year, some, qualifiers, ambiguous, part == 2 ? shape : null)
                .with(TimeQualifier.APPROXIMATE);
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
        for (int candidate = day.getYear() - 1; candidate < day.getYear() + YEARS_TO_TRY; candidate++) {
            TimePoint point = shape.in(candidate);
            if (point != null && !point.latest().isBefore(day)) {
                return candidate;
            }
        }
        return 0;
    }
}
