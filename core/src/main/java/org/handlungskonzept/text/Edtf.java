package org.handlungskonzept.text;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.handlungskonzept.concept.Precision;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.concept.TimePoint;

/**
 * Times in the Extended Date/Time Format of ISO 8601-2 (EDTF-Schreibweise), as far as it can say them.
 *
 * <p>Stateless and thread-safe.
 */
public final class Edtf {

    private Edtf() {}

    /**
     * Writes a time frame.
     *
     * @param frame the time frame
     * @return the text, or empty if the format has none: weeks, rhythms, vague horizons, and what hangs on an event
     */
    public static Optional<String> of(TimeFrame frame) {
        requireNonNull(frame, "frame");
        if (frame instanceof TimeFrame.At at) {
            return of(at.point());
        }
        if (frame instanceof TimeFrame.Until until) {
            return Optional.of("../" + last(until.end()));
        }
        if (frame instanceof TimeFrame.From from) {
            return Optional.of(first(from.start()) + "/..");
        }
        if (frame instanceof TimeFrame.Between between) {
            return Optional.of(first(between.start()) + "/" + last(between.end()));
        }
        if (frame instanceof TimeFrame.Continuous continuous) {
            TimePoint start = continuous.start();
            return Optional.of((start == null ? ".." : first(start)) + "/..");
        }
        return Optional.empty();
    }

    /**
     * Writes a time.
     *
     * @param point the time
     * @return the text, or empty if the format has none, as for a week or the middle of a year
     */
    public static Optional<String> of(TimePoint point) {
        LocalDate from = point.earliest();
        YearMonth first = YearMonth.from(from);
        YearMonth last = YearMonth.from(point.latest());
        if (point.precision() == Precision.DAY && from.equals(point.latest())) {
            return Optional.of(day(from));
        }
        if (from.getDayOfMonth() != 1 || !point.latest().equals(last.atEndOfMonth())) {
            return first.equals(last) && point.precision() == Precision.MONTH
                    ? Optional.of(first + "~")
                    : Optional.empty();
        }
        return switch (point.precision()) {
            case MONTH -> first.equals(last) ? Optional.of(first.toString()) : Optional.empty();
            case QUARTER -> part(first, last, 3, first.getMonthValue() / 3 + 33);
            case SEASON ->
                part(first, last, 3, first.getMonth() == Month.DECEMBER ? 24 : first.getMonthValue() / 3 + 20);
            case HALF_YEAR -> part(first, last, 6, first.getMonthValue() / 6 + 40);
            case SCHOOL_YEAR -> Optional.of(first + "/" + last);
            case YEAR, MULTI_YEAR ->
                Optional.of(first.getYear() == last.getYear() ? year(from) : first(point) + "/" + last(point));
            case DAY, WEEK -> Optional.empty();
        };
    }

    private static Optional<String> part(YearMonth first, YearMonth last, int months, int code) {
        boolean starts =
                months == 6 ? first.getMonthValue() % 6 == 1 : first.getMonthValue() % 3 == (code < 30 ? 0 : 1);
        boolean aligned = starts && first.plusMonths(months - 1L).equals(last);
        return aligned ? Optional.of(String.format(Locale.ROOT, "%04d-%d", first.getYear(), code)) : Optional.empty();
    }

    private static String first(TimePoint point) {
        return edge(point, point.earliest(), point.earliest().getDayOfMonth() == 1, Month.JANUARY);
    }

    private static String last(TimePoint point) {
        LocalDate day = point.latest();
        return edge(point, day, day.getDayOfMonth() == day.lengthOfMonth(), Month.DECEMBER);
    }

    private static String edge(TimePoint point, LocalDate day, boolean wholeMonth, Month yearEdge) {
        return switch (point.precision()) {
            case DAY, WEEK -> day(day);
            case YEAR, MULTI_YEAR -> wholeMonth && day.getMonth() == yearEdge ? year(day) : day(day);
            default -> wholeMonth ? YearMonth.from(day).toString() : day(day);
        };
    }

    private static String day(LocalDate day) {
        return day.toString();
    }

    private static String year(LocalDate day) {
        return String.format(Locale.ROOT, "%04d", day.getYear());
    }
}
