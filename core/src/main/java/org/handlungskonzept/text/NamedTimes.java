package org.handlungskonzept.text;

import org.handlungskonzept.text.TimeLexicon.Entry;
import org.handlungskonzept.text.TimeMoment.Shape;
import org.handlungskonzept.text.YearReader.Year;
import org.jspecify.annotations.Nullable;

/** Times with a name: months, seasons, quarters, halves, weeks, school years, terms. */
final class NamedTimes {

    private static final int NO_NUMBER = -1;

    private final TimeText text;
    private final YearReader years;

    NamedTimes(TimeText text, YearReader years) {
        this.text = text;
        this.years = years;
    }

    @Nullable
    TimeMoment at(int index) {
        TimeMoment moment = ordinal(index);
        moment = moment == null ? numbered(index) : moment;
        moment = moment == null ? otherYear(index) : moment;
        moment = moment == null ? month(index) : moment;
        moment = moment == null ? season(index) : moment;
        return moment == null ? yearName(index) : moment;
    }

    /** 3. Quartal 2024, zweite Jahreshälfte, 12. KW, I. und II. Quartal. */
    private @Nullable TimeMoment ordinal(int index) {
        int first = ordinalValue(index);
        if (first == NO_NUMBER) {
            return null;
        }
        int next = afterOrdinal(index);
        int last = first;
        int joined = text.token(next).is("-") || text.token(next).is("/") || text.has(TimeTag.FILLER, next)
                ? next + 1
                : next;
        if (joined > next && ordinalValue(joined) != NO_NUMBER) {
            last = ordinalValue(joined);
            next = afterOrdinal(joined);
        }
        next = text.afterSign("-", next);
        for (TimeTag tag : new TimeTag[] {TimeTag.QUARTER, TimeTag.HALF, TimeTag.WEEK}) {
            int end = text.after(tag, next);
            if (end > next) {
                return dated(end, shape(tag, first, last));
            }
        }
        return null;
    }

    private int ordinalValue(int index) {
        TimeToken token = text.token(index);
        if (token.isNumber()) {
            return token.digits() <= 2 ? token.value() : NO_NUMBER;
        }
        int roman = roman(token.text());
        if (roman > 0) {
            return roman;
        }
        Entry ordinal = text.find(TimeTag.ORDINAL, index);
        return ordinal == null ? NO_NUMBER : ordinal.value();
    }

    private int afterOrdinal(int index) {
        int next = text.afterSign(".", index + 1);
        TimeToken suffix = text.token(next);
        boolean english = suffix.tight() && (suffix.is("st") || suffix.is("nd") || suffix.is("rd") || suffix.is("th"));
        return english ? next + 1 : next;
    }

    /** Q3/2024, HJ 1/2024, KW 12 (2024), III/2024. */
    private @Nullable TimeMoment numbered(int index) {
        int roman = roman(text.token(index).text());
        if (roman > 0 && text.token(index + 1).is("/")) {
            Year year = years.after(index + 1);
            return year == null ? null : year.moment(TimeShapes.quarters(roman, roman));
        }
        for (TimeTag tag : new TimeTag[] {TimeTag.QUARTER, TimeTag.HALF, TimeTag.WEEK}) {
            int next = text.after(tag, index);
            int number = next == index ? NO_NUMBER : bareNumber(next);
            if (number != NO_NUMBER) {
                int last = number;
                int end = next + 1;
                int joined = text.after(tag, end + 1);
                if ((text.token(end).is("-") || text.token(end).is("/"))
                        && bareNumber(joined) > number
                        && joined > end) {
                    boolean again = joined > end + 1 || text.token(joined).digits() == 1;
                    last = again ? bareNumber(joined) : number;
                    end = again ? joined + 1 : end;
                }
                return dated(end, shape(tag, number, last));
            }
        }
        return null;
    }

    private int bareNumber(int index) {
        TimeToken token = text.token(index);
        int roman = roman(token.text());
        return roman > 0 ? roman : token.isNumber() && token.digits() <= 2 ? token.value() : NO_NUMBER;
    }

    private static Shape shape(TimeTag tag, int first, int last) {
        return switch (tag) {
            case QUARTER -> TimeShapes.quarters(first == 9 ? 4 : first, last == 9 ? 4 : last);
            case HALF -> TimeShapes.half(first == 9 ? 2 : first);
            default -> TimeShapes.week(first);
        };
    }

    private @Nullable TimeMoment otherYear(int index) {
        Entry entry = text.find(TimeTag.OTHER_YEAR, index);
        if (entry == null) {
            return null;
        }
        var day = text.context().referenceDay();
        int year = day == null ? 0 : day.getYear() + entry.value();
        return TimeMoment.of(index + entry.length(), year, TimeShapes.year());
    }

    private @Nullable TimeMoment month(int index) {
        Entry month = text.find(TimeTag.MONTH, index);
        if (month == null) {
            return null;
        }
        int next = index + month.length();
        TimeToken day = text.token(next);
        if (text.isEnglish() && day.isNumber() && day.digits() <= 2) {
            return dated(text.afterSign(",", afterOrdinal(next)), TimeShapes.day(month.value(), day.value()));
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
            return dated(index + part.length(), TimeShapes.part(part.value(), TimeShapes.year()))
                    .with(TimeQualifier.APPROXIMATE);
        }
        int school = text.after(TimeTag.SCHOOL_YEAR, index);
        if (school > index) {
            Shape whole = TimeShapes.schoolYear(text.context().schoolYearStart());
            boolean start =
                    text.token(index - 1).is("zum") && !text.token(index - 2).is("bis");
            return pair(school, start ? TimeShapes.firstDay(whole) : whole);
        }
        int term = text.after(TimeTag.TERM, index);
        term = term == index ? text.after(TimeTag.YEAR, index) : term;
        return term == index ? null : pair(text.afterSign(":", term), null);
    }

    /** A year or a pair of years; null stands for the shape of the years themselves. */
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
        boolean range =
                shape == null && second != null && text.token(first.end()).is("-");
        if (second == null || (range && text.find(TimeTag.TERM, index - 1) == null)) {
            return first.moment(shape == null ? TimeShapes.year() : shape);
        }
        return first.moment(shape == null ? TimeShapes.years(second.value()) : shape)
                .endingAt(second.end());
    }

    private TimeMoment dated(int end, Shape shape) {
        Year year = years.after(end);
        return year == null ? TimeMoment.of(end, 0, shape) : year.moment(shape);
    }

    private static int roman(String text) {
        return switch (text) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            default -> 0;
        };
    }
}
