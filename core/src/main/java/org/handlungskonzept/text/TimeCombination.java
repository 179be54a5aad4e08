package org.handlungskonzept.text;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.Precision;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.concept.TimePoint;
import org.handlungskonzept.text.TimeElement.Kind;
import org.jspecify.annotations.Nullable;

/** Makes one time frame of all statements: what is definite wins, and the last deadline counts. */
final class TimeCombination {

    private final List<TimeElement> all;
    private final TimeNotes notes;
    private final TimeStages stages;
    private final @Nullable LocalDate referenceDay;
    private List<TimeElement> used;

    TimeCombination(List<TimeElement> elements, TimeNotes notes, @Nullable LocalDate referenceDay) {
        this.referenceDay = referenceDay;
        this.all = elements;
        this.notes = notes;
        this.stages = new TimeStages(notes);
        this.used = elements;
    }

    /** The time frame, or null if there is none; beside a status only a deadline with its word counts. */
    @Nullable
    TimeFrame frame(boolean besideStatus) {
        List<TimeElement> outside =
                all.stream().filter(element -> !element.bracketed()).toList();
        if (outside.stream()
                .anyMatch(element -> element.isDefinite() || element.is(Kind.RHYTHM) || element.is(Kind.CONTINUOUS))) {
            boolean steady = outside.stream().noneMatch(element -> element.isDefinite() || element.is(Kind.RHYTHM));
            used = all.stream()
                    .filter(element -> !element.bracketed() || (steady && element.is(Kind.RHYTHM)))
                    .toList();
            all.stream()
                    .filter(element -> element.bracketed() && element.isDefinite())
                    .forEach(element -> notes.residue(element.first(), element.end()));
        }
        if (besideStatus
                && used.stream()
                        .noneMatch(element -> element.is(Kind.UNTIL)
                                || element.is(Kind.RANGE)
                                || element.is(Kind.FROM)
                                || isAhead(element))) {
            return null;
        }
        used = withoutAlternatives(used);
        TimeElement rhythm = first(Kind.RHYTHM);
        TimeFrame definite = definite();
        if (rhythm != null && rhythm.frame() instanceof TimeFrame.Recurring recurring) {
            return recurring(recurring, definite);
        }
        if (first(Kind.CONTINUOUS) != null) {
            return continuous(definite);
        }
        return definite != null ? definite : indefinite();
    }

    /** In Planung, 2025: what lies ahead cannot be when it was done. */
    private boolean isAhead(TimeElement element) {
        TimePoint start = element.start();
        return element.is(Kind.AT)
                && start != null
                && referenceDay != null
                && start.earliest().isAfter(referenceDay);
    }

    /** 2024 oder 2025: the first counts. */
    private List<TimeElement> withoutAlternatives(List<TimeElement> elements) {
        List<TimeElement> kept = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            boolean after = i > 1 && elements.get(i - 1).is(Kind.OR);
            if (after && elements.get(i).isDefinite() && elements.get(i - 2).isDefinite()) {
                notes.problem(
                        TimeProblemKind.AMBIGUOUS,
                        elements.get(i - 1).first(),
                        elements.get(i).end());
            } else {
                kept.add(elements.get(i));
            }
        }
        return kept;
    }

    /** The frame of a single statement. */
    static TimeFrame simple(TimeElement element) {
        TimePoint start = element.start();
        TimePoint stop = element.stop();
        if (start == null) {
            throw new IllegalStateException("The statement (%s) has no time.".formatted(element.kind()));
        }
        return switch (element.kind()) {
            case UNTIL -> new TimeFrame.Until(start);
            case FROM -> new TimeFrame.From(start);
            default -> stop == null ? new TimeFrame.At(start) : new TimeFrame.Between(start, stop);
        };
    }

    private TimeFrame recurring(TimeFrame.Recurring rhythm, @Nullable TimeFrame definite) {
        if (first(Kind.OR) != null && definite instanceof TimeFrame.Until) {
            TimeElement or = first(Kind.OR);
            if (or != null) {
                notes.problem(TimeProblemKind.AMBIGUOUS, or.first(), or.end());
            }
            return definite;
        }
        TimePoint start = null;
        TimePoint stop = null;
        if (definite instanceof TimeFrame.At at) {
            start = at.point();
        } else if (definite instanceof TimeFrame.From from) {
            start = from.start();
        } else if (definite instanceof TimeFrame.Between between) {
            start = between.start();
            stop = between.end();
        } else if (definite instanceof TimeFrame.Until until) {
            stop = until.end();
        }
        return new TimeFrame.Recurring(rhythm.every(), start == null ? named() : start, stop);
    }

    /** The first time of a rhythm without its year; notes whether a day or month of each year is named. */
    private @Nullable TimePoint named() {
        TimeElement time = first(Kind.YEARLESS);
        if (time != null && time.frame() instanceof TimeFrame.From from) {
            yearMissing(time);
            return from.start();
        }
        if (isFixed(time) || used.stream().anyMatch(element -> element.is(Kind.RHYTHM) && isFixed(element))) {
            notes.qualifiers.add(TimeQualifier.FIXED_IN_YEAR);
        }
        return null;
    }

    private boolean isFixed(@Nullable TimeElement element) {
        TimePoint time = element == null ? null : element.start();
        return time != null && (time.precision().compareTo(Precision.MONTH) <= 0 || notes.ends.contains(time));
    }

    /** The end of a frame, or null if it has none that was named. */
    static @Nullable TimePoint end(TimeFrame frame) {
        if (frame instanceof TimeFrame.Until until) {
            return until.end();
        }
        if (frame instanceof TimeFrame.Between between) {
            return between.end();
        }
        return frame instanceof TimeFrame.Recurring recurring ? recurring.last() : null;
    }

    private TimeFrame continuous(@Nullable TimeFrame definite) {
        if (definite instanceof TimeFrame.At at) {
            return new TimeFrame.Continuous(at.point());
        }
        if (definite instanceof TimeFrame.From from) {
            return new TimeFrame.Continuous(from.start());
        }
        return definite == null ? new TimeFrame.Continuous(null) : definite;
    }

    private @Nullable TimeFrame definite() {
        List<TimeElement> definite =
                used.stream().filter(TimeElement::isDefinite).toList();
        if (definite.isEmpty()) {
            return null;
        }
        TimeElement from = first(Kind.FROM);
        List<TimeElement> ends =
                definite.stream().filter(element -> element.deadline() != null).toList();
        if (ends.isEmpty()) {
            return from == null ? null : lasting(from);
        }
        if (from != null && stages.isLast(from, ends)) {
            return simple(from);
        }
        TimeElement last = ends.get(0);
        for (TimeElement element : ends) {
            last = TimeStages.latest(element).isBefore(TimeStages.latest(last)) ? last : element;
        }
        if (ends.stream().map(TimeElement::deadline).distinct().count() > 1) {
            notes.problem(
                    TimeProblemKind.SEVERAL_DEADLINES,
                    ends.get(0).first(),
                    ends.get(ends.size() - 1).end());
            return several(stages.ofLast(ends, last), last);
        }
        TimePoint end = last.deadline();
        TimePoint start = from == null ? null : from.start();
        if (start != null
                && end != null
                && !last.is(Kind.RANGE)
                && !end.latest().isBefore(start.earliest())) {
            return new TimeFrame.Between(start, end);
        }
        return simple(last);
    }

    private static TimeFrame several(List<TimeElement> ends, TimeElement last) {
        TimePoint start = ends.get(0).start();
        TimePoint end = last.deadline();
        boolean points = ends.stream().noneMatch(element -> element.is(Kind.UNTIL));
        boolean ordered =
                points && start != null && end != null && !end.latest().isBefore(start.earliest());
        return ordered && start != null && end != null && !last.equals(ends.get(0))
                ? new TimeFrame.Between(start, end)
                : simple(last);
    }

    /** Beginn: Q2 2023, Laufzeit 24 Monate. */
    private TimeFrame lasting(TimeElement from) {
        TimeElement length = first(Kind.LENGTH);
        TimePoint start = from.start();
        Period period = length == null ? null : length.length();
        if (start == null || period == null) {
            return simple(from);
        }
        LocalDate earliest = start.earliest().plus(period).minusDays(1);
        if (start.precision() == Precision.YEAR || start.precision() == Precision.MONTH) {
            return new TimeFrame.Between(start, new TimePoint(start.earliest(), earliest, start.precision()));
        }
        LocalDate next = start.precision() == Precision.DAY
                ? start.latest()
                : start.latest().plusDays(1);
        LocalDate latest = next.plus(period).minusDays(1);
        return new TimeFrame.Between(start, new TimePoint(earliest, latest, start.precision()));
    }

    private @Nullable TimeFrame indefinite() {
        List<TimeElement> vague =
                used.stream().filter(element -> element.is(Kind.VAGUE)).toList();
        if (vague.size() > 1 && first(Kind.OR) != null) {
            notes.problem(
                    TimeProblemKind.AMBIGUOUS,
                    vague.get(0).first(),
                    vague.get(vague.size() - 1).end());
            return vague.get(vague.size() - 1).frame();
        }
        TimeElement length = first(Kind.LENGTH);
        Period period = length == null ? null : length.length();
        if (length != null && period != null && isDefinition(length, vague) && referenceDay != null) {
            return new TimeFrame.Relative(period, anchor(length), referenceDay);
        }
        for (Kind kind : new Kind[] {Kind.YEARLESS, Kind.RELATIVE, Kind.LENGTH, Kind.VAGUE}) {
            TimeElement element = first(kind);
            if (element != null) {
                if (kind == Kind.YEARLESS) {
                    yearMissing(element);
                }
                if (kind == Kind.LENGTH) {
                    notes.qualifiers.add(TimeQualifier.LENGTH_ONLY);
                }
                return element.frame();
            }
        }
        return null;
    }

    /** Kurzfristig (1–2 Jahre), kurzfristig: 1–2 Jahre. */
    private static boolean isDefinition(TimeElement length, List<TimeElement> vague) {
        return !vague.isEmpty() && (length.bracketed() || vague.get(0).end() == length.first() - 1);
    }

    private static String anchor(TimeElement length) {
        return length.frame() instanceof TimeFrame.Relative relative ? relative.anchor() : "";
    }

    private void yearMissing(TimeElement element) {
        if (element.frame() instanceof TimeFrame.Relative) {
            notes.problem(TimeProblemKind.YEAR_MISSING, element.first(), element.end());
        } else {
            notes.qualifiers.add(TimeQualifier.ASSUMED_YEAR);
        }
    }

    private @Nullable TimeElement first(Kind kind) {
        Optional<TimeElement> first =
                used.stream().filter(element -> element.is(kind)).findFirst();
        return first.orElse(null);
    }
}
