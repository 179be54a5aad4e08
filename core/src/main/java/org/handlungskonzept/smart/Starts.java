package org.handlungskonzept.smart;

import java.time.LocalDate;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.concept.TimePoint;
import org.jspecify.annotations.Nullable;

/** When a measure starts, as far as its schedule says so. */
final class Starts {

    private Starts() {}

    /** The first day, or null if it is not known. */
    static @Nullable LocalDate of(Schedule schedule) {
        if (schedule.plannedStart() != null) {
            return schedule.plannedStart();
        }
        TimePoint point = point(schedule.time());
        return point == null ? null : point.earliest();
    }

    /** The start that an entry names, or null if it names none. */
    static @Nullable TimePoint point(@Nullable TimeFrame time) {
        if (time instanceof TimeFrame.From from) {
            return from.start();
        }
        if (time instanceof TimeFrame.Between between) {
            return between.start();
        }
        if (time instanceof TimeFrame.Recurring recurring) {
            return recurring.first();
        }
        return time instanceof TimeFrame.Continuous continuous ? continuous.start() : null;
    }
}
