package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A percentage as shown (Prozentangabe): 17.3 and 17.30 are different statements, because the second is more precise.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the number before the percent sign, not negative, without trailing zeros
 * @param decimals how many digits are shown after the point, 0 to 10, at least as many as the value has
 */
public record Percentage(BigDecimal value, int decimals) {

    private static final int MAX_DECIMALS = 10;

    /**
     * Checks value and decimals.
     *
     * @throws IllegalArgumentException if the value is negative, or has more digits after the point than are shown
     */
    public Percentage {
        value = Decimals.notNegative(value, "value");
        if (decimals < value.scale() || decimals > MAX_DECIMALS) {
            throw new IllegalArgumentException("The percentage (%s) cannot be shown with (%s) decimals."
                    .formatted(value.toPlainString(), decimals));
        }
    }

    /**
     * Reads a percentage as shown.
     *
     * @param shown the number before the percent sign, with a point, for example {@code 17.30}
     * @return the percentage with the decimals that are shown
     * @throws IllegalArgumentException if the text is not a number or the number is negative
     */
    public static Percentage of(String shown) {
        BigDecimal value = new BigDecimal(requireNonNull(shown, "shown"));
        return new Percentage(value, Math.max(0, value.scale()));
    }

    /**
     * Tells whether a count and its total may be shown as this percentage.
     *
     * @param count the part, not negative
     * @param total the whole, above zero
     * @return true if the exact ratio differs by at most half a unit of the last decimal shown
     */
    boolean agreesWith(long count, long total) {
        BigDecimal halfUnit = BigDecimal.valueOf(5, decimals + 1);
        BigDecimal whole = BigDecimal.valueOf(total);
        BigDecimal difference = BigDecimal.valueOf(count).movePointRight(2).subtract(value.multiply(whole));
        return difference.abs().compareTo(halfUnit.multiply(whole)) <= 0;
    }

    /**
     * The percentage of a count in a total, rounded half up.
     *
     * @param count the part
     * @param total the whole, above zero
     * @param decimals how many digits to show
     * @return the percentage
     */
    static Percentage ofCount(long count, long total, int decimals) {
        return new Percentage(
                BigDecimal.valueOf(count)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(total), decimals, RoundingMode.HALF_UP),
                decimals);
    }

    /**
     * The number as shown, with a point and all its decimals.
     *
     * @return for example {@code 17.30}
     */
    @Override
    public String toString() {
        return value.setScale(decimals).toPlainString();
    }
}
