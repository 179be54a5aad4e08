package org.handlungskonzept.smart;

import java.time.LocalDate;
import java.util.Optional;
import org.handlungskonzept.concept.Precision;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.TimeFrame;

/** Whether it is known when a measure ends, and in other readings of T when it starts or is checked. */
final class TimedVerdict {

    private TimedVerdict() {}

    static AspectResult deadline(MeasureSubject subject, Precision finest) {
        Schedule schedule = subject.measure().schedule();
        Optional<Deadline> deadline = Deadline.of(schedule, subject.asOf());
        if (deadline.isPresent()) {
            boolean fine = deadline.get().precision().compareTo(finest) <= 0;
            return result(
                    subject,
                    fine ? Verdict.MET : Verdict.PARTLY,
                    fine ? "due" : "due-coarse",
                    Arguments.of("due", deadline.get().day()));
        }
        TimeFrame time = schedule.time();
        Arguments written = Arguments.written(schedule.asWritten());
        if (time == null) {
            return schedule.asWritten().isBlank()
                    ? result(subject, Verdict.NOT_MET, "deadline-missing", Arguments.none())
                    : result(subject, Verdict.NOT_ASSESSABLE, "time-not-interpreted", written);
        }
        if (time instanceof TimeFrame.Relative relative) {
            return result(subject, Verdict.PARTLY, "relative", Arguments.of("anchor", relative.anchor()));
        }
        Optional<LocalDate> horizon = Horizons.end(subject, time);
        return horizon.isPresent()
                ? result(subject, Verdict.PARTLY, "horizon", Arguments.of("end", horizon.get()))
                : result(subject, Verdict.NOT_MET, "no-deadline", written);
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
