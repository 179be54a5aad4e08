package org.handlungskonzept.text;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.Horizon;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.concept.TimePoint;
import org.handlungskonzept.text.TimeElement.Kind;
import org.handlungskonzept.text.TimeLexicon.Entry;
import org.handlungskonzept.text.TimeSpans.Found;
import org.jspecify.annotations.Nullable;

/** Reads a whole field, statement by statement, from left to right. */
final class FieldTimes {

    private static final List<Horizon> HORIZONS = List.of(Horizon.values());
    private static final List<TimeQualifier> QUALIFIERS = List.of(TimeQualifier.values());

    private final TimeText text;
    private final TimeMoments moments;
    private final TimeSpans spans;
    private final TimeEvents events;
    private final TimeRanges ranges;
    private final TimeNotes notes;
    private final List<TimeElement> elements = new ArrayList<>();
    private @Nullable TimeTag cue;
    private boolean formerly;
    private boolean promised;
    private int status = -1;
    private int depth;

    FieldTimes(TimeText text) {
        this.text = text;
        this.moments = new TimeMoments(text);
        this.spans = new TimeSpans(text);
        this.events = new TimeEvents(text, moments);
        this.ranges = new TimeRanges(text, moments);
        this.notes = new TimeNotes(text.tokens());
    }

    TimeReading read() {
        if (!placeholderOnly()) {
            int i = 0;
            while (i < text.size()) {
                int next = next(i);
                i = next > i ? next : skip(i);
            }
        }
        TimeFrame frame = new TimeCombination(elements, notes).frame(status >= 0 && !promised);
        if (status >= 0 && !promised && frame == null) {
            notes.problem(TimeProblemKind.STATUS_WORD, status, text.after(TimeTag.STATUS, status));
        }
        return new TimeReading(frame, notes.qualifiers, notes.understood(), notes.residue(), notes.problems);
    }

    private boolean placeholderOnly() {
        Entry entry = text.find(TimeTag.PLACEHOLDER, 0);
        if (entry == null || entry.length() + trailing(entry.length()) < text.size()) {
            return false;
        }
        notes.understood(0, text.size());
        notes.problem(TimeProblemKind.PLACEHOLDER, 0, text.size());
        return true;
    }

    private int trailing(int from) {
        return text.token(from).is(".") || text.token(from).is("!") ? 1 : 0;
    }

    private int next(int i) {
        int next = guarded(i);
        next = next > i ? next : always(i);
        next = next > i ? next : lasting(i);
        next = next > i ? next : rhythm(i);
        next = next > i ? next : span(i);
        next = next > i ? next : event(i);
        next = next > i ? next : moment(i);
        next = next > i ? next : placeholder(i);
        next = next > i ? next : status(i);
        return next > i ? next : small(i);
    }

    private int guarded(int i) {
        int next = text.after(TimeTag.GUARD, i);
        if (next == i || cue == TimeTag.UNTIL) {
            return i;
        }
        while (text.token(next).isNumber()
                || (text.token(next).tight()
                        && !text.token(next).isWord()
                        && text.token(next + 1).isNumber())) {
            next++;
        }
        if (!text.token(next - 1).isNumber()) {
            return i;
        }
        notes.residue(i, next);
        return next;
    }

    /** Immer im April und Oktober. */
    private int always(int i) {
        int next = text.after(TimeTag.ALWAYS, i);
        Entry month = next == i ? null : text.find(TimeTag.MONTH, text.afterFillers(next));
        if (month == null) {
            return i;
        }
        int count = 0;
        int end = next;
        for (int at = text.afterFillers(next);
                text.has(TimeTag.MONTH, at);
                at = text.afterFillers(text.afterSign(",", end))) {
            count++;
            end = text.after(TimeTag.MONTH, at);
        }
        Period every = count > 0 && 12 % count == 0 && count > 1 ? Period.ofMonths(12 / count) : Period.ofYears(1);
        return add(Kind.RHYTHM, i, end, new TimeFrame.Recurring(every, null, null));
    }

    private int lasting(int i) {
        Entry now = text.find(TimeTag.NOW, i);
        LocalDate day = text.context().referenceDay();
        if (now != null) {
            int end = i + now.length();
            return day == null
                    ? add(Kind.VAGUE, i, end, new TimeFrame.Vague(Horizon.SOON))
                    : add(new TimeElement(Kind.FROM, i, end, TimePoint.day(day), null, null, depth > 0));
        }
        Entry vague = text.find(TimeTag.VAGUE, i);
        Entry lasting = text.find(TimeTag.CONTINUOUS, i);
        if (vague != null && (lasting == null || vague.length() >= lasting.length())) {
            int end = i + vague.length();
            boolean stem = text.token(i).is("kurz")
                    || text.token(i).is("mittel")
                    || text.token(i).is("lang")
                    || text.token(i).is("short")
                    || text.token(i).is("medium");
            int joined = text.afterSign("-", end);
            if (stem && joined == end && !text.isEnglish()) {
                return i;
            }
            boolean range = text.token(joined).is("bis")
                    || text.token(joined).is("to")
                    || text.token(joined).is("/");
            Entry more = range ? text.find(TimeTag.VAGUE, joined + 1) : null;
            int value = more == null ? vague.value() : more.value();
            return add(
                    Kind.VAGUE,
                    i,
                    more == null ? joined : joined + 1 + more.length(),
                    new TimeFrame.Vague(HORIZONS.get(value)));
        }
        if (lasting == null || moments.at(i) != null) {
            return i;
        }
        return add(Kind.CONTINUOUS, i, i + lasting.length(), new TimeFrame.Continuous(null));
    }

    private int rhythm(int i) {
        Found found = spans.rhythm(i);
        return found == null
                ? i
                : add(Kind.RHYTHM, i, found.end(), new TimeFrame.Recurring(found.period(), null, null));
    }

    /** Innerhalb von sechs Monaten nach Beschluss, in zwei Jahren, Laufzeit 24 Monate. */
    private int span(int i) {
        int within = text.after(TimeTag.WITHIN, i);
        int lead = within > i ? within : text.after(TimeTag.LENGTH, i);
        lead = lead > i ? text.after(TimeTag.QUALIFIER, lead) : lead;
        Found length = moments.at(lead) == null ? spans.length(lead) : null;
        if (length == null || spans.rhythm(lead) != null) {
            return i;
        }
        int anchor = text.after(TimeTag.AFTER, length.end());
        int end = anchor == length.end() ? anchor : events.afterNoun(anchor, length.end());
        boolean before =
                text.token(length.end()).is("vor") || text.token(length.end()).is("before");
        if (end > length.end()) {
            Period offset = before ? length.period().negated() : length.period();
            LocalDate day = events.day(anchor, end);
            return add(
                    Kind.RELATIVE,
                    i,
                    end,
                    new TimeFrame.Relative(offset, text.tokens().written(anchor, end), day));
        }
        LocalDate day = within > i ? text.context().referenceDay() : null;
        TimeFrame frame = new TimeFrame.Relative(length.period(), text.tokens().written(i, length.end()), day);
        return add(within > i ? Kind.RELATIVE : Kind.LENGTH, i, length.end(), frame);
    }

    private int event(int i) {
        int end = events.after(i);
        if (end == i) {
            return i;
        }
        int anchor = text.after(TimeTag.AT_EVENT, i);
        return add(
                Kind.RELATIVE,
                i,
                end,
                new TimeFrame.Relative(Period.ZERO, text.tokens().written(anchor, end), events.day(anchor, end)));
    }

    private int moment(int i) {
        TimeRanges.Range range = ranges.at(i);
        if (range == null) {
            return i;
        }
        int end = text.after(TimeTag.ONWARDS, range.end());
        boolean onwards = end > range.end() && (!text.token(range.end()).is("an") || cue == TimeTag.FROM);
        end = onwards ? end : range.end();
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
            elements.add(range.element(onwards ? TimeTag.FROM : cue, i, depth > 0));
            notes.understood(i, end);
        }
        cue = null;
        formerly = false;
        return end;
    }

    private TimeElement yearless(TimeRanges.Range range, int first) {
        String written = text.tokens().written(first, range.end());
        TimeElement dated = range.resolved(text.context().referenceDay(), cue, first, depth > 0);
        TimeFrame frame = new TimeFrame.Relative(Period.ZERO, written, null);
        return dated == null
                ? TimeElement.of(Kind.YEARLESS, first, range.end(), frame, depth > 0)
                : new TimeElement(
                        Kind.YEARLESS, first, range.end(), null, null, TimeCombination.simple(dated), depth > 0);
    }

    private int placeholder(int i) {
        Entry entry = text.find(TimeTag.PLACEHOLDER, i);
        if (entry == null || (!text.token(i).isWord() && !text.token(i).is("?"))) {
            return i;
        }
        notes.problem(TimeProblemKind.PLACEHOLDER, i, i + entry.length());
        notes.understood(i, i + entry.length());
        return i + entry.length();
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
        for (TimeTag tag : new TimeTag[] {
            TimeTag.NOT_BEFORE, TimeTag.FROM, TimeTag.UNTIL, TimeTag.BEFORE, TimeTag.BETWEEN, TimeTag.FORMERLY
        }) {
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
            end = Math.max(end, i + qualifier.length());
        }
        if (cue == TimeTag.NOT_BEFORE) {
            notes.qualifiers.add(TimeQualifier.NOT_BEFORE);
        }
        int or = text.after(TimeTag.OR, i);
        if (or > i && end == i) {
            return add(Kind.OR, i, or, new TimeFrame.Continuous(null));
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
            while (text.token(end).tight()
                    && (text.token(end).isNumber()
                            || (!text.token(end).isWord()
                                    && text.token(end + 1).isNumber()
                                    && text.token(end + 1).tight()))) {
                end++;
            }
            notes.residue(i, end);
        } else if (token.isWord() || Character.isSurrogate(token.text().charAt(0))) {
            notes.residue(i, end);
        }
        if (token.is(";") || token.is("(") || token.is(")")) {
            cue = null;
        }
        return end;
    }

    private int add(Kind kind, int first, int end, TimeFrame frame) {
        return add(TimeElement.of(kind, first, end, frame, depth > 0));
    }

    private int add(TimeElement element) {
        elements.add(element);
        notes.understood(element.first(), element.end());
        return element.end();
    }
}
