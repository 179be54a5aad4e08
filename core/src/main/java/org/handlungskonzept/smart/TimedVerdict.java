package org.handlungskonzept.smart;

import java.time.LocalDate;
import java.util.Optional;
import org.handlungskonzept.concept.Precision;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.text.TimeProblemKind;
import org.handlungskonzept.text.TimeQualifier;
import org.handlungskonzept.text.TimeReading;
import org.jspecify.annotations.Nullable;

/** Whether it is known when a measure ends, and in other readings of T when it starts or is checked. */
final class TimedVerdict {

    private TimedVerdict() {}

    /**
     * The verdict on one definite day.
     *
     * @param finest how precisely it must be stated
     * @param first how precisely the first time of a rhythm must be stated for all others to follow, or null if a rhythm
     *     does not count
     */
    static AspectResult deadline(MeasureSubject subject, Precision finest, @Nullable Precision first) {
        Schedule schedule = subject.measure().schedule();
        Optional<Deadline> deadline = Deadline.stated(subject);
        boolean rhythm = schedule.time() instanceof TimeFrame.Recurring;
        if (deadline.isPresent() && rhythm && first != null && !Deadline.isFixed(subject)) {
            return due(subject, deadline.get(), Precision.MULTI_YEAR, "due");
        }
        if (deadline.isPresent()) {
            return due(subject, deadline.get(), finest, "due");
        }
        TimeFrame time = schedule.time();
        Arguments written = Arguments.written(schedule.asWritten());
        if (time == null) {
            return withoutTime(subject, finest);
        }
        if (time instanceof TimeFrame.Recurring recurring && first != null) {
            return rhythm(subject, recurring, Rhythm.isAnchored(recurring, first));
        }
        if (time instanceof TimeFrame.Relative relative && !says(subject, TimeQualifier.LENGTH_ONLY)) {
            return result(subject, Verdict.PARTLY, "relative", Arguments.of("anchor", relative.anchor()));
        }
        Optional<LocalDate> horizon = Horizons.end(subject, time);
        return horizon.isPresent()
                ? result(subject, Verdict.PARTLY, "horizon", Arguments.of("end", horizon.get()))
                : result(subject, Verdict.NOT_MET, "no-deadline", written);
    }

    private static AspectResult rhythm(MeasureSubject subject, TimeFrame.Recurring time, boolean anchored) {
        boolean fixed = anchored || says(subject, TimeQualifier.FIXED_IN_YEAR);
        return result(
                subject,
                fixed ? Verdict.MET : Verdict.PARTLY,
                anchored ? "rhythm-anchored" : fixed ? "rhythm-fixed" : "rhythm-open",
                TimeArguments.of(subject, time));
    }

    private static boolean says(MeasureSubject subject, TimeQualifier qualifier) {
        TimeReading reading = Readings.time(subject);
        return reading != null && reading.qualifiers().contains(qualifier);
    }

    private static AspectResult due(MeasureSubject subject, Deadline deadline, Precision finest, String key) {
        boolean fine = deadline.precision().compareTo(finest) <= 0;
        return result(
                subject,
                fine ? Verdict.MET : Verdict.PARTLY,
                fine ? key : key + "-coarse",
                Arguments.of("due", deadline.day()));
    }

    private static AspectResult withoutTime(MeasureSubject subject, Precision finest) {
        String written = subject.measure().schedule().asWritten();
        boolean placeholder = ScheduleRules.isPlaceholder(subject);
        if (written.isBlank() || placeholder) {
            Optional<TextDeadline> inText = TextDeadline.of(subject);
            return inText.isPresent()
                    ? due(subject, inText.get().deadline(), finest, "due-in-text")
                    : result(
                            subject,
                            Verdict.NOT_MET,
                            placeholder ? "deadline-placeholder" : "deadline-missing",
                            Arguments.written(written));
        }
        if (TimeEntryRules.isSpoiled(subject, TimeProblemKind.INVALID_DATE)) {
            return result(subject, Verdict.NOT_MET, "date-invalid", Arguments.written(written));
        }
        return TimeEntryRules.isSpoiled(subject, TimeProblemKind.YEAR_MISSING)
                ? result(subject, Verdict.NOT_MET, "year-missing", Arguments.written(written))
                : result(subject, Verdict.NOT_ASSESSABLE, "time-not-interpreted", Arguments.written(written));
    }

    static AspectResult startAndEnd(MeasureSubject subject) {
        Optional<LocalDate> start =
                Optional.ofNullable(Starts.of(subject.measure().schedule()));
        Optional<LocalDate> end = subject.measure().schedule().due(subject.asOf());
        Arguments days = Arguments.of("start", start.orElse(null)).and("due", end.orElse(null));
        if (start.isPresent() && end.isPresent()) {
            return result(subject, Verdict.MET, "start-and-end", days);
        }
        if (start.isEmpty() && end.isEmpty()) {
            return result(subject, Verdict.NOT_MET, "no-start-no-end", days);
        }
        return result(subject, Verdict.PARTLY, start.isPresent() ? "start-without-end" : "end-without-start", days);
    }

    static AspectResult checkDate(MeasureSubject subject) {
        boolean known = !subject.measure().milestones().isEmpty()
                || subject.measure().schedule().due(subject.asOf()).isPresent();
        return result(
                subject,
                known ? Verdict.MET : Verdict.NOT_MET,
                known ? "check-date" : "no-check-date",
                Arguments.none());
    }

    private static AspectResult result(MeasureSubject subject, Verdict verdict, String key, Arguments arguments) {
        return AspectResult.of(subject, verdict, key, "/schedule", arguments);
    }
}
