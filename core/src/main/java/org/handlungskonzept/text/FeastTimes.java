package org.handlungskonzept.text;

import org.handlungskonzept.text.TimeLexicon.Entry;
import org.handlungskonzept.text.YearReader.Year;
import org.jspecify.annotations.Nullable;

/** Finds feast days of a stated year: Ostern 2024, zwischen Ostern und Pfingsten 2024. */
final class FeastTimes {

    private final TimeText text;
    private final YearReader years;

    FeastTimes(TimeText text, YearReader years) {
        this.text = text;
        this.years = years;
    }

    /** The day, or null; a feast without its year, or after which something comes, is an event. */
    @Nullable
    TimeMoment at(int index) {
        Entry feast = text.find(TimeTag.FEAST, index);
        TimeToken before = text.token(index - 1);
        if (feast == null || before.is("nach") || before.is("after") || before.is("following")) {
            return null;
        }
        int end = index + feast.length();
        Year year = years.after(end);
        int joined = text.token(end).is("-") || text.token(end).isWord() ? end + 1 : end;
        Entry second = joined > end ? text.find(TimeTag.FEAST, joined) : null;
        Year later = year == null && second != null ? years.after(joined + second.length()) : null;
        if (later != null) {
            return later.moment(TimeShapes.feast(feast.value())).endingAt(end);
        }
        if (year == null) {
            return null;
        }
        Year next = years.second(year.value(), year.end());
        TimeMoment day = year.moment(TimeShapes.feast(feast.value()));
        return next == null || text.token(year.end()).is("-") ? day : day.endingAt(next.end());
    }
}
