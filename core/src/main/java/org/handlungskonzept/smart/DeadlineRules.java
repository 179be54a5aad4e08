package org.handlungskonzept.smart;

import java.time.LocalDate;
import java.util.List;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.concept.TimeFrame;
import org.jspecify.annotations.Nullable;

/** Rules on T (terminiert) that look at a deadline that is known. */
final class DeadlineRules {

    private static final int MONTHS_WITHOUT_MILESTONE = 24;

    private DeadlineRules() {}

    static List<SmartRule> all() {
        return List.of(
                MeasureRule.of("T509", "overdue", Severity.WARNING, DeadlineRules::overdue),
                MeasureRule.of("T517", "no-milestone", Severity.INFORMATION, DeadlineRules::noMilestone),
                MeasureRule.of("T518", "outside-term", Severity.WARNING, DeadlineRules::outsideTerm));
    }

    private static void overdue(MeasureSubject subject, Look look) {
        Measure measure = subject.measure();
        LocalDate due = due(subject);
        if (due != null) {
            boolean overdue = measure.isOverdue(subject.asOf());
            look.at("/schedule", overdue, () -> Arguments.of("due", due).and("asOf", subject.asOf()));
        }
    }

    private static void noMilestone(MeasureSubject subject, Look look) {
        LocalDate due = due(subject);
        if (due != null) {
            boolean isLong = due.isAfter(start(subject).plusMonths(MONTHS_WITHOUT_MILESTONE));
            look.at("/milestones", isLong && subject.measure().milestones().isEmpty(), () -> Arguments.of("due", due));
        }
    }

    private static void outsideTerm(MeasureSubject subject, Look look) {
        LocalDate due = due(subject);
        Term term = subject.concept().term();
        if (due != null && term != null) {
            look.at(
                    "/schedule",
                    !term.contains(due),
                    () -> Arguments.of("due", due)
                            .and("termStart", term.firstDay())
                            .and("termEnd", term.lastDay()));
        }
    }

    private static @Nullable LocalDate due(MeasureSubject subject) {
        return subject.measure().schedule().due(subject.asOf()).orElse(null);
    }

    private static LocalDate start(MeasureSubject subject) {
        Schedule schedule = subject.measure().schedule();
        Term term = subject.concept().term();
        if (schedule.plannedStart() != null) {
            return schedule.plannedStart();
        }
        if (schedule.time() instanceof TimeFrame.Between between) {
            return between.start().earliest();
        }
        return term != null ? term.firstDay() : subject.asOf();
    }
}
