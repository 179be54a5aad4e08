package org.handlungskonzept.smart;

import java.time.LocalDate;
import org.handlungskonzept.concept.Precision;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.text.TimeProblem;
import org.handlungskonzept.text.TimeProblemKind;
import org.handlungskonzept.text.TimeReading;
import org.jspecify.annotations.Nullable;

/**
 * What is known on the day of the check about when a measure ends.
 *
 * @param due the day on which it is due, or null
 * @param isFixed whether a day was fixed beside the entry, which settles the matter
 * @param deadline the deadline, or null
 * @param stated the deadline, a day if the end of a year was stated; or null
 * @param reading what the entry says; null if it is blank or not read, or a value or a fixed day settles the matter
 * @param isMissing whether there is no time, and the entry is blank or only holds the place of one to come
 * @param inText the deadline that the texts state where the entry is missing, or null
 */
record Times(
        @Nullable LocalDate due,
        boolean isFixed,
        @Nullable Deadline deadline,
        @Nullable Deadline stated,
        @Nullable TimeReading reading,
        boolean isMissing,
        @Nullable TextDeadline inText) {

    static Times of(MeasureSubject subject) {
        Schedule schedule = subject.measure().schedule();
        LocalDate due = schedule.due(subject.asOf()).orElse(null);
        if (due != null && isFixed(schedule, due, subject.asOf())) {
            Deadline fixed = new Deadline(due, Precision.DAY);
            return new Times(due, true, fixed, fixed, null, false, null);
        }
        TimeReading reading = Readings.time(subject.reading(), schedule);
        Deadline deadline = Deadline.of(schedule.time());
        Deadline stated = deadline == null || reading == null ? deadline : deadline.as(reading);
        boolean missing = schedule.time() == null && (schedule.asWritten().isBlank() || isPlaceholder(reading));
        TextDeadline inText = missing ? TextDeadline.of(subject) : null;
        return new Times(due, false, deadline, stated, reading, missing, inText);
    }

    /** Whether the entry only holds the place of one to come. */
    boolean isPlaceholder() {
        return isPlaceholder(reading);
    }

    /** Whether the entry states no time, and a problem of that kind is the reason. */
    boolean isSpoiled(TimeProblemKind kind) {
        return reading != null && reading.frame() == null && problem(reading, kind) != null;
    }

    /** The first problem of that kind, or null. */
    static @Nullable TimeProblem problem(TimeReading reading, TimeProblemKind kind) {
        for (TimeProblem problem : reading.problems()) {
            if (problem.kind() == kind) {
                return problem;
            }
        }
        return null;
    }

    /** Whether the day due is a planned end as known on a day, and not what the entry states. */
    private static boolean isFixed(Schedule schedule, LocalDate due, LocalDate asOf) {
        if (schedule.moves().isEmpty()) {
            return schedule.plannedEnd() != null;
        }
        boolean moved = !schedule.moves().get(0).day().isAfter(asOf);
        Deadline stated = moved ? null : Deadline.of(schedule.time());
        return stated == null || !stated.day().equals(due);
    }

    private static boolean isPlaceholder(@Nullable TimeReading reading) {
        return reading != null
                && reading.frame() == null
                && problem(reading, TimeProblemKind.PLACEHOLDER) != null
                && reading.residue().isEmpty();
    }
}
