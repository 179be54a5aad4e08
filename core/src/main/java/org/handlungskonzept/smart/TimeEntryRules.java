package org.handlungskonzept.smart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
final class TimeEntryRules {

    private static final String ENTRY = "/schedule/asWritten";

    private TimeEntryRules() {}

    static List<SmartRule> all() {
        return List.of(
                rule("T507", "range-as-deadline", Severity.INFORMATION, TimeEntryRules::range),
                MeasureRule.of("T511", "not-interpreted", Severity.WARNING, TimeEntryRules::notInterpreted),
                rule("T513", "several-deadlines", Severity.INFORMATION, problem(TimeProblemKind.SEVERAL_DEADLINES)),
                rule("T514", "invalid-date", Severity.ERROR, problem(TimeProblemKind.INVALID_DATE)),
                rule("T515", "ambiguous-date", Severity.INFORMATION, TimeEntryRules::ambiguous),
                rule("T521", "status-word", Severity.INFORMATION, problem(TimeProblemKind.STATUS_WORD)),
                rule("T522", "year-missing", Severity.WARNING, problem(TimeProblemKind.YEAR_MISSING)));
    }

    /** Whether the entry states no time, and a problem of that kind is the reason. */
    static boolean isSpoiled(MeasureSubject subject, TimeProblemKind kind) {
        TimeReading reading = Readings.time(subject);
        return reading != null && reading.frame() == null && reading.has(kind);
    }

    /** What a rule does with an entry that was read. */
    private interface EntryCheck {
        void check(MeasureSubject subject, TimeReading reading, Look look);
    }

    private static SmartRule rule(String id, String slug, Severity severity, EntryCheck check) {
        RuleDescriptor rule =
                RuleDescriptor.of(id, slug, severity).reading(ReadingDepth.ENTRIES, FalsePositiveRisk.LOW);
        return new MeasureRule(rule, (subject, look) -> {
            TimeReading reading = Readings.time(subject);
            if (reading != null) {
                check.check(subject, reading, look);
            }
        });
    }

    private static EntryCheck problem(TimeProblemKind kind) {
        return (subject, reading, look) -> {
            Span span = place(reading, kind);
            look.entry(ENTRY, span, span != null, () -> arguments(subject, reading, span));
        };
    }

    private static void range(MeasureSubject subject, TimeReading reading, Look look) {
        if (reading.frame() instanceof TimeFrame.Between between && !reading.has(TimeProblemKind.SEVERAL_DEADLINES)) {
            boolean coarse = between.end().precision().compareTo(Precision.MONTH) > 0;
            look.entry(ENTRY, null, coarse, () -> arguments(subject, reading, null));
        }
    }

    private static void ambiguous(MeasureSubject subject, TimeReading reading, Look look) {
        Span span = place(reading, TimeProblemKind.AMBIGUOUS);
        boolean assumed = reading.frame() != null
                && (reading.qualifiers().contains(TimeQualifier.ASSUMED_CENTURY)
                        || reading.qualifiers().contains(TimeQualifier.ASSUMED_YEAR));
        look.entry(ENTRY, span, span != null || assumed, () -> arguments(subject, reading, null));
    }

    private static void notInterpreted(MeasureSubject subject, Look look) {
        Schedule schedule = subject.measure().schedule();
        if (schedule.asWritten().isBlank() || Deadline.isFixed(subject)) {
            return;
        }
        TimeReading reading = Readings.time(subject);
        if (reading == null) {
            look.at("/schedule", schedule.time() == null, () -> Arguments.written(schedule.asWritten()));
        } else if (reading.frame() == null) {
            Span residue = Readings.around(reading.residue());
            look.entry(ENTRY, residue, !isExplained(subject, reading), () -> arguments(subject, reading, residue));
        } else {
            boolean found = !reading.residue().isEmpty() && !reading.has(TimeProblemKind.INVALID_DATE);
            Span residue = found ? reading.residue().get(0) : null;
            look.entry(ENTRY, residue, Severity.INFORMATION, found, () -> arguments(subject, reading, residue));
        }
    }

    /** Whether another rule says why there is no time. */
    private static boolean isExplained(MeasureSubject subject, TimeReading reading) {
        return ScheduleRules.isPlaceholder(subject)
                || reading.has(TimeProblemKind.INVALID_DATE)
                || reading.has(TimeProblemKind.STATUS_WORD)
                || reading.has(TimeProblemKind.YEAR_MISSING);
    }

    private static @Nullable Span place(TimeReading reading, TimeProblemKind kind) {
        return reading.problems().stream()
                .filter(problem -> problem.kind() == kind)
                .findFirst()
                .map(TimeProblem::span)
                .orElse(null);
    }

    private static Arguments arguments(MeasureSubject subject, TimeReading reading, @Nullable Span span) {
        String written = subject.measure().schedule().asWritten();
        Optional<LocalDate> due = Optional.ofNullable(reading.frame()).flatMap(TimeFrame::due);
        return TimeArguments.start(reading.frame())
                .andWritten(written)
                .and("text", span == null ? null : span.of(written))
                .and("due", due.orElse(null));
    }
}
