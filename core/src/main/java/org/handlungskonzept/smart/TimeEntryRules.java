package org.handlungskonzept.smart;

import java.time.LocalDate;
import org.handlungskonzept.concept.Precision;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.text.Span;
import org.handlungskonzept.text.TimeProblem;
import org.handlungskonzept.text.TimeProblemKind;
import org.handlungskonzept.text.TimeQualifier;
import org.handlungskonzept.text.TimeReading;
import org.jspecify.annotations.Nullable;

/** Rules on T (terminiert) that look at what was read in the entry under "by when", and at what was not. */
final class TimeEntryRules extends RuleGroup {

    private static final String ENTRY = "/schedule/asWritten";

    TimeEntryRules() {
        super(
                entries("T507", "range-as-deadline", Severity.INFORMATION, FalsePositiveRisk.LOW),
                values("T511", "not-interpreted", Severity.WARNING),
                entries("T513", "several-deadlines", Severity.INFORMATION, FalsePositiveRisk.LOW),
                entries("T514", "invalid-date", Severity.ERROR, FalsePositiveRisk.LOW),
                entries("T515", "ambiguous-date", Severity.INFORMATION, FalsePositiveRisk.LOW),
                entries("T521", "status-word", Severity.INFORMATION, FalsePositiveRisk.LOW),
                entries("T522", "year-missing", Severity.WARNING, FalsePositiveRisk.LOW));
    }

    @Override
    void measure(String rule, MeasureSubject subject, Look look) {
        TimeReading reading = subject.times().reading();
        if (rule.equals("T511")) {
            notInterpreted(subject, reading, look);
            return;
        }
        if (reading == null) {
            return;
        }
        switch (rule) {
            case "T507" -> range(subject, reading, look);
            case "T513" -> problem(subject, reading, TimeProblemKind.SEVERAL_DEADLINES, look);
            case "T514" -> problem(subject, reading, TimeProblemKind.INVALID_DATE, look);
            case "T515" -> ambiguous(subject, reading, look);
            case "T521" -> problem(subject, reading, TimeProblemKind.STATUS_WORD, look);
            case "T522" -> problem(subject, reading, TimeProblemKind.YEAR_MISSING, look);
            default -> {}
        }
    }

    private static void problem(MeasureSubject subject, TimeReading reading, TimeProblemKind kind, Look look) {
        TimeProblem problem = Times.problem(reading, kind);
        if (problem == null) {
            look.clean();
        } else {
            look.found(ENTRY, problem.span(), arguments(subject, reading, problem.span()));
        }
    }

    private static void range(MeasureSubject subject, TimeReading reading, Look look) {
        if (reading.frame() instanceof TimeFrame.Between between
                && !has(reading, TimeProblemKind.SEVERAL_DEADLINES)
                && look.at(between.end().precision().compareTo(Precision.MONTH) > 0)) {
            look.report(ENTRY, arguments(subject, reading, null));
        }
    }

    private static void ambiguous(MeasureSubject subject, TimeReading reading, Look look) {
        TimeProblem problem = Times.problem(reading, TimeProblemKind.AMBIGUOUS);
        boolean assumed = reading.frame() != null
                && (reading.qualifiers().contains(TimeQualifier.ASSUMED_CENTURY)
                        || reading.qualifiers().contains(TimeQualifier.ASSUMED_YEAR));
        if (look.at(problem != null || assumed)) {
            look.report(ENTRY, problem == null ? null : problem.span(), arguments(subject, reading, null));
        }
    }

    private static void notInterpreted(MeasureSubject subject, @Nullable TimeReading reading, Look look) {
        Schedule schedule = subject.measure().schedule();
        if (schedule.asWritten().isBlank() || subject.times().isFixed()) {
            return;
        }
        if (reading == null) {
            if (look.at(schedule.time() == null)) {
                look.report("/schedule", Arguments.written(schedule.asWritten()));
            }
        } else if (reading.frame() == null) {
            if (look.at(!isExplained(subject, reading))) {
                Span residue = Readings.around(reading.residue());
                look.report(ENTRY, residue, arguments(subject, reading, residue));
            }
        } else if (look.at(!reading.residue().isEmpty() && !has(reading, TimeProblemKind.INVALID_DATE))) {
            Span residue = reading.residue().get(0);
            look.report(ENTRY, residue, Severity.INFORMATION, arguments(subject, reading, residue));
        }
    }

    /** Whether another rule says why there is no time. */
    private static boolean isExplained(MeasureSubject subject, TimeReading reading) {
        return subject.times().isPlaceholder()
                || has(reading, TimeProblemKind.INVALID_DATE)
                || has(reading, TimeProblemKind.STATUS_WORD)
                || has(reading, TimeProblemKind.YEAR_MISSING);
    }

    private static boolean has(TimeReading reading, TimeProblemKind kind) {
        return Times.problem(reading, kind) != null;
    }

    private static Arguments arguments(MeasureSubject subject, TimeReading reading, @Nullable Span span) {
        String written = subject.measure().schedule().asWritten();
        LocalDate due = reading.frame() == null ? null : reading.frame().due().orElse(null);
        return TimeArguments.start(reading.frame())
                .andWritten(written)
                .and("text", span == null ? null : span.of(written))
                .and("due", due);
    }
}
