package org.handlungskonzept.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number or the bounds of one (Zahl oder Spanne): "5", "3 bis 5", "bis zu 5", "mindestens 3".
 *
 * <p>Immutable and thread-safe.
 *
 * @param least the lower bound, inclusive, without trailing zeros, or null if not stated
 * @param most the upper bound, inclusive, without trailing zeros, or null if not stated
 */
public record NumberRange(
        @Nullable BigDecimal least, @Nullable BigDecimal most) {

    /**
     * Brings the bounds into their one form and checks them.
     *
     * @throws IllegalArgumentException if no bound is given, or the upper one is below the lower one
     */
    public NumberRange {
        if (least == null && most == null) {
            throw new IllegalArgumentException("A range (NumberRange) needs at least one bound.");
        }
        least = least == null ? null : canonical(least);
        most = most == null ? null : canonical(most);
        if (least != null && most != null && least.compareTo(most) > 0) {
            throw new IllegalArgumentException("The upper bound (%s) must not be below the lower bound (%s)."
                    .formatted(most.toPlainString(), least.toPlainString()));
        }
    }

    /**
     * One number.
     *
     * @param value the number
     * @return the range of this number alone
     */
    public static NumberRange exactly(BigDecimal value) {
        return new NumberRange(value, value);
    }

    /**
     * The number, if there is only one.
     *
     * @return the number, or empty if the bounds differ or one is missing
     */
    public Optional<BigDecimal> exact() {
        return isExact() ? Optional.ofNullable(least) : Optional.empty();
    }

    boolean isExact() {
        return least != null && most != null && least.compareTo(most) == 0;
    }

    private static BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
