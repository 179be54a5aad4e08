package org.handlungskonzept.smart;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.handlungskonzept.concept.Precision;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.text.TimeProblemKind;
import org.handlungskonzept.text.TimeReading;

/** Rules on T (terminiert) that look at the entry under "by when". A day that was fixed beside it settles the matter. */
final class ScheduleRules {

    private ScheduleRules() {}

    static List<SmartRule> all() {
        return List.of(
                MeasureRule.of("T501", "deadline-missing", Severity.ERROR, ScheduleRules::missing),
                new MeasureRule(
                        RuleDescriptor.of("T502", "start-only", Severity.WARNING)
                                .option(Rhythm.OPTION, DeadlinePrecision.key(Precision.MONTH)),
                        onTime(ScheduleRules::isStartOnly)),
                onTime("T503", "continuous", (time, look) -> time instanceof TimeFrame.Continuous),
                onTime("T504", "vague-horizon", (time, look) -> time instanceof TimeFrame.Vague),
                onTime("T505", "recurring-open", (time, look) -> isOpenRhythm(time)),
                new MeasureRule(
                        RuleDescriptor.of("T506", "coarse-precision", Severity.INFORMATION)
                                .option(DeadlinePrecision.OPTION, DeadlinePrecision.key(Precision.MONTH)),
                        ScheduleRules::coarse),
                onTime("T508", "relative-unanchored", (time, look) -> isUnanchored(time)));
    }

    /** Whether an entry only holds the place of one to come. */
    static boolean isPlaceholder(MeasureSubject subject) {
        TimeReading reading = Readings.time(subject);
        return reading != null
                && reading.frame() == null
                && reading.has(TimeProblemKind.PLACEHOLDER)
                && reading.residue().isEmpty();
    }

    private static void missing(MeasureSubject subject, Look look) {
        Schedule schedule = subject.measure().schedule();
        boolean blank = schedule.time() == null && schedule.asWritten().isBlank() && !Deadline.isFixed(subject);
        boolean missing =
                (blank || isPlaceholder(subject)) && TextDeadline.of(subject).isEmpty();
        look.at("/schedule", missing, () -> TimeArguments.termEnd(subject, null).andWritten(schedule.asWritten()));
    }

    /** A range that was read is the matter of another rule. */
    private static void coarse(MeasureSubject subject, Look look) {
        Optional<Deadline> deadline = Deadline.stated(subject);
        boolean range =
                subject.measure().schedule().time() instanceof TimeFrame.Between && Readings.time(subject) != null;
        if (deadline.isPresent() && !range) {
            look.at(
                    "/schedule",
                    deadline.get().precision().compareTo(DeadlinePrecision.of(look.rule())) > 0,
                    () -> TimeArguments.start(subject.measure().schedule().time())
                            .andWritten(subject.measure().schedule().asWritten())
                            .and("due", deadline.get().day()));
        }
    }

    private static SmartRule onTime(String id, String slug, BiPredicate<TimeFrame, Look> found) {
        return new MeasureRule(RuleDescriptor.of(id, slug, Severity.WARNING), onTime(found));
    }

    private static BiConsumer<MeasureSubject, Look> onTime(BiPredicate<TimeFrame, Look> found) {
        return (subject, look) -> {
            TimeFrame time = subject.measure().schedule().time();
            if (time != null && !Deadline.isFixed(subject)) {
                look.at("/schedule/time", found.test(time, look), () -> TimeArguments.of(subject, time));
            }
        };
    }

    private static boolean isStartOnly(TimeFrame time, Look look) {
        return time instanceof TimeFrame.From
                || (time instanceof TimeFrame.Recurring recurring
                        && recurring.first() != null
                        && recurring.last() == null
                        && !Rhythm.isAnchored(recurring, Rhythm.of(look.rule())));
    }

    private static boolean isOpenRhythm(TimeFrame time) {
        return time instanceof TimeFrame.Recurring recurring && recurring.first() == null && recurring.last() == null;
    }

    private static boolean isUnanchored(TimeFrame time) {
        return time instanceof TimeFrame.Relative relative && relative.anchorDay() == null;
    }
}
