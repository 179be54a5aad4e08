package org.handlungskonzept.text;

import java.time.LocalDate;
import org.handlungskonzept.concept.TimePoint;
import org.handlungskonzept.text.TimeLexicon.Entry;
import org.handlungskonzept.text.TimeMoment.Shape;
import org.handlungskonzept.text.YearReader.Year;
import org.jspecify.annotations.Nullable;

/** Times with a name: months, seasons, quarters, halves, weeks, school years, terms. */
final class NamedTimes {

    /** What the words are that such a time may start with, beside numbers. */
    private static final long STARTS = TimeTag.setOf(
            TimeTag.ORDINAL,
            TimeTag.QUARTER,
            TimeTag.HALF,
            TimeTag.WEEK,
            TimeTag.DECADE,
            TimeTag.OTHER_YEAR,
            TimeTag.NEXT,
            TimeTag.MONTH,
            TimeTag.SEASON,
            TimeTag.YEAR_PART,
            TimeTag.SCHOOL_YEAR,
            TimeTag.TERM,
            TimeTag.YEAR);

    private final TimeText text;
    private final YearReader years;
    private final PartNumbers numbers;

    NamedTimes(TimeText text, YearReader years) {
        this.text = text;
        this.years = years;
        this.numbers = new PartNumbers(text);
    }

    @Nullable
    TimeMoment at(int index) {
        if ((text.tags(index) & STARTS) == 0 && !numbers.isNumber(index)) {
            return null;
        }
        TimeMoment moment = ordinal(index);
        moment = moment == null ? numbered(index) : moment;
        moment = moment == null ? otherYear(index) : moment;
        moment = moment == null ? next(index) : moment;
        moment = moment == null ? month(index) : moment;
        moment = moment == null ? season(index) : moment;
        return moment == null ? yearName(index) : moment;
    }

    /** 3. Quartal 2024, zweite Jahreshälfte, 12. KW, I. und II. Quartal. */
    private @Nullable TimeMoment ordinal(int index) {
        int first = numbers.ordinal(index);
        if (first == PartNumbers.NONE) {
            return null;
        }
        int next = numbers.afterOrdinal(index);
        TimeMoment pair = firstOfTwo(next, first);
        if (pair != null) {
            return pair;
        }
        int last = first;
        int joined = text.token(next).is("-") || text.token(next).is("/") || text.has(TimeTag.FILLER, next)
                ? next + 1
                : next;
        if (joined > next && numbers.ordinal(joined) != PartNumbers.NONE) {
            last = numbers.ordinal(joined);
            next = numbers.afterOrdinal(joined);
        }
        next = text.afterSign("-", next);
        if (text.token(next).text().startsWith("schulhalbjahr")) {
            return pair(next + 1, TimeShapes.schoolHalf(text.context().schoolYearStart(), first));
        }
        for (TimeTag tag : PartNumbers.PARTS) {
            int end = text.after(tag, next);
            if (end > next) {
                return dated(end, PartNumbers.shape(tag, first, last));
            }
        }
        return null;
    }

    /** The first in: 3. bis 4. Quartal 2023. */
    private @Nullable TimeMoment firstOfTwo(int end, int first) {
        boolean joined = text.token(end).is("bis") || text.token(end).is("to") || text.has(TimeTag.OR, end);
        int next = joined && numbers.ordinal(end + 1) != PartNumbers.NONE ? numbers.afterOrdinal(end + 1) : end;
        for (TimeTag tag : PartNumbers.PARTS) {
            int after = text.after(tag, next);
            if (next > end && after > next) {
                TimeMoment last = dated(after, PartNumbers.shape(tag, first, first));
                return last.endingAt(end);
            }
        }
        return null;
    }

    /** Q3/2024, HJ 1/2024, KW 12 (2024), III/2024. */
    private @Nullable TimeMoment numbered(int index) {
        int roman = numbers.roman(index);
        if (roman > 0 && text.token(index + 1).is("/")) {
            Year year = years.after(index + 1);
            return year == null ? null : year.moment(TimeShapes.quarters(roman, roman));
        }
        for (TimeTag tag : PartNumbers.PARTS) {
            int next = text.after(tag, index);
            int number = next == index ? PartNumbers.NONE : numbers.bare(next);
            if (number != PartNumbers.NONE) {
                int last = number;
                int end = next + 1;
                int joined = text.after(tag, end + 1);
                if ((text.token(end).is("-") || text.token(end).is("/"))
                        && numbers.bare(joined) > number
                        && joined > end) {
                    boolean again = joined > end + 1 || text.token(joined).digits() == 1;
                    last = again ? numbers.bare(joined) : number;
                    end = again ? joined + 1 : end;
                }
                return dated(end, PartNumbers.shape(tag, number, last));
            }
        }
        return null;
    }

    private @Nullable TimeMoment otherYear(int index) {
        var day = text.context().referenceDay();
        Entry decade = text.find(TimeTag.DECADE, index);
        if (decade != null) {
            int present = day == null ? 0 : day.getYear();
            return TimeMoment.of(index + decade.length(), present, TimeShapes.decade(decade.value()));
        }
        Entry entry = text.find(TimeTag.OTHER_YEAR, index);
        if (entry == null) {
            return null;
        }
        int year = day == null ? 0 : day.getYear() + entry.value();
        return TimeMoment.of(index + entry.length(), year, TimeShapes.year());
    }

    /** Im nächsten Frühjahr, in diesem Sommer, zum kommenden Schuljahr. */
    private @Nullable TimeMoment next(int index) {
        Entry next = text.find(TimeTag.NEXT, index);
        LocalDate day = text.context().referenceDay();
        int start = index + 1;
        TimeMoment quarter = next == null || day == null ? null : nextPart(start, day, next.value() > 0);
        if (quarter != null) {
            return quarter;
        }
        TimeMoment named = next == null || day == null ? null : unnumbered(index, start);
        if (next == null || day == null || named == null || named.isDated()) {
            return named;
        }
        boolean present = next.value() > 0 && !text.has(TimeTag.SCHOOL_YEAR, start);
        int year = day.getYear();
        TimePoint point = named.shape().in(year);
        boolean later = !present && point != null && !point.earliest().isAfter(day);
        return named.inYear(later ? year + 1 : year).with(TimeQualifier.ASSUMED_YEAR);
    }

    /** The month, quarter or half after the one of a day, or that one itself. */
    private @Nullable TimeMoment nextPart(int index, LocalDate day, boolean present) {
        TimeToken word = text.token(index);
        if (word.is("monat") || word.is("monats") || word.is("month")) {
            LocalDate month = day.plusMonths(present ? 0 : 1);
            return TimeMoment.of(index + 1, month.getYear(), TimeShapes.month(month.getMonthValue()))
                    .with(TimeQualifier.ASSUMED_YEAR);
        }
        boolean quarter = text.has(TimeTag.QUARTER, index);
        if (!quarter && !text.has(TimeTag.HALF, index)) {
            return null;
        }
        int months = quarter ? 3 : 6;
        int count = (day.getMonthValue() - 1) / months + (present ? 0 : 1);
        int number = count % (12 / months) + 1;
        int end = text.after(quarter ? TimeTag.QUARTER : TimeTag.HALF, index);
        Shape shape = quarter ? TimeShapes.quarters(number, number) : TimeShapes.half(number);
        return TimeMoment.of(end, day.getYear() + count / (12 / months), shape).with(TimeQualifier.ASSUMED_YEAR);
    }

    private @Nullable TimeMoment unnumbered(int index, int start) {
        int school = text.after(TimeTag.SCHOOL_YEAR, start);
        if (school > start) {
            TimeMoment numbered = pair(school, schoolYear(index));
            return numbered == null ? TimeMoment.of(school, 0, schoolYear(index)) : numbered;
        }
        TimeMoment season = season(start);
        return season == null ? month(start) : season;
    }

    private @Nullable TimeMoment schoolYearAt(int index, int end) {
        Entry entry = text.find(TimeTag.SCHOOL_YEAR, index);
        int part = entry == null ? 0 : entry.value();
        Shape whole = TimeShapes.schoolYear(text.context().schoolYearStart());
        Shape shape = part == 0 ? schoolYear(index) : part == 1 ? TimeShapes.firstDay(whole) : whole;
        TimeMoment moment = pair(end, shape);
        moment = moment == null && part > 0 ? TimeMoment.of(end, 0, shape) : moment;
        return moment == null || part < 2 ? moment : moment.part(2);
    }

    /** The school year, or its first day after "zum". */
    private Shape schoolYear(int index) {
        Shape whole = TimeShapes.schoolYear(text.context().schoolYearStart());
        boolean start =
                text.token(index - 1).is("zum") && !text.token(index - 2).is("bis");
        return start ? TimeShapes.firstDay(whole) : whole;
    }

    private @Nullable TimeMoment month(int index) {
        Entry month = text.find(TimeTag.MONTH, index);
        if (month == null) {
            return null;
        }
        int next = index + month.length();
        TimeToken day = text.token(next);
        if (text.isEnglish() && day.isNumber() && day.digits() <= 2) {
            return dated(text.afterSign(",", numbers.afterOrdinal(next)), TimeShapes.day(month.value(), day.value()));
        }
        return dated(next, TimeShapes.month(month.value()));
    }

    private @Nullable TimeMoment season(int index) {
        Entry season = text.find(TimeTag.SEASON, index);
        if (season == null) {
            return null;
        }
        int next = index + season.length();
        TimeMoment moment = dated(next, TimeShapes.season(season.value()));
        if (season.value() < 12 || !moment.isDated()) {
            return moment;
        }
        Year second = years.second(moment.year(), moment.end());
        return second == null ? moment.asAmbiguous() : moment.endingAt(second.end());
    }

    private @Nullable TimeMoment yearName(int index) {
        Entry part = text.find(TimeTag.YEAR_PART, index);
        if (part != null) {
            return dated(index + part.length(), TimeShapes.year()).part(part.value());
        }
        int school = text.after(TimeTag.SCHOOL_YEAR, index);
        if (school > index) {
            return schoolYearAt(index, school);
        }
        int term = text.after(TimeTag.TERM, index);
        term = term == index ? text.after(TimeTag.YEAR, index) : term;
        return term == index ? null : pair(text.afterSign(":", term), null);
    }

    /** A year or a pair of years; null stands for the year itself, which may be the first of two. */
    private @Nullable TimeMoment pair(int index, @Nullable Shape shape) {
        Year first = years.full(index);
        boolean shortPair = first == null
                && text.token(index + 1).is("/")
                && text.token(index + 2).digits() == 2;
        if (shortPair) {
            first = years.shortened(index);
        }
        if (first == null) {
            return null;
        }
        Year second = years.second(first.value(), first.end());
        if (shape == null) {
            return first.moment(TimeShapes.year());
        }
        return second == null ? first.moment(shape) : first.moment(shape).endingAt(second.end());
    }

    private TimeMoment dated(int end, Shape shape) {
        Year year = years.after(end);
        return year == null ? TimeMoment.of(end, 0, shape) : year.moment(shape);
    }
}
