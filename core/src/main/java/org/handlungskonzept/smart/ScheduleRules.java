package org.handlungskonzept.smart;

import org.handlungskonzept.concept.Precision;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.TimeFrame;

/** Rules on T (terminiert) that look at the entry under "by when". A day that was fixed beside it settles the matter. */
final class ScheduleRules extends RuleGroup {

    ScheduleRules() {
        super(
                values("T501", "deadline-missing", Severity.ERROR),
                values("T502", "start-only", Severity.WARNING)
                        .option(Rhythm.OPTION, DeadlinePrecision.key(Precision.MONTH)),
                values("T503", "continuous", Severity.WARNING),
                values("T504", "vague-horizon", Severity.WARNING),
                values("T505", "recurring-open", Severity.WARNING),
                values("T506", "coarse-precision", Severity.INFORMATION)
                        .option(DeadlinePrecision.OPTION, DeadlinePrecision.key(Precision.MONTH)),
                values("T508", "relative-unanchored", Severity.WARNING));
    }

    @Override
    void measure(String rule, MeasureSubject subject, Look look) {
        switch (rule) {
            case "T501" -> missing(subject, look);
            case "T506" -> coarse(subject, look);
            default -> onTime(rule, subject, look);
        }
    }

    private static void missing(MeasureSubject subject, Look look) {
        Times times = subject.times();
        if (look.at(times.isMissing() && times.inText() == null)) {
            String written = subject.measure().schedule().asWritten();
            look.report("/schedule", TimeArguments.termEnd(subject, null).andWritten(written));
        }
    }

    /** A range that was read is the matter of another rule. */
    private static void coarse(MeasureSubject subject, Look look) {
        Schedule schedule = subject.measure().schedule();
        Deadline deadline = subject.times().stated();
        boolean range =
                schedule.time() instanceof TimeFrame.Between && subject.times().reading() != null;
        if (deadline != null
                && !range
                && look.at(deadline.precision().compareTo(DeadlinePrecision.of(look.rule())) > 0)) {
            look.report(
                    "/schedule",
                    TimeArguments.start(schedule.time())
                            .andWritten(schedule.asWritten())
                            .and("due", deadline.day()));
        }
    }

    private static void onTime(String rule, MeasureSubject subject, Look look) {
        TimeFrame time = subject.measure().schedule().time();
        if (time != null && !subject.times().isFixed() && look.at(isFound(rule, time, look))) {
            look.report("/schedule/time", TimeArguments.of(subject, time));
        }
    }

    private static boolean isFound(String rule, TimeFrame time, Look look) {
        return switch (rule) {
            case "T502" -> isStartOnly(time, look);
            case "T503" -> time instanceof TimeFrame.Continuous;
            case "T504" -> time instanceof TimeFrame.Vague;
            case "T505" -> isOpenRhythm(time);
            case "T508" -> time instanceof TimeFrame.Relative relative && relative.anchorDay() == null;
            default -> throw new IllegalArgumentException("There is no rule (%s) on a time.".formatted(rule));
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
}
