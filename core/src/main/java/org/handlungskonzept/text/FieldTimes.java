package org.handlungskonzept.text;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.concept.TimePoint;
import org.handlungskonzept.text.TimeElement.Kind;
import org.handlungskonzept.text.TimeLexicon.Entry;
import org.jspecify.annotations.Nullable;

/** Reads a whole field, statement by statement, from left to right. */
final class FieldTimes {

    private static final List<TimeQualifier> QUALIFIERS = List.of(TimeQualifier.values());
    private static final List<TimeTag> CUES = List.of(
            TimeTag.NOT_BEFORE,
            TimeTag.FROM,
            TimeTag.UNTIL,
            TimeTag.GOAL,
            TimeTag.BEFORE,
            TimeTag.BETWEEN,
            TimeTag.FORMERLY);

    private final TimeText text;
    private final UndatedTimes undated;
    private final TimeRanges ranges;
    private final TimeMentions mentions;
    private final TimeCues cues;
    private final TimeNotes notes;
    private final List<TimeElement> elements = new ArrayList<>();
    private @Nullable TimeTag cue;
    private boolean formerly;
    private boolean promised;
    private boolean moved;
    private boolean lasting;
    private boolean dated;
    private int goesOnAt = -1;
    private int status = -1;
    private int depth;

    FieldTimes(TimeText text) {
        this.text = text;
        TimeMoments moments = new TimeMoments(text);
        this.undated = new UndatedTimes(text, moments, false);
        this.ranges = new TimeRanges(text, moments);
        this.mentions = new TimeMentions(text, ranges);
        this.cues = new TimeCues(text, ranges);
        this.notes = new TimeNotes(text.tokens());
    }

    TimeReading read() {
        if (cues.isPlaceholderOnly()) {
            notes.understood(0, text.size());
            notes.problem(TimeProblemKind.PLACEHOLDER, 0, text.size());
        } else {
            int i = 0;
            while (i < text.size()) {
                int next = next(i);
                next = next > i ? next : skip(i);
                goesOnAt = goesOnAt == i && cues.goesOn(i) ? next : goesOnAt;
                i = next;
            }
        }
        TimeFrame frame =
                new TimeCombination(elements, notes, text.context().referenceDay()).frame(status >= 0 && !promised);
        if (status >= 0 && !promised && frame == null) {
            notes.problem(TimeProblemKind.STATUS_WORD, status, text.after(TimeTag.STATUS, status));
        }
        if (frame == null || !notes.isEnd(TimeCombination.end(frame))) {
            notes.qualifiers.remove(TimeQualifier.END_STATED);
        }
        return new TimeReading(frame, notes.qualifiers, notes.understood(), notes.residue(), notes.problems);
    }

    private int next(int i) {
        int next = mentioned(i);
        next = next > i ? next : undated(i);
        next = next > i ? next : moment(i);
        next = next > i ? next : placeholder(i);
        next = next > i ? next : status(i);
        return next > i ? next : small(i);
    }

    private int mentioned(int i) {
        int next = mentions.after(i, cue);
        next = next == i && (lasting || dated) ? mentions.afterReview(i, dated) : next;
        notes.residue(i, next);
        return next;
    }

    private int undated(int i) {
        TimeElement element = undated.at(i, depth > 0);
        return element == null ? i : add(element);
    }

    private int moment(int i) {
        TimeRanges.Range found = ranges.at(i);
        if (found == null) {
            return i;
        }
        int said = afterCueBehind(found.end());
        cue = cue == null && goesOnAt == i ? TimeTag.UNTIL : cue;
        cue = found.second() != null && cues.opensRange(i) ? null : cue;
        TimeRanges.Range range = found.upTo(cue == null && cues.isEndOfStarted(i, elements) ? TimeTag.UNTIL : cue);
        int end = cues.onwards(range.end(), cue);
        boolean onwards = end > range.end();
        end = onwards ? end : said;
        notes.qualifiers.addAll(range.qualifiers());
        if (range.byWord() && text.has(TimeTag.QUALIFIER, range.first().end() + 1)) {
            small(range.first().end() + 1);
        }
        if (range.ambiguous()) {
            notes.problem(TimeProblemKind.AMBIGUOUS, i, end);
        }
        if (formerly) {
            notes.understood(i, end);
            notes.qualifiers.add(TimeQualifier.MOVED);
        } else if (range.invalid()) {
            notes.residue(i, end);
            notes.problem(TimeProblemKind.INVALID_DATE, i, end);
        } else if (range.start() == null) {
            elements.add(yearless(range, i));
            notes.understood(i, end);
        } else {
            TimeElement element = range.element(onwards ? TimeTag.FROM : cue, i, depth > 0);
            noteEnd(range, element);
            replaceFormer();
            elements.add(element);
            dated |= element.deadline() != null;
            notes.understood(i, end);
        }
        cue = null;
        formerly = false;
        return end;
    }

    /** The index after a word behind the time that a cue would say before it: Ende 2024 spätestens. */
    private int afterCueBehind(int index) {
        Entry entry = text.find(TimeTag.QUALIFIER, index);
        TimeQualifier value = entry == null ? null : QUALIFIERS.get(entry.value());
        int end = Math.max(text.after(TimeTag.QUALIFIER, index), text.after(TimeTag.NOT_BEFORE, index));
        boolean earliest = value == TimeQualifier.NOT_BEFORE || text.has(TimeTag.NOT_BEFORE, index);
        boolean next = text.token(end).isWord() || text.token(end).isNumber();
        if (end == index || next || (!earliest && value != TimeQualifier.LATEST)) {
            return index;
        }
        cue = earliest ? TimeTag.NOT_BEFORE : TimeTag.UNTIL;
        notes.qualifiers.add(earliest ? TimeQualifier.NOT_BEFORE : TimeQualifier.LATEST);
        return end;
    }

    /** After neu or verschoben auf, the ends named so far no longer hold. */
    private void replaceFormer() {
        for (int i = elements.size() - 1; i >= 0 && moved; i--) {
            if (elements.get(i).isDefinite() && elements.get(i).deadline() != null) {
                elements.remove(i);
            }
        }
        moved = false;
    }

    private void noteEnd(TimeRanges.Range range, TimeElement element) {
        TimePoint end = element.deadline();
        if (end != null && range.qualifiers().contains(TimeQualifier.END_STATED)) {
            notes.end(end);
        }
        if (end != null && cue == TimeTag.GOAL) {
            notes.goals.add(end);
        }
    }

    private TimeElement yearless(TimeRanges.Range range, int first) {
        String written = text.tokens().written(first, range.end());
        TimeElement dated = range.resolved(text.context().referenceDay(), cue, first, depth > 0);
        TimeFrame frame = new TimeFrame.Relative(Period.ZERO, written, null);
        if (dated != null) {
            noteEnd(range, dated);
        }
        return dated == null
                ? TimeElement.of(Kind.YEARLESS, first, range.end(), frame, depth > 0)
                : new TimeElement(
                        Kind.YEARLESS,
                        first,
                        range.end(),
                        dated.start(),
                        null,
                        TimeCombination.simple(dated),
                        depth > 0);
    }

    private int placeholder(int i) {
        Entry entry = text.find(TimeTag.PLACEHOLDER, i);
        if (entry == null || (!text.token(i).isWord() && !text.token(i).is("?"))) {
            return i;
        }
        int end = i + entry.length();
        boolean unfilled = entry.goesOnWith(".") && TimeYears.isYear(text.token(text.afterSign(".", end)));
        end = unfilled ? text.afterSign(".", end) + 1 : end;
        notes.problem(TimeProblemKind.PLACEHOLDER, i, end);
        notes.understood(i, end);
        return end;
    }

    private int status(int i) {
        promised |= text.has(TimeTag.WILL, i);
        Entry entry = text.find(TimeTag.STATUS, i);
        if (entry == null) {
            return i;
        }
        status = status < 0 ? i : status;
        notes.understood(i, i + entry.length());
        return i + entry.length();
    }

    /** Cues, qualifiers, and words that only hold the others together. */
    private int small(int i) {
        int end = i;
        for (TimeTag tag : CUES) {
            int after = text.after(tag, i);
            if (after > end) {
                end = after;
                formerly |= tag == TimeTag.FORMERLY;
                boolean stronger = cue == TimeTag.NOT_BEFORE || (cue == TimeTag.UNTIL && tag != TimeTag.BEFORE);
                cue = tag == TimeTag.FORMERLY || stronger ? cue : tag;
            }
        }
        Entry qualifier = text.find(TimeTag.QUALIFIER, i);
        if (qualifier != null) {
            TimeQualifier value = QUALIFIERS.get(qualifier.value());
            notes.qualifiers.add(value);
            moved |= value == TimeQualifier.MOVED;
            end = Math.max(end, i + qualifier.length());
        }
        int year = cues.withYear(i);
        if (year > end) {
            end = year;
            cue = cue == null ? TimeTag.FROM : cue;
        }
        int later = cues.later(i);
        TimeTag compound = end == i && later == i ? cues.compound(i) : null;
        if (later > end || compound != null) {
            end = Math.max(later, i + 1);
            cue = compound == null ? TimeTag.LATER : compound;
        }
        if (cue == TimeTag.NOT_BEFORE) {
            notes.qualifiers.add(TimeQualifier.NOT_BEFORE);
        }
        if (text.has(TimeTag.STAGE, i)) {
            notes.label(i);
        }
        int or = text.after(TimeTag.OR, i);
        if (or > i && end == i) {
            return add(TimeElement.of(Kind.OR, i, or, new TimeFrame.Continuous(null), depth > 0));
        }
        end = Math.max(end, text.after(TimeTag.FILLER, i));
        notes.understood(i, end);
        return end;
    }

    private int skip(int i) {
        TimeToken token = text.token(i);
        if (token.is("(") || token.is("[")) {
            depth++;
        } else if (token.is(")") || token.is("]")) {
            depth = Math.max(0, depth - 1);
        }
        int end = i + 1;
        if (token.isNumber()) {
            end = cues.afterNumber(i);
            notes.residue(i, end);
        } else if (token.isWord() || Character.isSurrogate(token.text().charAt(0))) {
            notes.residue(i, end);
            if (text.isEnglish() || text.tokens().isCapital(i)) {
                notes.label(i);
            }
        }
        if (token.is(";") || token.is("(") || token.is(")")) {
            cue = null;
        }
        return end;
    }

    private int add(TimeElement element) {
        elements.add(element);
        lasting |= element.is(Kind.CONTINUOUS) || element.is(Kind.RHYTHM);
        boolean until = element.is(Kind.RELATIVE) && text.token(element.first()).is("bis");
        goesOnAt = until ? element.end() : goesOnAt;
        notes.understood(element.first(), element.end());
        return element.end();
    }
}
