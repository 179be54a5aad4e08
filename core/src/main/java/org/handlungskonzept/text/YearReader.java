package org.handlungskonzept.text;

import java.time.LocalDate;
import org.handlungskonzept.text.TimeLexicon.Entry;
import org.jspecify.annotations.Nullable;

/** Finds the year after the name of a month or another part of it: März 2024, Q3/24, KW 12 (2024). */
final class YearReader {

    private static final int MOST_FILLERS = 3;

    private final TimeText text;

    YearReader(TimeText text) {
        this.text = text;
    }

    /** A year with the index after it. */
    record Year(int value, int end, boolean assumedCentury) {
        TimeMoment moment(TimeMoment.Shape shape) {
            return TimeMoment.of(end, value, shape).with(TimeQualifier.ASSUMED_CENTURY, assumedCentury);
        }
    }

    @Nullable
    Year after(int index) {
        TimeToken next = text.token(index);
        if (next.is("(")
                && TimeYears.isYear(text.token(index + 1))
                && text.token(index + 2).is(")")) {
            return new Year(text.token(index + 1).value(), index + 3, false);
        }
        if (next.is("/") || next.is("-") || next.is(",") || next.is("'") || next.is(".")) {
            Year year = full(index + 1);
            boolean close = next.is("'") || (next.is("/") && next.tight());
            return year == null && close ? shortened(index + 1) : year;
        }
        int i = index;
        for (int n = 0; n < MOST_FILLERS && (text.has(TimeTag.FILLER, i) || text.has(TimeTag.YEAR, i)); n++) {
            i = text.has(TimeTag.YEAR, i) ? text.after(TimeTag.YEAR, i) : text.after(TimeTag.FILLER, i);
        }
        Year year = full(i);
        year = year == null ? counted(i) : year;
        return year == null && i == index && !text.isEnglish() && next.digits() == 2 && next.value() > 12
                ? shortened(index)
                : year;
    }

    /** The year that is counted from the day of the text: of next year, des Folgejahres. */
    private @Nullable Year counted(int index) {
        Entry other = text.find(TimeTag.OTHER_YEAR, index);
        LocalDate day = text.context().referenceDay();
        return other == null || day == null
                ? null
                : new Year(day.getYear() + other.value(), index + other.length(), false);
    }

    @Nullable
    Year full(int index) {
        TimeToken token = text.token(index);
        return TimeYears.isYear(token) && !text.has(TimeTag.COUNTED, index + 1)
                ? new Year(token.value(), index + 1, false)
                : null;
    }

    @Nullable
    Year shortened(int index) {
        TimeToken token = text.token(index);
        boolean counts = text.token(index + 1).is(".") && text.token(index + 2).isNumber();
        return token.digits() == 2 && !counts ? new Year(TimeYears.ofTwoDigits(token.value()), index + 1, true) : null;
    }

    /** The second year of a pair, 2022/23, with the index after it, or null. */
    @Nullable
    Year second(int first, int index) {
        TimeToken sign = text.token(index);
        if (!sign.is("/") && !sign.is("-")) {
            return null;
        }
        int year = TimeYears.second(first, text.token(index + 1));
        boolean dated = text.token(index + 2).is(".") && text.token(index + 3).isNumber();
        return year < 0 || dated ? null : new Year(year, index + 2, false);
    }
}
