package org.handlungskonzept.survey.questionnaire;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number to enter (Zahleneingabe).
 *
 * @param minimum the smallest number, inclusive, or null if there is none
 * @param maximum the largest number, inclusive, or null if there is none
 * @param decimals how many digits may stand behind the decimal mark, 0 to 6
 */
public record NumberEntry(
        @Nullable BigDecimal minimum, @Nullable BigDecimal maximum, int decimals) implements AnswerForm {

    private static final int MAXIMUM_DECIMALS = 6;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the smallest number is above the largest, or the digits are not 0 to 6
     */
    public NumberEntry {
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
}
