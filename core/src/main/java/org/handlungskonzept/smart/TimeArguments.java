package org.handlungskonzept.smart;

import java.time.LocalDate;
import org.handlungskonzept.concept.Precision;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.concept.TimePoint;
import org.jspecify.annotations.Nullable;

/** What the texts about an entry under "by when" speak of. */
final class TimeArguments {

    private TimeArguments() {}

    static Arguments of(MeasureSubject subject, TimeFrame time) {
        Arguments arguments = start(time)
                .and("termEnd", lastDay(subject, Starts.point(time)))
                .andWritten(subject.measure().schedule().asWritten());
        if (time instanceof TimeFrame.Recurring recurring) {
            arguments.and("every", recurring.every());
        }
        if (time instanceof TimeFrame.Vague vague) {
            arguments.and("horizon", vague.horizon()).and("horizonEnd", Horizons.end(subject, time));
        }
        if (time instanceof TimeFrame.Relative relative) {
            arguments.and("offset", relative.offset()).and("anchor", relative.anchor());
        }
        return arguments;
    }

    /** The start that a time names: a year if nothing finer is stated. */
    static Arguments start(@Nullable TimeFrame time) {
        TimePoint start = Starts.point(time);
        return Arguments.of("start", start == null ? null : yearOrDay(start));
    }

    static Arguments termEnd(MeasureSubject subject, @Nullable TimePoint start) {
        return Arguments.of("termEnd", lastDay(subject, start));
    }

    /** The last day of the term, unless it is no possible end of what starts later. */
    private static @Nullable LocalDate lastDay(MeasureSubject subject, @Nullable TimePoint start) {
        Term term = subject.concept().term();
        boolean late = term != null && start != null && term.lastDay().isBefore(start.earliest());
        return term == null || late ? null : term.lastDay();
    }

    private static Object yearOrDay(TimePoint point) {
        LocalDate day = point.earliest();
        return point.precision().compareTo(Precision.YEAR) >= 0 ? day.getYear() : day;
    }
}
