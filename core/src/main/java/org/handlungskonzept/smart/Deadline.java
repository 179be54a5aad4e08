package org.handlungskonzept.smart;

import java.time.LocalDate;
import org.handlungskonzept.concept.Precision;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.text.TimeQualifier;
import org.handlungskonzept.text.TimeReading;
import org.jspecify.annotations.Nullable;

/** A deadline as known on a day, and how precisely it was stated: a day that was fixed counts as a day. */
record Deadline(LocalDate day, Precision precision) {

    /** A deadline as a time states it; null if it states none. */
    static @Nullable Deadline of(@Nullable TimeFrame time) {
        LocalDate day = time == null ? null : time.due().orElse(null);
        return time == null || day == null ? null : new Deadline(day, precision(time));
    }

    /** The same as a day if a reading says that the last day of a year is meant: bis Ende 2024, and not bis 2024. */
    Deadline as(TimeReading reading) {
        boolean exact = precision == Precision.YEAR && reading.qualifiers().contains(TimeQualifier.END_STATED);
        return exact ? new Deadline(day, Precision.DAY) : this;
    }

    /** The first day that it may mean, if it was stated roughly. */
    LocalDate earliest() {
        return switch (precision) {
            case DAY -> day;
            case WEEK -> day.minusDays(6);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER, SEASON -> day.withDayOfMonth(1).minusMonths(2);
            case HALF_YEAR -> day.withDayOfMonth(1).minusMonths(5);
            case SCHOOL_YEAR, YEAR, MULTI_YEAR -> day.minusYears(1).plusDays(1);
        };
    }

    private static Precision precision(TimeFrame time) {
        if (time instanceof TimeFrame.At at) {
            return at.point().precision();
        }
        if (time instanceof TimeFrame.Until until) {
            return until.end().precision();
        }
        if (time instanceof TimeFrame.Between between) {
            return between.end().precision();
        }
        if (time instanceof TimeFrame.Recurring recurring && recurring.last() != null) {
            return recurring.last().precision();
        }
        return Precision.DAY;
    }
}
