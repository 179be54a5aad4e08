package org.handlungskonzept.storage.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.jspecify.annotations.Nullable;

/**
 * How a measure stands from a first to a last day, both inclusive, as far as it is known in the newest revision.
 *
 * @param reportedOn the day of the newest report on its status, or null without one
 * @param dueOn the deadline as known in these days, or null without one
 */
record MeasureState(
        LocalDate firstDay,
        LocalDate lastDay,
        Status status,
        boolean closed,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate dueOn) {

    /** The days that every database keeps; what lies beyond counts as these. */
    static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** All states of a measure, from the first day that a database keeps to the last one, without a gap. */
    static List<MeasureState> of(Measure measure) {
        TreeSet<LocalDate> changes = new TreeSet<>(measure.daysOfChange());
        changes.add(FIRST);
        List<LocalDate> starts = new ArrayList<>(changes.subSet(FIRST, true, LAST, true));
        List<MeasureState> states = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            LocalDate last = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : LAST;
            states.add(on(measure, starts.get(i), last));
        }
        return List.copyOf(states);
    }

    private static MeasureState on(Measure measure, LocalDate day, LocalDate last) {
        return new MeasureState(
                day,
                last,
                measure.status(day),
                measure.isClosed(day),
                clamped(measure.latestStatus(day).map(StatusUpdate::day).orElse(null)),
                clamped(measure.schedule().due(day).orElse(null)));
    }

    /** Whether a day to ask for can be compared with what is kept. */
    static boolean isKept(LocalDate day) {
        return day.isAfter(FIRST) && day.isBefore(LAST);
    }

    private static @Nullable LocalDate clamped(@Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    }
}
