package org.handlungskonzept.smart;

import static org.handlungskonzept.smart.Verdicts.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.Precision;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.TimeFrame;

/** The verdict on T (terminiert). */
final class TimedVerdict {

    private TimedVerdict() {}

    static LetterResult of(MeasureSubject subject) {
        Schedule schedule = subject.measure().schedule();
        Optional<Deadline> deadline = Deadline.of(schedule, subject.asOf());
        if (deadline.isPresent()) {
            boolean fine = deadline.get().precision().compareTo(Precision.MONTH) <= 0;
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

    private static LetterResult result(MeasureSubject subject, Verdict verdict, String key, Arguments arguments) {
        return new LetterResult(
                SmartLetter.T, verdict, List.of(evidence(subject, key, "/schedule", arguments)), List.of());
    }
}
