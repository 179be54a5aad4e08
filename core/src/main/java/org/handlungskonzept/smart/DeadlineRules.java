package org.handlungskonzept.smart;

import java.time.LocalDate;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.concept.TimeFrame;
import org.jspecify.annotations.Nullable;

/** Rules on T (terminiert), and one on R (realistisch), that look at a deadline that is known. */
final class DeadlineRules extends RuleGroup {

    private static final int MONTHS_WITHOUT_MILESTONE = 24;
    private static final String DAYS = "days";

    DeadlineRules() {
        super(
                values("T509", "overdue", Severity.WARNING),
                values("T510", "start-after-end", Severity.ERROR),
                values("T517", "no-milestone", Severity.INFORMATION),
                values("T518", "outside-term", Severity.WARNING),
                texts("T520", "deadline-in-text-only", Severity.INFORMATION, FalsePositiveRisk.MEDIUM),
                values("R408", "too-little-time", Severity.INFORMATION).option(DAYS, 30));
    }

    @Override
    void measure(String rule, MeasureSubject subject, Look look) {
        if (rule.equals("T520")) {
            inTextOnly(subject, look);
            return;
        }
        LocalDate due = subject.times().due();
        if (due == null) {
            return;
        }
        switch (rule) {
            case "T509" -> overdue(subject, due, look);
            case "T510" -> startAfterEnd(subject, due, look);
            case "T517" -> noMilestone(subject, due, look);
            case "T518" -> outsideTerm(subject, due, look);
            case "R408" -> tooLittleTime(subject, due, look);
            default -> {}
        }
    }

    private static void overdue(MeasureSubject subject, LocalDate due, Look look) {
        if (look.at(subject.measure().isOverdue(subject.asOf()))) {
            look.report("/schedule", Arguments.of("due", due).and("asOf", subject.asOf()));
        }
    }

    private static void noMilestone(MeasureSubject subject, LocalDate due, Look look) {
        boolean isLong = due.isAfter(start(subject).plusMonths(MONTHS_WITHOUT_MILESTONE));
        if (look.at(isLong && subject.measure().milestones().isEmpty())) {
            look.report("/milestones", Arguments.of("due", due));
        }
    }

    private static void outsideTerm(MeasureSubject subject, LocalDate due, Look look) {
        Term term = subject.concept().term();
        if (term != null && look.at(!term.contains(due))) {
            look.report(
                    "/schedule",
                    Arguments.of("due", due).and("termStart", term.firstDay()).and("termEnd", term.lastDay()));
        }
    }

    private static void startAfterEnd(MeasureSubject subject, LocalDate due, Look look) {
        LocalDate start = Starts.of(subject.measure().schedule());
        if (start != null && look.at(start.isAfter(due))) {
            look.report("/schedule", Arguments.of("start", start).and("due", due));
        }
    }

    private static void inTextOnly(MeasureSubject subject, Look look) {
        if (!subject.times().isMissing() || subject.texts().isEmpty()) {
            return;
        }
        TextDeadline found = subject.times().inText();
        if (found == null) {
            look.clean();
        } else {
            look.words(
                    found.text(),
                    found.span(),
                    Arguments.of("due", found.deadline().day()));
        }
    }

    private static void tooLittleTime(MeasureSubject subject, LocalDate due, Look look) {
        LocalDate decided = firstDecision(subject.concept());
        if (decided != null) {
            boolean little = due.isBefore(decided.plusDays(look.number(DAYS)));
            if (look.at(little && !subject.measure().isClosed(subject.asOf()))) {
                look.report("/schedule", Arguments.of("due", due).and("decided", decided));
            }
        }
    }

    private static @Nullable LocalDate firstDecision(Concept concept) {
        LocalDate first = null;
        for (Decision decision : concept.decisions()) {
            LocalDate day = decision.day();
            first = day != null && (first == null || day.isBefore(first)) ? day : first;
        }
        return first;
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
