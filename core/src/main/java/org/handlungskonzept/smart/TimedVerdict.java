package org.handlungskonzept.smart;

import java.time.LocalDate;
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
        Deadline deadline = subject.times().stated();
        boolean rhythm = schedule.time() instanceof TimeFrame.Recurring;
        if (deadline != null && rhythm && first != null && !subject.times().isFixed()) {
            return due(subject, deadline, Precision.MULTI_YEAR, "due");
        }
        if (deadline != null) {
            return due(subject, deadline, finest, "due");
        }
        TimeFrame time = schedule.time();
        if (time == null) {
            return withoutTime(subject, finest);
        }
        if (time instanceof TimeFrame.Recurring recurring && first != null) {
            return rhythm(subject, recurring, Rhythm.isAnchored(recurring, first));
        }
        if (time instanceof TimeFrame.Relative relative && !says(subject, TimeQualifier.LENGTH_ONLY)) {
            return result(subject, Verdict.PARTLY, "relative", Arguments.of("anchor", relative.anchor()));
        }
        LocalDate horizon = Horizons.end(subject, time);
        return horizon == null
                ? result(subject, Verdict.NOT_MET, "no-deadline", Arguments.written(schedule.asWritten()))
                : result(subject, Verdict.PARTLY, "horizon", Arguments.of("end", horizon));
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
        TimeReading reading = subject.times().reading();
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
        Times times = subject.times();
        if (times.inText() != null) {
            return due(subject, times.inText().deadline(), finest, "due-in-text");
        }
        if (times.isMissing()) {
            String key = times.isPlaceholder() ? "deadline-placeholder" : "deadline-missing";
            return result(subject, Verdict.NOT_MET, key, Arguments.written(written));
        }
        if (times.isSpoiled(TimeProblemKind.INVALID_DATE)) {
            return result(subject, Verdict.NOT_MET, "date-invalid", Arguments.written(written));
        }
        return times.isSpoiled(TimeProblemKind.YEAR_MISSING)
                ? result(subject, Verdict.NOT_MET, "year-missing", Arguments.written(written))
                : result(subject, Verdict.NOT_ASSESSABLE, "time-not-interpreted", Arguments.written(written));
    }

    static AspectResult startAndEnd(MeasureSubject subject) {
        LocalDate start = Starts.of(subject.measure().schedule());
        LocalDate end = subject.times().due();
        Arguments days = Arguments.of("start", start).and("due", end);
        if (start != null && end != null) {
            return result(subject, Verdict.MET, "start-and-end", days);
        }
        if (start == null && end == null) {
            return result(subject, Verdict.NOT_MET, "no-start-no-end", days);
        }
        return result(subject, Verdict.PARTLY, start == null ? "end-without-start" : "start-without-end", days);
    }

    static AspectResult checkDate(MeasureSubject subject) {
        boolean known =
                !subject.measure().milestones().isEmpty() || subject.times().due() != null;
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
