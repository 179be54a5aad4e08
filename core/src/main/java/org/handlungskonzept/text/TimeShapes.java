package org.handlungskonzept.text;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import org.handlungskonzept.concept.Precision;
import org.handlungskonzept.concept.TimePoint;
import org.handlungskonzept.text.TimeMoment.Shape;
import org.jspecify.annotations.Nullable;

/** What days, weeks, months, and longer parts of a year are. */
final class TimeShapes {

    private static final Shape YEAR = new Year();
    private static final int SEMESTERS = 100;

    private TimeShapes() {}

    static Shape day(int month, int day) {
        return new Day(month, day);
    }

    private record Day(int month, int day) implements Shape {
        @Override
        public @Nullable TimePoint in(int year) {
            LocalDate first = month < 1 || month > 12 ? null : LocalDate.of(year, month, 1);
            return first == null || day < 1 || day > first.lengthOfMonth()
                    ? null
                    : TimePoint.day(first.withDayOfMonth(day));
        }
    }

    static Shape month(int month) {
        return new Month(month);
    }

    private record Month(int month) implements Shape {
        @Override
        public @Nullable TimePoint in(int year) {
            return month < 1 || month > 12 ? null : months(year, month, 1, Precision.MONTH);
        }
    }

    static Shape week(int week) {
        return new Week(week);
    }

    private record Week(int week) implements Shape {
        @Override
        public @Nullable TimePoint in(int year) {
            LocalDate inYear = LocalDate.of(year, 1, 4);
            LocalDate monday =
                    inYear.plusWeeks(week - 1L).minusDays(inYear.getDayOfWeek().getValue() - 1L);
            return week < 1 || monday.plusDays(3).getYear() > year
                    ? null
                    : new TimePoint(monday, monday.plusDays(6), Precision.WEEK);
        }
    }

    static Shape quarters(int first, int last) {
        return new Quarters(first, last);
    }

    private record Quarters(int first, int last) implements Shape {
        @Override
        public @Nullable TimePoint in(int year) {
            return first < 1 || last > 4 || last < first
                    ? null
                    : months(year, first * 3 - 2, (last - first + 1) * 3, Precision.QUARTER);
        }
    }

    static Shape half(int half) {
        return new Half(half);
    }

    private record Half(int half) implements Shape {
        @Override
        public @Nullable TimePoint in(int year) {
            return half < 1 || half > 2 ? null : months(year, half * 6 - 5, 6, Precision.HALF_YEAR);
        }
    }

    /** A season by its first month; the semesters of universities have 100 more. */
    static Shape season(int firstMonth) {
        return new Season(firstMonth);
    }

    private record Season(int firstMonth) implements Shape {
        @Override
        public TimePoint in(int year) {
            return firstMonth > SEMESTERS
                    ? months(year, firstMonth - SEMESTERS, 6, Precision.HALF_YEAR)
                    : months(year, firstMonth, 3, Precision.SEASON);
        }
    }

    /** The first or second half of a school year. */
    static Shape schoolHalf(MonthDay start, int half) {
        return new SchoolHalf(start, half);
    }

    private record SchoolHalf(MonthDay start, int half) implements Shape {
        @Override
        public @Nullable TimePoint in(int year) {
            return half < 1 || half > 2
                    ? null
                    : months(start.atYear(year).plusMonths(half * 6L - 6), 6, Precision.HALF_YEAR);
        }
    }

    static Shape year() {
        return YEAR;
    }

    private record Year() implements Shape {
        @Override
        public TimePoint in(int year) {
            return TimePoint.year(year);
        }
    }

    static Shape schoolYear(MonthDay start) {
        return new SchoolYear(start);
    }

    private record SchoolYear(MonthDay start) implements Shape {
        @Override
        public TimePoint in(int year) {
            LocalDate last = start.atYear(year + 1).minusDays(1);
            return new TimePoint(start.atYear(year), last, Precision.SCHOOL_YEAR);
        }
    }

    static Shape firstDay(Shape whole) {
        return new FirstDay(whole);
    }

    private record FirstDay(Shape whole) implements Shape {
        @Override
        public @Nullable TimePoint in(int year) {
            TimePoint point = whole.in(year);
            return point == null ? null : TimePoint.day(point.earliest());
        }
    }

    /** A feast: month times 100 plus day, or less: days after Easter. */
    static Shape feast(int value) {
        return value > 100 ? day(value / 100, value % 100) : new AfterEaster(value);
    }

    private record AfterEaster(int days) implements Shape {
        @Override
        public TimePoint in(int year) {
            return TimePoint.day(easter(year).plusDays(days));
        }
    }

    /** Easter Sunday by the method of Gauss with Lichtenberg's supplement. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int moon = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
        int cycle = year % 19;
        int spring = (19 * cycle + moon) % 30;
        int full = 21 + spring - (spring + cycle / 11) / 29;
        int firstSunday = 7 - (year + year / 4 + 2 - (3 * century + 3) / 4) % 7;
        return LocalDate.of(year, 3, 1).plusDays(full + 6L - (full - firstSunday) % 7);
    }

    static Shape sameMonth(Shape other, int day) {
        return new SameMonth(other, day);
    }

    private record SameMonth(Shape other, int day) implements Shape {
        @Override
        public @Nullable TimePoint in(int year) {
            TimePoint point = other.in(year);
            return point == null ? null : new Day(point.earliest().getMonthValue(), day).in(year);
        }
    }

    /** The years of a decade, counted from that of the year asked for. */
    static Shape decade(int later) {
        return new Decade(later);
    }

    private record Decade(int later) implements Shape {
        @Override
        public TimePoint in(int year) {
            int first = year - year % 10 + later * 10;
            return TimePoint.years(first, first + 9);
        }
    }

    /** The beginning, middle, or end of a time; of a day, the day itself. */
    static Shape part(int part, Shape whole) {
        return new Part(part, whole);
    }

    private record Part(int part, Shape whole) implements Shape {
        @Override
        public @Nullable TimePoint in(int year) {
            TimePoint point = whole.in(year);
            return point == null ? null : TimeShapes.part(part, point);
        }
    }

    /** The time just before another one, and as precise: the year before a year. */
    static TimePoint before(TimePoint time) {
        LocalDate last = time.earliest().minusDays(1);
        if (time.precision() == Precision.WEEK) {
            return new TimePoint(time.earliest().minusWeeks(1), last, Precision.WEEK);
        }
        boolean months = time.precision() != Precision.DAY && time.earliest().getDayOfMonth() == 1;
        long count = ChronoUnit.MONTHS.between(time.earliest(), time.latest().plusDays(1));
        LocalDate first = months && count > 0 ? time.earliest().minusMonths(count) : last;
        return new TimePoint(first, last, time.precision());
    }

    /** Whether two times are the same, and as precise. */
    static boolean isSame(TimePoint one, TimePoint other) {
        return one.precision() == other.precision()
                && one.earliest().equals(other.earliest())
                && one.latest().equals(other.latest());
    }

    /** The time just after another one, and as precise: the year after a year. */
    static TimePoint after(TimePoint time) {
        LocalDate first = time.latest().plusDays(1);
        boolean months = time.precision() != Precision.DAY && time.earliest().getDayOfMonth() == 1;
        long count = months ? ChronoUnit.MONTHS.between(time.earliest(), first) : 0;
        LocalDate last = count > 0 ? first.plusMonths(count).minusDays(1) : first;
        return new TimePoint(first, last, time.precision());
    }

    private static TimePoint part(int part, TimePoint whole) {
        LocalDate from = whole.earliest();
        LocalDate to = whole.latest();
        return switch (whole.precision()) {
            case DAY, WEEK -> whole;
            case MONTH ->
                switch (part) {
                    case 0 -> new TimePoint(from, from.withDayOfMonth(10), Precision.MONTH);
                    case 1 -> new TimePoint(from.withDayOfMonth(11), from.withDayOfMonth(20), Precision.MONTH);
                    default -> new TimePoint(from.withDayOfMonth(21), to, Precision.MONTH);
                };
            case QUARTER, SEASON ->
                switch (part) {
                    case 0 -> month(from);
                    case 1 -> month(from.plusMonths(1));
                    default -> month(to);
                };
            case HALF_YEAR, SCHOOL_YEAR, YEAR, MULTI_YEAR ->
                switch (part) {
                    case 0 -> months(from, 3);
                    case 1 -> middle(from, to);
                    default -> months(to.plusDays(1).minusMonths(3), 3);
                };
        };
    }

    private static TimePoint middle(LocalDate from, LocalDate to) {
        long months = to.getYear() * 12L + to.getMonthValue() - from.getYear() * 12L - from.getMonthValue() + 1;
        LocalDate start = from.plusMonths(months / 3);
        return new TimePoint(start, start.plusMonths(months - 2 * (months / 3)).minusDays(1), Precision.QUARTER);
    }

    /** The month of a day. */
    private static TimePoint month(LocalDate day) {
        return months(day.getYear(), day.getMonthValue(), 1, Precision.MONTH);
    }

    private static TimePoint months(LocalDate from, int months) {
        return months(from, months, Precision.QUARTER);
    }

    private static TimePoint months(LocalDate from, int months, Precision precision) {
        return new TimePoint(from, from.plusMonths(months).minusDays(1), precision);
    }

    private static TimePoint months(int year, int first, int months, Precision precision) {
        return months(LocalDate.of(year, first, 1), months, precision);
    }
}
