package org.handlungskonzept.smart;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.concept.TimeFrame;
import org.jspecify.annotations.Nullable;

/** Rules on T (terminiert), and one on R (realistisch), that look at a deadline that is known. */
final class DeadlineRules {

    private static final int MONTHS_WITHOUT_MILESTONE = 24;
    private static final String DAYS = "days";

    private DeadlineRules() {}

    static List<SmartRule> all() {
        return List.of(
                MeasureRule.of("T509", "overdue", Severity.WARNING, DeadlineRules::overdue),
                MeasureRule.of("T510", "start-after-end", Severity.ERROR, DeadlineRules::startAfterEnd),
                MeasureRule.of("T517", "no-milestone", Severity.INFORMATION, DeadlineRules::noMilestone),
                MeasureRule.of("T518", "outside-term", Severity.WARNING, DeadlineRules::outsideTerm),
                new MeasureRule(
                        RuleDescriptor.of("T520", "deadline-in-text-only", Severity.INFORMATION)
                                .reading(ReadingDepth.TEXTS, FalsePositiveRisk.MEDIUM),
                        DeadlineRules::inTextOnly),
                new MeasureRule(
                        RuleDescriptor.of("R408", "too-little-time", Severity.INFORMATION)
                                .option(DAYS, 30),
                        DeadlineRules::tooLittleTime));
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

    private static void startAfterEnd(MeasureSubject subject, Look look) {
        LocalDate start = Starts.of(subject.measure().schedule());
        LocalDate due = due(subject);
        if (start != null && due != null) {
            look.at(
                    "/schedule",
                    start.isAfter(due),
                    () -> Arguments.of("start", start).and("due", due));
        }
    }

    private static void inTextOnly(MeasureSubject subject, Look look) {
        Schedule schedule = subject.measure().schedule();
        boolean stated = schedule.time() != null || due(subject) != null;
        boolean blank = schedule.asWritten().isBlank() || ScheduleRules.isPlaceholder(subject);
        if (!stated && blank && !subject.texts().isEmpty()) {
            TextDeadline.of(subject)
                    .ifPresentOrElse(
                            found -> look.words(
                                    found.text(),
                                    found.span(),
                                    Arguments.of("due", found.deadline().day())),
                            look::clean);
        }
    }

    private static void tooLittleTime(MeasureSubject subject, Look look) {
        LocalDate due = due(subject);
        LocalDate decided = subject.concept().decisions().stream()
                .map(Decision::day)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        if (due != null && decided != null) {
            boolean little = due.isBefore(decided.plusDays(look.number(DAYS)));
            look.at(
                    "/schedule",
                    little && !subject.measure().isClosed(subject.asOf()),
                    () -> Arguments.of("due", due).and("decided", decided));
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
