package org.handlungskonzept.text;

import java.time.LocalDate;
import java.time.Period;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.concept.TimePoint;
import org.jspecify.annotations.Nullable;

/**
 * One statement in a time phrase.
 *
 * @param start the time, or the first of two
 * @param stop the second time
 * @param frame what it means where there is no time in years: rhythm, horizon, span
 */
record TimeElement(
        Kind kind,
        int first,
        int end,
        @Nullable TimePoint start,
        @Nullable TimePoint stop,
        @Nullable TimeFrame frame,
        boolean bracketed) {

    enum Kind {
        AT,
        UNTIL,
        FROM,
        RANGE,
        YEARLESS,
        RHYTHM,
        CONTINUOUS,
        RELATIVE,
        LENGTH,
        VAGUE,
        OR
    }

    static TimeElement of(Kind kind, int first, int end, TimeFrame frame, boolean bracketed) {
        return new TimeElement(kind, first, end, null, null, frame, bracketed);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isDefinite() {
        return kind == Kind.AT || kind == Kind.UNTIL || kind == Kind.FROM || kind == Kind.RANGE;
    }

    /** The last time by which it is to be done, or null if it says none. */
    @Nullable
    TimePoint deadline() {
        return stop != null ? stop : kind == Kind.AT || kind == Kind.UNTIL ? start : null;
    }

    /** The last day by which it is to be done, or the first of all days if it says none. */
    LocalDate latest() {
        TimePoint deadline = deadline();
        return deadline == null ? LocalDate.MIN : deadline.latest();
    }

    boolean isDueLike(TimeElement other) {
        TimePoint one = deadline();
        TimePoint two = other.deadline();
        return one != null && two != null && TimeShapes.isSame(one, two);
    }

    @Nullable
    Period length() {
        return frame instanceof TimeFrame.Relative relative ? relative.offset() : null;
    }

    String anchor() {
        return frame instanceof TimeFrame.Relative relative ? relative.anchor() : "";
    }
}
