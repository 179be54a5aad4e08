package org.handlungskonzept.text;

import java.time.LocalDate;
import java.util.List;
import org.handlungskonzept.concept.TimePoint;

/** Tells stages of the work apart, of which each has its time: Konzept 2024, ab 2025 Umsetzung. */
final class TimeStages {

    private final TimeNotes notes;

    TimeStages(TimeNotes notes) {
        this.notes = notes;
    }

    /** The ends of the stage to which the last end belongs: Planung 2023, Bau 2024 und 2025. */
    List<TimeElement> ofLast(List<TimeElement> ends, TimeElement last) {
        int first = 0;
        while (ends.get(first).first() != last.first()) {
            first++;
        }
        int end = first + 1;
        while (first > 0 && !isLabelled(ends.get(first - 1), ends.get(first))) {
            first--;
        }
        while (end < ends.size() && !isLabelled(ends.get(end - 1), ends.get(end))) {
            end++;
        }
        return ends.subList(first, end);
    }

    /** Konzept 2024, ab 2025 Umsetzung: what is begun last has no end. */
    boolean isLast(TimeElement from, List<TimeElement> ends) {
        TimePoint start = from.start();
        TimeElement before = ends.get(ends.size() - 1);
        return start != null
                && before.first() < from.first()
                && latest(before).isBefore(start.earliest())
                && (isLabelled(before, from) || notes.isLabelled(from.end(), from.end() + 1));
    }

    static LocalDate latest(TimeElement element) {
        TimePoint deadline = element.deadline();
        return deadline == null ? LocalDate.MIN : deadline.latest();
    }

    private boolean isLabelled(TimeElement one, TimeElement next) {
        return notes.isLabelled(one.end(), next.first());
    }
}
