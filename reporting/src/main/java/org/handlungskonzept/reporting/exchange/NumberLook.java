package org.handlungskonzept.reporting.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

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
            return new NumberLook(true, read.day(), read.before(), read.after(), -1, 0, 0);
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
            return shown == null ? plain(number.round(DIGITS)) : withWords(shown);
        }
        return number(number);
    }

    private GridCell number(BigDecimal number) {
        BigDecimal value = number.round(DIGITS).scaleByPowerOfTen(shift);
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (least < 0 || isLong(value)) {
            return plain(value);
        }
        int scale = Math.max(least, Math.min(most, Math.max(0, value.scale())));
        BigDecimal shown = value.setScale(scale, RoundingMode.HALF_UP);
        return withWords(GridCell.of(shown));
    }

    private static GridCell plain(BigDecimal value) {
        return isLong(value)
                ? GridCell.of(value.toString())
                : GridCell.of(value.stripTrailingZeros()
                        .setScale(Math.max(0, value.stripTrailingZeros().scale())));
    }

    private static boolean isLong(BigDecimal value) {
        return Math.abs((long) value.scale()) + value.precision() > LONGEST;
    }

    private GridCell withWords(GridCell cell) {
        return before.isEmpty() && after.isEmpty()
                ? cell
                : GridCell.shown((before + cell.text() + after).strip(), (before + cell.german() + after).strip());
    }
}
