package org.handlungskonzept.text;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.concept.Horizon;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.concept.TimePoint;
import org.handlungskonzept.text.TimeElement.Kind;
import org.handlungskonzept.text.TimeLexicon.Entry;
import org.handlungskonzept.text.TimeSpans.Found;
import org.jspecify.annotations.Nullable;

/** Finds statements that name no time of the calendar: rhythms, horizons, lengths, events. */
final class UndatedTimes {

    private static final Set<String> PLURALS = Set.of(
            "jahre", "jahren", "monate", "monaten", "wochen", "tage", "tagen", "years", "months", "weeks", "days");
    private static final int SOME_YEAR = 2024;
    private static final int MOST_TIMES = 12;
    private static final List<Horizon> HORIZONS = List.of(Horizon.values());

    /** What the words are that a statement may start with, beside numbers and those that only {@link TimeSpans} knows. */
    private static final long STARTS = TimeTag.setOf(
            TimeTag.EACH,
            TimeTag.ALWAYS,
            TimeTag.NOW,
            TimeTag.VAGUE,
            TimeTag.CONTINUOUS,
            TimeTag.FILLER,
            TimeTag.PART,
            TimeTag.ORDINAL,
            TimeTag.WEEKDAY,
            TimeTag.TIMES,
            TimeTag.NUMBER,
            TimeTag.TURN,
            TimeTag.RHYTHM,
            TimeTag.NEXT,
            TimeTag.WITHIN,
            TimeTag.LENGTH,
            TimeTag.YEARLY_EVENT,
            TimeTag.WHEN,
            TimeTag.AT_EVENT);

    private final TimeText text;
    private final TimeMoments moments;
    private final TimeSpans spans;
    private final TimeEvents events;

    UndatedTimes(TimeText text, TimeMoments moments, boolean running) {
        this.text = text;
        this.moments = moments;
        this.spans = new TimeSpans(text);
        this.events = new TimeEvents(text, moments, running);
    }

    /** The statement that starts here, or null. */
    @Nullable
    TimeElement at(int i, boolean bracketed) {
        if ((text.tags(i) & STARTS) == 0 && !spans.mayStart(text.token(i))) {
            return null;
        }
        Statement found = always(i);
        found = found == null ? horizon(i) : found;
        found = found == null ? rhythm(i) : found;
        found = found == null ? span(i) : found;
        found = found == null ? event(i) : found;
        return found == null ? null : found.element(i, bracketed);
    }

    /** What is said up to an index; a start if there is a day, else a frame. */
    private record Statement(
            Kind kind,
            int end,
            @Nullable TimePoint start,
            @Nullable TimeFrame frame) {

        static Statement of(Kind kind, int end, TimeFrame frame) {
            return new Statement(kind, end, null, frame);
        }

        TimeElement element(int first, boolean bracketed) {
            return new TimeElement(kind, first, end, start, null, frame, bracketed);
        }
    }

    /** Immer im April und Oktober. */
    private @Nullable Statement always(int i) {
        int each = text.after(TimeTag.EACH, i);
        Entry school = text.find(TimeTag.SCHOOL_YEAR, each);
        boolean named = each > i
                && (text.has(TimeTag.MONTH, each)
                        || text.has(TimeTag.SEASON, each)
                        || (school != null && school.value() > 0));
        int next = named ? each : text.after(TimeTag.ALWAYS, i);
        if (next == i) {
            return null;
        }
        int count = 0;
        int end = next;
        TimePoint first = null;
        TimeMoment moment = moments.at(text.afterFillers(next));
        while (moment != null && !moment.isDated() && count < MOST_TIMES) {
            first = first == null ? moment.shape().in(SOME_YEAR) : first;
            count++;
            end = moment.end();
            int more = text.afterFillers(text.afterSign(",", end));
            moment = more == end ? null : moments.at(more);
        }
        Period every = count > 1 && 12 % count == 0 ? Period.ofMonths(12 / count) : Period.ofYears(1);
        return count == 0 ? null : new Statement(Kind.RHYTHM, end, first, new TimeFrame.Recurring(every, null, null));
    }

    private @Nullable Statement horizon(int i) {
        Entry now = text.find(TimeTag.NOW, i);
        int event = now == null ? i : events.after(i + now.length());
        if (now != null && event <= i + now.length()) {
            return now(i + now.length());
        }
        Entry vague = text.find(TimeTag.VAGUE, i);
        Entry lasting = text.find(TimeTag.CONTINUOUS, i);
        if (lasting != null && text.has(TimeTag.TERM, i + lasting.length())) {
            return null;
        }
        if (vague != null && (lasting == null || vague.length() >= lasting.length())) {
            return vague(i, vague);
        }
        return lasting == null || moments.at(i) != null
                ? null
                : Statement.of(Kind.CONTINUOUS, i + lasting.length(), new TimeFrame.Continuous(null));
    }

    private Statement now(int end) {
        LocalDate day = text.context().referenceDay();
        return day == null
                ? Statement.of(Kind.VAGUE, end, new TimeFrame.Vague(Horizon.SOON))
                : new Statement(Kind.FROM, end, TimePoint.day(day), null);
    }

    /** Mittelfristig, kurz- bis mittelfristig. */
    private @Nullable Statement vague(int i, Entry vague) {
        int end = i + vague.length();
        TimeToken word = text.token(i);
        boolean stem = word.is("kurz") || word.is("mittel") || word.is("lang") || word.is("short") || word.is("medium");
        int joined = text.afterSign("-", end);
        if (stem && joined == end && !text.isEnglish()) {
            return null;
        }
        TimeToken sign = text.token(joined);
        Entry more = sign.is("bis") || sign.is("to") || sign.is("/") ? text.find(TimeTag.VAGUE, joined + 1) : null;
        return more == null
                ? Statement.of(Kind.VAGUE, joined, new TimeFrame.Vague(HORIZONS.get(vague.value())))
                : Statement.of(Kind.VAGUE, joined + 1 + more.length(), new TimeFrame.Vague(HORIZONS.get(more.value())));
    }

    private @Nullable Statement rhythm(int i) {
        int part = text.after(TimeTag.PART, text.afterFillers(i));
        Found found = spans.rhythm(text.has(TimeTag.EACH, part) && text.has(TimeTag.PART, part - 1) ? part : i);
        boolean counted = text.token(i - 2).isNumber() || text.has(TimeTag.NUMBER, i - 2);
        boolean rate = counted && text.has(TimeTag.COUNTED, i - 1) && !text.has(TimeTag.EACH, i);
        return found == null || rate
                ? null
                : Statement.of(Kind.RHYTHM, found.end(), new TimeFrame.Recurring(found.period(), null, null));
    }

    /** Innerhalb von sechs Monaten nach Beschluss, in zwei Jahren, Laufzeit 24 Monate. */
    private @Nullable Statement span(int i) {
        Entry coming = text.find(TimeTag.NEXT, i);
        int within = coming != null && coming.value() == 0 ? i + 1 : text.after(TimeTag.WITHIN, i);
        int lead = within > i ? within : text.after(TimeTag.LENGTH, i);
        lead = lead > i ? text.after(TimeTag.QUALIFIER, lead) : lead;
        Found length = moments.at(lead) == null ? spans.length(lead) : null;
        if (length == null && within > i) {
            return years(lead);
        }
        if (length == null || spans.rhythm(lead) != null || isBeyond(i)) {
            return null;
        }
        int anchor = text.after(TimeTag.AFTER, length.end());
        int end = anchor == length.end() ? anchor : events.afterNoun(anchor, length.end());
        if (end > length.end()) {
            TimeToken side = text.token(length.end());
            boolean before = side.is("vor") || side.is("before");
            Period offset = before ? length.period().negated() : length.period();
            return Statement.of(
                    Kind.RELATIVE,
                    end,
                    new TimeFrame.Relative(offset, text.tokens().written(anchor, end), events.day(anchor, end)));
        }
        LocalDate day = within > i ? text.context().referenceDay() : null;
        String written = text.tokens().written(i, length.end());
        return Statement.of(
                within > i ? Kind.RELATIVE : Kind.LENGTH,
                length.end(),
                new TimeFrame.Relative(length.period(), written, day));
    }

    /** Langfristig (> 5 Jahre), (ab 5 Jahren): nobody can say how long. */
    private boolean isBeyond(int i) {
        TimeToken sign = text.token(i - 1);
        TimeToken open = text.token(i - 2);
        boolean more = sign.is(">") || sign.is("ab") || sign.is("ueber") || sign.is("over") || sign.is("als");
        return more && (open.is("(") || open.is("mehr") || open.is(":"));
    }

    /** In den nächsten Jahren, in einigen Monaten: nobody can say how many. */
    private @Nullable Statement years(int lead) {
        int unit = text.after(TimeTag.SOME, lead);
        boolean many = PLURALS.contains(text.token(unit).text());
        int end = many ? text.after(TimeTag.UNIT, unit) : unit;
        return end == unit || moments.at(end) != null
                ? null
                : Statement.of(Kind.VAGUE, end, new TimeFrame.Vague(Horizon.UNSPECIFIED));
    }

    /** Ende der Wahlperiode. */
    private int endOfTerm(int i) {
        int part = text.after(TimeTag.PART, i);
        int next = text.afterFillers(part);
        int start = text.has(TimeTag.NEXT, next) || text.has(TimeTag.CONTINUOUS, next) ? next + 1 : next;
        int end = text.after(TimeTag.TERM, start);
        return end > start && (part > i || start > next) ? end : i;
    }

    private @Nullable Statement event(int i) {
        if (text.has(TimeTag.STATUS, i)) {
            return null;
        }
        if (text.has(TimeTag.YEARLY_EVENT, i) && TimeYears.isYear(text.token(i + 1)) && moments.at(i) == null) {
            String written = text.tokens().written(i, i + 2);
            return Statement.of(Kind.RELATIVE, i + 2, new TimeFrame.Relative(Period.ZERO, written, null));
        }
        int clause = events.afterClause(i);
        if (clause > i) {
            String written = text.tokens().written(i, clause);
            return Statement.of(Kind.RELATIVE, clause, new TimeFrame.Relative(Period.ZERO, written, null));
        }
        int end = events.after(i);
        end = end > i || moments.at(i) != null ? end : endOfTerm(i);
        if (end == i) {
            return null;
        }
        int anchor = text.after(TimeTag.AT_EVENT, i);
        String written = text.tokens().written(anchor, end);
        return Statement.of(Kind.RELATIVE, end, new TimeFrame.Relative(Period.ZERO, written, events.day(anchor, end)));
    }
}
