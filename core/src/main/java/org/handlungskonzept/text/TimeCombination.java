package org.handlungskonzept.text;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
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
        used = BracketedTimes.without(all, notes);
        if (besideStatus
                && first(Kind.UNTIL) == null
                && first(Kind.RANGE) == null
                && first(Kind.FROM) == null
                && !isAnyAhead()) {
            return null;
        }
        used = first(Kind.OR) == null ? used : withoutAlternatives(used);
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

    private boolean isAnyAhead() {
        for (TimeElement element : used) {
            if (isAhead(element)) {
                return true;
            }
        }
        return false;
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
        if (element.is(Kind.UNTIL) || element.is(Kind.FROM)) {
            return element.is(Kind.UNTIL) ? new TimeFrame.Until(start) : new TimeFrame.From(start);
        }
        return stop == null ? new TimeFrame.At(start) : new TimeFrame.Between(start, stop);
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
        boolean fixed = isFixed(time);
        for (TimeElement element : used) {
            fixed |= element.is(Kind.RHYTHM) && isFixed(element);
        }
        if (fixed) {
            notes.qualifiers.add(TimeQualifier.FIXED_IN_YEAR);
        }
        return null;
    }

    private boolean isFixed(@Nullable TimeElement element) {
        TimePoint time = element == null ? null : element.start();
        return time != null && (time.precision().compareTo(Precision.MONTH) <= 0 || notes.isEnd(time));
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
            return notes.goals.contains(at.point()) ? definite : new TimeFrame.Continuous(at.point());
        }
        if (definite instanceof TimeFrame.From from) {
            return new TimeFrame.Continuous(from.start());
        }
        return definite == null ? new TimeFrame.Continuous(null) : definite;
    }

    private @Nullable TimeFrame definite() {
        TimeElement from = first(Kind.FROM);
        List<TimeElement> ends = new ArrayList<>(used.size());
        for (TimeElement element : used) {
            if (element.isDefinite() && element.deadline() != null) {
                ends.add(element);
            }
        }
        if (ends.isEmpty()) {
            return from == null ? null : lasting(from);
        }
        if (from != null && stages.isLast(from, ends)) {
            return simple(from);
        }
        TimeElement last = ends.get(0);
        boolean several = false;
        for (TimeElement element : ends) {
            several |= !element.isDueLike(last);
            last = TimeStages.latest(element).isBefore(TimeStages.latest(last)) ? last : element;
        }
        if (several) {
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
        boolean points = true;
        for (TimeElement element : ends) {
            points &= !element.is(Kind.UNTIL);
        }
        boolean ordered =
                points && start != null && end != null && !end.latest().isBefore(start.earliest());
        return ordered
                        && start != null
                        && end != null
                        && last.first() != ends.get(0).first()
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
        TimeElement vague = first(Kind.VAGUE);
        TimeElement last = vague;
        for (TimeElement element : used) {
            last = element.is(Kind.VAGUE) ? element : last;
        }
        if (vague != null && last != null && vague.first() != last.first() && first(Kind.OR) != null) {
            notes.problem(TimeProblemKind.AMBIGUOUS, vague.first(), last.end());
            return last.frame();
        }
        TimeElement length = first(Kind.LENGTH);
        Period period = length == null ? null : length.length();
        if (length != null && period != null && vague != null && referenceDay != null && isDefinition(length, vague)) {
            return new TimeFrame.Relative(period, length.anchor(), referenceDay);
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
    private static boolean isDefinition(TimeElement length, TimeElement vague) {
        return length.bracketed() || vague.end() == length.first() - 1;
    }

    private void yearMissing(TimeElement element) {
        if (element.frame() instanceof TimeFrame.Relative) {
            notes.problem(TimeProblemKind.YEAR_MISSING, element.first(), element.end());
        } else {
            notes.qualifiers.add(TimeQualifier.ASSUMED_YEAR);
        }
    }

    private @Nullable TimeElement first(Kind kind) {
        for (TimeElement element : used) {
            if (element.is(kind)) {
                return element;
            }
        }
        return null;
    }
}
