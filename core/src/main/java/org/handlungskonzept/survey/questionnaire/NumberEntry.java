package org.handlungskonzept.survey.questionnaire;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number to enter (Zahleneingabe). Its bounds are kept without trailing zeros.
 *
 * <p>Immutable and thread-safe.
 *
 * @param minimum the smallest number, inclusive, or null if there is none
 * @param maximum the largest number, inclusive, or null if there is none
 * @param decimals how many digits may stand behind the decimal mark, 0 to 6
 */
public record NumberEntry(
        @Nullable BigDecimal minimum, @Nullable BigDecimal maximum, int decimals) implements AnswerForm {

    private static final int MAXIMUM_DECIMALS = 6;
    private static final int MAXIMUM_DIGITS = 40;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the smallest number is above the largest, a bound has more than 40 digits before or
     *     after the decimal mark, or the decimals are not 0 to 6
     */
    public NumberEntry {
        minimum = canonical(minimum);
        maximum = canonical(maximum);
        if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0) {
            throw new IllegalArgumentException(
                    "No number is from (%s) to (%s).\nMaybe swap them.".formatted(minimum, maximum));
        }
        if (decimals < 0 || decimals > MAXIMUM_DECIMALS) {
            throw new IllegalArgumentException(
                    "A number can have 0 to (%s) decimals, not (%s).".formatted(MAXIMUM_DECIMALS, decimals));
        }
    }

    /**
     * A whole number.
     *
     * @param minimum the smallest, inclusive
     * @param maximum the largest, inclusive
     * @return the form
     * @throws IllegalArgumentException if the smallest is above the largest
     */
    public static NumberEntry whole(long minimum, long maximum) {
        return new NumberEntry(BigDecimal.valueOf(minimum), BigDecimal.valueOf(maximum), 0);
    }

    private static @Nullable BigDecimal canonical(@Nullable BigDecimal bound) {
        if (bound == null) {
            return null;
        }
        BigDecimal stripped = bound.stripTrailingZeros();
        if (stripped.scale() > MAXIMUM_DIGITS || (long) stripped.precision() - stripped.scale() > MAXIMUM_DIGITS) {
            throw new IllegalArgumentException(
                    "A bound of a number can have (%s) digits before and after the decimal mark, not as many as (%s)."
                            .formatted(MAXIMUM_DIGITS, bound));
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
