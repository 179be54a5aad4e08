package org.handlungskonzept.reporting.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which parts of a day and time a format shows; "Dez 25" is a month, although the day behind it is the first. */
record DayLook(boolean year, boolean month, boolean dayOfMonth, boolean time) {

    private static final int SECONDS = 86_400;
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    /** The last day that spreadsheets know. */
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);
    /** Excel knows a 29 February 1900, which never was; days before it are one further on. */
    private static final BigDecimal NEVER = BigDecimal.valueOf(60);

    /** What is shown for a number of days, or null if it is no day. */
    @Nullable
    GridCell cell(BigDecimal number, boolean from1904) {
        if (number.signum() < 0 || number.compareTo(LAST) > 0) {
            return null;
        }
        BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
        int seconds = number.subtract(whole)
                .multiply(BigDecimal.valueOf(SECONDS))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        boolean hasDay = year || month || dayOfMonth;
        if (hasDay && !from1904 && (whole.signum() == 0 || whole.compareTo(NEVER) == 0)) {
            return null;
        }
        long days = whole.longValueExact() + (!from1904 && whole.compareTo(NEVER) < 0 ? 1 : 0);
        LocalDate first = from1904 ? FROM_1904 : BEFORE_1900;
        return cell(first.plusDays(days).atStartOfDay().plusSeconds(seconds));
    }

    GridCell cell(LocalDateTime moment) {
        LocalDate date = moment.toLocalDate();
        String clock = String.format(Locale.ROOT, "%02d:%02d", moment.getHour(), moment.getMinute());
        if (dayOfMonth) {
            GridCell day = GridCell.of(date);
            boolean hasTime = time && !moment.toLocalTime().equals(LocalTime.MIDNIGHT);
            return hasTime ? GridCell.shown(day.text() + " " + clock, day.german() + " " + clock) : day;
        } else if (month && year) {
            return same(String.format(Locale.ROOT, "%02d/%04d", date.getMonthValue(), date.getYear()));
        } else if (month) {
            return GridCell.shown(
                    date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                    date.getMonth().getDisplayName(TextStyle.FULL, Locale.GERMAN));
        }
        return same(year ? String.format(Locale.ROOT, "%04d", date.getYear()) : clock);
    }

    private static GridCell same(String text) {
        return GridCell.of(text);
    }
}
