package org.handlungskonzept.text;

import org.handlungskonzept.concept.Precision;
import org.handlungskonzept.concept.TimePoint;
import org.handlungskonzept.text.TimeLexicon.Entry;
import org.handlungskonzept.text.YearReader.Year;
import org.jspecify.annotations.Nullable;

/** Finds the time that starts at a token; each look goes ahead a few tokens only. */
final class TimeMoments {

    private final TimeText text;
    private static final int LAST_DAY_OR_MONTH = 12;
    private static final int SOME_YEAR = 2024;
    private static final TimeMoment NONE = TimeMoment.of(0, 0, TimeShapes.year());

    private final YearReader years;
    private final NumericTimes numeric;
    private final NamedTimes named;
    private final FeastTimes feasts;

    /** What was found at each token that was looked at; {@link #NONE} for nothing. */
    private final @Nullable TimeMoment[] found;

    TimeMoments(TimeText text) {
        this.text = text;
        this.found = new @Nullable TimeMoment[text.size()];
        this.years = new YearReader(text);
        this.numeric = new NumericTimes(text, years);
        this.named = new NamedTimes(text, years);
        this.feasts = new FeastTimes(text, years);
    }

    /** The time, or null if none starts here. */
    @Nullable
    TimeMoment at(int index) {
        if (index >= found.length) {
            return null;
        }
        TimeMoment moment = found[index];
        if (moment == null) {
            moment = plain(index);
            moment = moment == null ? NONE : detailed(moment);
            found[index] = moment;
        }
        return moment.end() == 0 ? null : moment;
    }

    private @Nullable TimeMoment plain(int index) {
        Entry part = text.find(TimeTag.PART, index);
        TimeMoment moment = part == null ? withBeginning(index) : partAt(part, index + part.length());
        return moment == null ? whole(index) : moment;
    }

    /** A year with its part behind it: 2024, Frühjahr; nächstes Jahr im Herbst; 2024 (Mitte). */
    private TimeMoment detailed(TimeMoment year) {
        TimePoint point = year.point();
        boolean bracket = text.token(year.end()).is("(");
        int start = afterLink(year.end());
        if (start == year.end() || point == null || point.precision() != Precision.YEAR) {
            return year;
        }
        TimeMoment part = plain(start);
        part = part == null ? partBehind(year, start) : part.isDated() ? null : part.inYear(year.year());
        if (part == null || (bracket && !text.token(part.end()).is(")"))) {
            return year;
        }
        return part.endingAt(bracket ? part.end() + 1 : part.end());
    }

    private int afterLink(int index) {
        TimeToken link = text.token(index);
        int next = link.is(",") || link.is("(") ? index + 1 : index;
        TimeToken word = text.token(next);
        return word.is("im") || word.is("in") || word.is("am") || word.is("zum") ? next + 1 : next;
    }

    private @Nullable TimeMoment partBehind(TimeMoment year, int index) {
        Entry part = text.find(TimeTag.PART, index);
        TimeToken next = text.token(index + (part == null ? 0 : part.length()));
        if (part == null || next.isWord() || next.is(":")) {
            return null;
        }
        return year.part(part.value()).endingAt(index + part.length());
    }

    /** Mit Beginn des Schuljahres 2024/25: its first day. */
    private @Nullable TimeMoment withBeginning(int index) {
        if (!text.token(index).is("mit") || !text.token(index + 1).is("beginn")) {
            return null;
        }
        TimeMoment whole = named.at(text.after(TimeTag.FROM, index));
        return whole != null && isSchoolYear(whole) ? whole.in(TimeShapes.firstDay(whole.shape())) : null;
    }

    private @Nullable TimeMoment whole(int index) {
        TimeMoment moment = named.at(index);
        moment = moment == null ? feasts.at(index) : moment;
        return moment == null ? numeric.at(index) : moment;
    }

    private @Nullable TimeMoment partAt(Entry part, int next) {
        int dash = text.afterSign("-", next);
        Entry second = text.find(TimeTag.PART, dash + (text.token(dash).is("/") ? 1 : 0));
        if (second != null && dash == next && text.token(dash).is("/")) {
            return part(second.value(), dash + 1 + second.length());
        }
        TimeMoment last = second(next);
        if (last != null) {
            return last.part(part.value()).endingAt(next);
        }
        return part(part.value(), dash);
    }

    /** The time of the second part in: Anfang bis Mitte 2024. */
    private @Nullable TimeMoment second(int index) {
        TimeToken sign = text.token(index);
        boolean joined = sign.is("bis") || sign.is("to") || sign.is("-") || sign.is("und") || sign.is("and");
        Entry part = joined ? text.find(TimeTag.PART, index + 1) : null;
        return part == null ? null : wholeOfPart(index + 1 + part.length());
    }

    private @Nullable TimeMoment wholeOfPart(int dash) {
        int start = text.afterFillers(dash);
        TimeMoment whole = whole(dash);
        whole = whole == null ? whole(start) : whole;
        int school = whole == null ? text.after(TimeTag.SCHOOL_YEAR, start) : start;
        if (school > start) {
            return TimeMoment.of(school, 0, TimeShapes.schoolYear(text.context().schoolYearStart()));
        }
        if (whole == null && text.has(TimeTag.YEAR, dash + 1) && text.has(TimeTag.FILLER, dash)) {
            whole = TimeMoment.of(text.after(TimeTag.YEAR, dash + 1), 0, TimeShapes.year());
        }
        return whole == null ? shortYear(dash) : whole;
    }

    private @Nullable TimeMoment part(int part, int dash) {
        TimeMoment whole = wholeOfPart(dash);
        if (whole == null) {
            return null;
        }
        int noun = text.has(TimeTag.YEAR, dash) || text.has(TimeTag.TERM, dash) ? dash : text.afterFillers(dash);
        boolean years = text.has(TimeTag.TERM, noun) || text.has(TimeTag.YEAR, noun);
        Year second = years ? this.years.second(whole.year(), whole.end()) : null;
        if (second != null) {
            int year = part == 2 ? second.value() : whole.year();
            return whole.inYear(year).part(part).endingAt(second.end());
        }
        return isFirstDay(part, dash, whole) ? whole.in(TimeShapes.firstDay(whole.shape())) : whole.part(part);
    }

    /** Ende 24. */
    private @Nullable TimeMoment shortYear(int index) {
        int start = text.afterSign("'", index);
        Year year = text.token(start).value() > LAST_DAY_OR_MONTH ? years.shortened(start) : null;
        boolean counts = text.has(TimeTag.COUNTED, start + 1) || text.has(TimeTag.UNIT, start + 1);
        return year == null || counts ? null : year.moment(TimeShapes.year());
    }

    /** Vor Beginn des Schuljahres is about a day; Anfang des Schuljahres is not. */
    private boolean isFirstDay(int part, int end, TimeMoment whole) {
        boolean exact = false;
        for (int i = end - 3; i < end; i++) {
            TimeToken word = text.token(i);
            exact |= word.is("beginn") || word.is("start") || word.is("beginning");
        }
        return exact && part == 0 && isSchoolYear(whole);
    }

    private static boolean isSchoolYear(TimeMoment moment) {
        TimePoint point = moment.shape().in(SOME_YEAR);
        return point != null && point.precision() == Precision.SCHOOL_YEAR;
    }
}
