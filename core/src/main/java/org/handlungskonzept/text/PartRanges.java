package org.handlungskonzept.text;

import org.handlungskonzept.text.YearReader.Year;
import org.jspecify.annotations.Nullable;

/** Finds two numbers of quarters, halves or weeks that are joined: KW 12-14 2024, Q1–Q2 2024, 1.-3. Quartal 2023. */
final class PartRanges {

    private final TimeText text;
    private final YearReader years;
    private final PartNumbers numbers;

    PartRanges(TimeText text, YearReader years) {
        this.text = text;
        this.years = years;
        this.numbers = new PartNumbers(text);
    }

    TimeRanges.@Nullable Range at(int index) {
        if (!numbers.maySay(index)) {
            return null;
        }
        for (TimeTag tag : PartNumbers.PARTS) {
            TimeRanges.Range range = behindNoun(tag, index);
            range = range == null ? beforeNoun(tag, index) : range;
            if (range != null) {
                return range;
            }
        }
        return null;
    }

    private TimeRanges.@Nullable Range behindNoun(TimeTag tag, int index) {
        int next = text.after(tag, index);
        int first = next == index ? PartNumbers.NONE : numbers.bare(next);
        int sign = next + 1;
        if (first == PartNumbers.NONE || !isSign(sign)) {
            return null;
        }
        int second = text.after(tag, sign + 1);
        int last = numbers.bare(second);
        boolean named = second > sign + 1 || (last > 0 && years.after(second + 1) != null);
        return named && last > first ? range(tag, first, last, sign, second + 1) : null;
    }

    private TimeRanges.@Nullable Range beforeNoun(TimeTag tag, int index) {
        int first = numbers.ordinal(index);
        int sign = first == PartNumbers.NONE ? index : numbers.afterOrdinal(index);
        if (sign == index || !isSign(sign)) {
            return null;
        }
        int last = numbers.ordinal(sign + 1);
        int noun = last > first ? numbers.afterOrdinal(sign + 1) : sign;
        int end = text.after(tag, noun);
        return noun > sign && end > noun ? range(tag, first, last, sign, end) : null;
    }

    private boolean isSign(int index) {
        TimeToken sign = text.token(index);
        return sign.is("-") || sign.is("/") || sign.is("und") || sign.is("and") || sign.is("+") || isWord(sign);
    }

    private static boolean isWord(TimeToken sign) {
        return sign.is("bis") || sign.is("to");
    }

    private TimeRanges.Range range(TimeTag tag, int first, int last, int sign, int end) {
        Year year = years.after(end);
        int value = year == null ? 0 : year.value();
        TimeMoment start = TimeMoment.of(sign, value, PartNumbers.shape(tag, first, first));
        TimeMoment stop = TimeMoment.of(year == null ? end : year.end(), value, PartNumbers.shape(tag, last, last))
                .with(TimeQualifier.ASSUMED_CENTURY, year != null && year.assumedCentury());
        return new TimeRanges.Range(
                start, stop, isWord(text.token(sign)), text.token(sign).is("/"));
    }
}
