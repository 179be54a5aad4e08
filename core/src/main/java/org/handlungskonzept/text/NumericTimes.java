package org.handlungskonzept.text;

import java.util.Set;
import org.handlungskonzept.text.TimeLexicon.Entry;
import org.handlungskonzept.text.TimeMoment.Shape;
import org.handlungskonzept.text.YearReader.Year;
import org.jspecify.annotations.Nullable;

/** Times that start with a number: 31.12.2024, 2024-12-31, 12/2024, 30. Juni, 2024. */
final class NumericTimes {

    private final TimeText text;
    private final YearReader years;
    private final PartNumbers numbers;

    NumericTimes(TimeText text, YearReader years) {
        this.text = text;
        this.years = years;
        this.numbers = new PartNumbers(text);
    }

    @Nullable
    TimeMoment at(int index) {
        TimeToken token = text.token(index);
        if (TimeYears.isYear(token)) {
            return year(index, token.value());
        }
        if (token.is("'") && text.token(index + 1).digits() == 2) {
            Year year = years.shortened(index + 1);
            return year == null ? null : year.moment(TimeShapes.year());
        }
        if (!token.isNumber() || token.digits() > 2) {
            return null;
        }
        TimeMoment moment = firstOfTwoDays(index, token.value());
        moment = moment == null ? dayAndName(index, token.value()) : moment;
        moment = moment == null ? dayAndMonth(index, token.value()) : moment;
        return moment == null ? monthAndYear(index, token) : moment;
    }

    private @Nullable TimeMoment year(int index, int year) {
        TimeToken sign = text.token(index + 1);
        TimeToken second = text.token(index + 2);
        if (sign.is("-") && sign.tight() && second.tight()) {
            TimeToken third = text.token(index + 4);
            if (second.digits() == 2 && text.token(index + 3).is("-") && third.digits() == 2 && third.tight()) {
                return TimeMoment.of(index + 5, year, TimeShapes.day(second.value(), third.value()));
            }
            if (second.is("w") && text.token(index + 3).digits() == 2) {
                return TimeMoment.of(
                        index + 4, year, TimeShapes.week(text.token(index + 3).value()));
            }
            if (second.digits() == 2 && second.value() >= 1 && second.value() <= 12) {
                TimeMoment month = TimeMoment.of(index + 3, year, TimeShapes.month(second.value()));
                return TimeYears.second(year, second) < 0 ? month : month.asAmbiguous();
            }
        }
        int next = sign.is("/") || sign.is("-") || sign.is(",") ? index + 2 : index + 1;
        int roman = next > index + 1 ? numbers.roman(next) : 0;
        if (roman > 0 && second.tight()) {
            return TimeMoment.of(next + 1, year, TimeShapes.quarters(roman, roman));
        }
        int quarter = text.after(TimeTag.QUARTER, next);
        TimeToken number = text.token(quarter);
        if (quarter > next && number.digits() == 1 && years.after(quarter + 1) == null) {
            return TimeMoment.of(quarter + 1, year, TimeShapes.quarters(number.value(), number.value()));
        }
        Year full = years.full(index);
        return full == null ? null : full.moment(TimeShapes.year());
    }

    /** The first day in: 15.-19. April 2024, 15. bis 19.04.2024. */
    private @Nullable TimeMoment firstOfTwoDays(int index, int day) {
        int end = text.afterSign(".", index + 1);
        TimeToken sign = text.token(end);
        boolean joined = sign.is("-") || sign.is("/") || sign.is("bis") || sign.is("und") || sign.is("to");
        TimeToken other = text.token(end + 1);
        boolean unclear = !text.isEnglish() && end == index + 1;
        if (!joined || unclear || !other.isNumber() || other.digits() > 2) {
            return null;
        }
        TimeMoment last = dayAndName(end + 1, other.value());
        last = last == null ? dayAndMonth(end + 1, other.value()) : last;
        return last == null
                ? null
                : new TimeMoment(end, last.year(), TimeShapes.sameMonth(last.shape(), day), Set.of(), false, null);
    }

    /** 30. Juni 2024, 30th of June 2024, 1.–15. März. */
    private @Nullable TimeMoment dayAndName(int index, int day) {
        int next = text.afterSign(".", index + 1);
        TimeToken suffix = text.token(next);
        next = suffix.is("st") || suffix.is("nd") || suffix.is("rd") || suffix.is("th") ? next + 1 : next;
        next = text.isEnglish() && text.token(next).is("of") ? next + 1 : next;
        Entry month = text.find(TimeTag.MONTH, next);
        if (month == null) {
            return null;
        }
        Shape shape = TimeShapes.day(month.value(), day);
        Year year = years.after(next + month.length());
        return year == null ? TimeMoment.of(next + month.length(), 0, shape) : year.moment(shape);
    }

    /** 30.6.2024, 30.6., 30/6/2024. */
    private @Nullable TimeMoment dayAndMonth(int index, int first) {
        TimeToken sign = text.token(index + 1);
        TimeToken second = text.token(index + 2);
        boolean slash = sign.is("/");
        if ((!slash && !sign.is(".")) || !second.isNumber() || second.digits() > 2) {
            return null;
        }
        TimeToken again = text.token(index + 3);
        if (!again.is(sign.text()) && !isSlip(index + 3)) {
            return null;
        }
        Year year = years.full(index + 4);
        year = year == null && text.token(index + 4).tight() ? years.shortened(index + 4) : year;
        if (slash && year == null) {
            return null;
        }
        boolean american = slash && text.isEnglish() && second.value() > 12 && first <= 12;
        Shape shape = american ? TimeShapes.day(first, second.value()) : TimeShapes.day(second.value(), first);
        if (year == null) {
            return shape.in(2000) == null ? null : TimeMoment.of(index + 4, 0, shape);
        }
        boolean unclear = slash && text.isEnglish() && first <= 12 && second.value() <= 12 && first != second.value();
        return unclear ? year.moment(shape).asAmbiguous() : year.moment(shape);
    }

    /** A comma where a point was meant: 31.12,2024. */
    private boolean isSlip(int index) {
        TimeToken year = text.token(index + 1);
        return text.token(index).is(",") && text.token(index).tight() && year.tight() && TimeYears.isYear(year);
    }

    /** 03/2024, 3.2024, 03-2024, 3/24. */
    private @Nullable TimeMoment monthAndYear(int index, TimeToken month) {
        TimeToken sign = text.token(index + 1);
        TimeToken year = text.token(index + 2);
        if ((!sign.is("/") && !sign.is(".") && !sign.is("-")) || (sign.is("-") && !sign.tight())) {
            return null;
        }
        if (sign.is("-") && year.digits() == 2 && year.value() > month.value()) {
            TimeMoment last = monthAndYear(index + 2, year);
            return last == null
                    ? null
                    : last.in(TimeShapes.month(month.value())).endingAt(index + 1);
        }
        boolean years = sign.is("/") && year.tight() && month.digits() == 2 && month.value() > 12;
        if (years && year.digits() == 2 && year.value() == month.value() + 1) {
            return TimeMoment.of(index + 1, TimeYears.ofTwoDigits(month.value()), TimeShapes.year())
                    .with(TimeQualifier.ASSUMED_CENTURY);
        }
        Shape shape = TimeShapes.month(month.value());
        boolean possible = shape.in(2000) != null;
        if (TimeYears.isYear(year) && !(sign.is(".") && !year.tight())) {
            return possible || !sign.is("-") ? TimeMoment.of(index + 3, year.value(), shape) : null;
        }
        if (sign.is("/") && year.digits() == 2 && year.tight() && year.value() > 12 && possible) {
            return TimeMoment.of(index + 3, TimeYears.ofTwoDigits(year.value()), shape)
                    .with(TimeQualifier.ASSUMED_CENTURY);
        }
        return null;
    }
}
