package org.handlungskonzept.reporting.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** How a format shows a number: as a day or a part of one, or with decimals, a unit or a sign of percent. Immutable. */
final class NumberLook {

    static final NumberLook GENERAL = new NumberLook(false, new DayLook(false, false, false, false), "", "", -1, 0, 0);

    /** Spreadsheets reckon with more digits than they show; the others are noise. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LONGEST = 400;

    private final boolean isDay;
    private final DayLook day;
    private final String before;
    private final String after;
    /** Decimals that are always shown; -1 for as many as there are. */
    private final int least;

    private final int most;
    private final int shift;

    private NumberLook(boolean isDay, DayLook day, String before, String after, int least, int most, int shift) {
        this.isDay = isDay;
        this.day = day;
        this.before = before;
        this.after = after;
        this.least = least;
        this.most = most;
        this.shift = shift;
    }

    /** Reads a format code; what is not understood shows the number as it is. */
    static NumberLook of(String code) {
        FormatCode read = FormatCode.read(code);
        if (read.isDay()) {
            return new NumberLook(true, read.day(), "", "", -1, 0, 0);
        } else if (!read.isNumber()) {
            return GENERAL;
        }
        return new NumberLook(
                false,
                read.day(),
                read.before(),
                read.after(),
                read.leastDecimals(),
                read.mostDecimals(),
                read.isPercent() ? 2 : 0);
    }

    GridCell cell(BigDecimal number, boolean from1904) {
        if (isDay) {
            GridCell shown = day.cell(number, from1904);
            if (shown != null) {
                return shown;
            }
        }
        return number(number);
    }

    private GridCell number(BigDecimal number) {
        BigDecimal value = number.round(DIGITS).movePointRight(shift);
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (Math.abs((long) value.scale()) + value.precision() > LONGEST) {
            return GridCell.of(number.toString());
        }
        if (least < 0) {
            return GridCell.of(value.setScale(Math.max(0, value.scale())));
        }
        int scale = Math.max(least, Math.min(most, Math.max(0, value.scale())));
        BigDecimal shown = value.setScale(scale, RoundingMode.HALF_UP);
        if (before.isEmpty() && after.isEmpty()) {
            return GridCell.of(shown);
        }
        String plain = shown.toPlainString();
        return GridCell.shown(
                String.format(Locale.ROOT, "%s%s%s", before, plain, after).strip(),
                String.format(Locale.ROOT, "%s%s%s", before, GridCell.comma(plain), after)
                        .strip());
    }
}
