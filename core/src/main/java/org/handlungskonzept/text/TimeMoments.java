package org.handlungskonzept.text;

import org.handlungskonzept.concept.Precision;
import org.handlungskonzept.concept.TimePoint;
import org.handlungskonzept.text.TimeLexicon.Entry;
import org.jspecify.annotations.Nullable;

/** Finds the time that starts at a token; each look goes ahead a few tokens only. */
final class TimeMoments {

    private final TimeText text;
    private static final int LAST_DAY_OR_MONTH = 12;
    private static final int SOME_YEAR = 2024;

    private final YearReader years;
    private final NumericTimes numeric;
    private final NamedTimes named;

    TimeMoments(TimeText text) {
        this.text = text;
        this.years = new YearReader(text);
        this.numeric = new NumericTimes(text, years);
        this.named = new NamedTimes(text, years);
    }

    /** The time, or null if none starts here. */
    @Nullable
    TimeMoment at(int index) {
        Entry part = text.find(TimeTag.PART, index);
        TimeMoment moment = part == null ? null : partAt(part, index + part.length());
        return moment == null ? whole(index) : moment;
    }

    private @Nullable TimeMoment whole(int index) {
        TimeMoment moment = named.at(index);
        return moment == null ? numeric.at(index) : moment;
    }

    private @Nullable TimeMoment partAt(Entry part, int next) {
        int dash = text.afterSign("-", next);
        Entry second = text.find(TimeTag.PART, dash + (text.token(dash).is("/") ? 1 : 0));
        if (second != null && dash == next && text.token(dash).is("/")) {
            return part(second.value(), dash + 1 + second.length());
        }
        return part(part.value(), dash);
    }

    private @Nullable TimeMoment part(int part, int dash) {
        int start = text.afterFillers(dash);
        TimeMoment whole = whole(dash);
        whole = whole == null ? whole(start) : whole;
        if (whole == null && text.has(TimeTag.YEAR, dash + 1) && text.has(TimeTag.FILLER, dash)) {
            whole = TimeMoment.of(text.after(TimeTag.YEAR, dash + 1), 0, TimeShapes.year());
        }
        whole = whole == null ? shortYear(dash) : whole;
        if (whole == null) {
            return null;
        }
        return isFirstDay(part, dash, whole) ? whole.in(TimeShapes.firstDay(whole.shape())) : whole.part(part);
    }

    /** Ende 24. */
    private @Nullable TimeMoment shortYear(int index) {
        int start = text.afterSign("'", index);
        YearReader.Year year = text.token(start).value() > LAST_DAY_OR_MONTH ? years.shortened(start) : null;
        boolean counts = text.has(TimeTag.COUNTED, start + 1) || text.has(TimeTag.UNIT, start + 1);
        return year == null || counts ? null : year.moment(TimeShapes.year());
    }

    /** Zum Beginn des Schuljahres is a day; Anfang des Schuljahres is not. */
    private boolean isFirstDay(int part, int end, TimeMoment whole) {
        TimePoint point = part == 0 ? whole.shape().in(SOME_YEAR) : null;
        boolean exact = false;
        for (int i = end - 3; i < end; i++) {
            exact |= text.token(i).is("beginn")
                    && (text.token(i - 1).is("zum") || text.token(i - 1).is("zu"));
        }
        return exact && point != null && point.precision() == Precision.SCHOOL_YEAR;
    }
}
