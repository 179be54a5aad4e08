package org.handlungskonzept.text;

import java.time.LocalDate;
import org.handlungskonzept.concept.Precision;
import org.handlungskonzept.concept.TimePoint;
import org.handlungskonzept.text.TimeLexicon.Entry;
import org.jspecify.annotations.Nullable;

/** Finds times that are only mentioned: days of papers, names with a year, ends of contracts. */
final class TimeMentions {

    private static final int MOST_WORDS_OF_A_NAME = 3;

    private final TimeText text;
    private final TimeRanges ranges;

    TimeMentions(TimeText text, TimeRanges ranges) {
        this.text = text;
        this.ranges = ranges;
    }

    /** The index after the mention that starts here, or the same index if there is none. */
    int after(int i, @Nullable TimeTag cue) {
        int next = contract(i);
        if (next == i && cue != TimeTag.UNTIL && cue != TimeTag.GOAL) {
            next = numbered(i);
            next = next > i ? next : named(i);
        }
        return next > i ? next : dayOfPaper(i);
    }

    /** Beschluss 1663/2021, Stand März 2022. */
    private int numbered(int i) {
        int next = text.after(TimeTag.GUARD, i);
        if (next == i) {
            return pastDecision(i);
        }
        TimeRanges.Range state = text.token(i).is("stand") ? ranges.at(text.afterSign(":", next)) : null;
        if (state != null) {
            return state.end();
        }
        while (text.token(next).isNumber()
                || (text.token(next).tight()
                        && !text.token(next).isWord()
                        && text.token(next + 1).isNumber())) {
            next++;
        }
        return text.token(next - 1).isNumber() ? next : i;
    }

    /** Ratsbeschluss 12/2022: the index after a time that is over. */
    private int pastDecision(int i) {
        LocalDate day = text.context().referenceDay();
        TimeRanges.Range range = text.token(i).text().endsWith("beschluss") ? ranges.at(i + 1) : null;
        TimePoint time = range == null ? null : range.start();
        boolean past = time != null && day != null && time.latest().isBefore(day);
        return range == null || !past ? i : range.end();
    }

    /** Masterplan Mobilität 2035, Klimaschutzkonzept 2030. */
    private int named(int i) {
        int next = i + 1;
        while (next <= i + MOST_WORDS_OF_A_NAME && text.isName(next)) {
            next++;
        }
        if (!TimeYears.isYear(text.token(next)) || text.token(next + 1).is("-")) {
            return i;
        }
        Entry whole = text.find(TimeTag.NAME, i);
        boolean named = whole == null
                ? text.words().endsLike(TimeTag.NAME, text.token(i).text())
                : whole.value() > 0;
        return named ? next + 1 : i;
    }

    /** The day in: Schreiben vom 12.05.2022. */
    private int dayOfPaper(int i) {
        TimeToken paper = text.token(i - 1);
        boolean of = text.token(i).is("vom") || (text.token(i).is("of") && text.has(TimeTag.GUARD, i - 1));
        boolean from = of && paper.isWord() && !text.token(i).line();
        if (!from || text.isTimeWord(i - 1)) {
            return i;
        }
        TimeRanges.Range day = ranges.at(i + 1);
        TimePoint point = day == null || day.second() != null ? null : day.start();
        if (day == null || point == null || point.precision() != Precision.DAY) {
            return i;
        }
        return text.token(day.end()).is("bis") ? i : day.end();
    }

    /** Der Mietvertrag läuft noch bis Juni 2026. */
    private int contract(int i) {
        if (!text.hasAnywhere(TimeTag.RUNS) || (i > 0 && !isBreak(i - 1))) {
            return i;
        }
        boolean thing = false;
        boolean runs = false;
        int end = i;
        while (end < text.size() && !isBreak(end)) {
            thing |= text.has(TimeTag.THING, end)
                    || text.words().endsLike(TimeTag.THING, text.token(end).text());
            runs |= text.has(TimeTag.RUNS, end);
            end++;
        }
        return thing && runs ? end : i;
    }

    /**
     * The index after a clause that only looks back: Daueraufgabe, wird 2025 evaluiert. Beside a date, what is analysed may
     * be the work itself.
     */
    int afterReview(int i, boolean dated) {
        if (i > 0 && !isBreak(i - 1) && !isDash(i - 1)) {
            return i;
        }
        boolean review = false;
        int end = i;
        while (end < text.size() && !isBreak(end) && !isDash(end)) {
            boolean analysis = dated && text.token(end).text().contains("auswert");
            review |= !analysis
                    && (text.has(TimeTag.REVIEW, end)
                            || text.words()
                                    .endsLike(TimeTag.REVIEW, text.token(end).text()));
            end++;
        }
        return review ? end : i;
    }

    private boolean isDash(int i) {
        return text.token(i).is("-")
                && !text.token(i).tight()
                && !text.token(i + 1).tight();
    }

    private boolean isBreak(int i) {
        TimeToken token = text.token(i);
        boolean number = text.token(i + 1).isNumber() && text.token(i + 1).tight();
        boolean sentence = token.is(".") && text.token(i - 1).isWord() && !text.has(TimeTag.MONTH, i - 1);
        boolean bracket = token.is("(") || token.is(")");
        return bracket || token.is(";") || (!number && (token.is(",") || sentence));
    }
}
