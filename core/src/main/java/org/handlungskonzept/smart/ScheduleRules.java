package org.handlungskonzept.smart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.handlungskonzept.concept.Precision;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.concept.TimePoint;
import org.jspecify.annotations.Nullable;

/** Rules on T (terminiert) that look at the entry under "by when". A day that was fixed beside it settles the matter. */
final class ScheduleRules {

    private ScheduleRules() {}

    static List<SmartRule> all() {
        return List.of(
                MeasureRule.of("T501", "deadline-missing", Severity.ERROR, ScheduleRules::missing),
                onTime("T502", "start-only", Severity.WARNING, ScheduleRules::isStartOnly),
                onTime("T503", "continuous", Severity.WARNING, time -> time instanceof TimeFrame.Continuous),
                onTime("T504", "vague-horizon", Severity.WARNING, time -> time instanceof TimeFrame.Vague),
                onTime("T505", "recurring-open", Severity.WARNING, ScheduleRules::isOpenRhythm),
                new MeasureRule(
                        RuleDescriptor.of("T506", "coarse-precision", Severity.INFORMATION)
                                .option(DeadlinePrecision.OPTION, DeadlinePrecision.key(Precision.MONTH)),
                        ScheduleRules::coarse),
                onTime("T508", "relative-unanchored", Severity.WARNING, ScheduleRules::isUnanchored),
                MeasureRule.of("T511", "not-interpreted", Severity.WARNING, ScheduleRules::notInterpreted));
    }

    private static void missing(MeasureSubject subject, Look look) {
        Schedule schedule = subject.measure().schedule();
        boolean missing = schedule.time() == null && schedule.asWritten().isBlank() && !isFixed(subject);
        look.at("/schedule", missing, () -> termEnd(subject, null));
    }

    private static void notInterpreted(MeasureSubject subject, Look look) {
        Schedule schedule = subject.measure().schedule();
        if (!schedule.asWritten().isBlank() && !isFixed(subject)) {
            look.at("/schedule", schedule.time() == null, () -> Arguments.of("written", schedule.asWritten()));
        }
    }

    private static void coarse(MeasureSubject subject, Look look) {
        Optional<Deadline> deadline = Deadline.of(subject.measure().schedule(), subject.asOf());
        if (deadline.isPresent()) {
            look.at(
                    "/schedule",
                    deadline.get().precision().compareTo(DeadlinePrecision.of(look.rule())) > 0,
                    () -> Arguments.written(subject.measure().schedule().asWritten())
                            .and("due", deadline.get().day()));
        }
    }

    private static SmartRule onTime(String id, String slug, Severity severity, Predicate<TimeFrame> found) {
        return MeasureRule.of(id, slug, severity, (subject, look) -> {
            TimeFrame time = subject.measure().schedule().time();
            if (time != null && !isFixed(subject)) {
                look.at("/schedule/time", found.test(time), () -> arguments(subject, time));
            }
        });
    }

    private static boolean isStartOnly(TimeFrame time) {
        return time instanceof TimeFrame.From
                || (time instanceof TimeFrame.Recurring recurring
                        && recurring.first() != null
                        && recurring.last() == null);
    }

    private static boolean isOpenRhythm(TimeFrame time) {
        return time instanceof TimeFrame.Recurring recurring && recurring.first() == null && recurring.last() == null;
    }

    private static boolean isUnanchored(TimeFrame time) {
        return time instanceof TimeFrame.Relative relative && relative.anchorDay() == null;
    }

    private static boolean isFixed(MeasureSubject subject) {
        return Deadline.fixedDay(subject.measure().schedule(), subject.asOf()).isPresent();
    }

    private static Arguments arguments(MeasureSubject subject, TimeFrame time) {
        TimePoint start = Starts.point(time);
        Arguments arguments = termEnd(subject, start)
                .andWritten(subject.measure().schedule().asWritten())
                .and("start", start == null ? null : yearOrDay(start));
        if (time instanceof TimeFrame.Recurring recurring) {
            arguments.and("every", recurring.every());
        }
        if (time instanceof TimeFrame.Vague vague) {
            arguments
                    .and("horizon", vague.horizon())
                    .and("horizonEnd", Horizons.end(subject, time).orElse(null));
        }
        if (time instanceof TimeFrame.Relative relative) {
            arguments.and("offset", relative.offset()).and("anchor", relative.anchor());
        }
        return arguments;
    }

    private static Object yearOrDay(TimePoint point) {
        LocalDate day = point.earliest();
        return point.precision().compareTo(Precision.YEAR) >= 0 ? day.getYear() : day;
    }

    /** The last day of the term, unless it is no possible end of what starts later. */
    private static Arguments termEnd(MeasureSubject subject, @Nullable TimePoint start) {
        Term term = subject.concept().term();
        if (term == null || (start != null && term.lastDay().isBefore(start.earliest()))) {
            return Arguments.of("termEnd", null);
        }
        return Arguments.of("termEnd", term.lastDay());
    }
}
