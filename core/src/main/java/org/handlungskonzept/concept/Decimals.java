package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/** The one canonical form of decimal numbers: no trailing zeros after the point, never a negative scale. */
final class Decimals {

    private static final int MAX_DIGITS = 38;

    private Decimals() {}

    static BigDecimal canonical(BigDecimal value, String name) {
        requireNonNull(value, name);
        if (value.precision() > MAX_DIGITS
                || value.scale() > MAX_DIGITS
                || (long) value.precision() - value.scale() > MAX_DIGITS) {
            throw new IllegalArgumentException(
                    "The number (%s) must have at most %s digits, counting the zeros before and after the point."
                            .formatted(name, MAX_DIGITS));
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static BigDecimal notNegative(BigDecimal value, String name) {
        BigDecimal canonical = canonical(value, name);
        if (canonical.signum() < 0) {
            throw new IllegalArgumentException(
                    "The number (%s) must not be negative, but is (%s).".formatted(name, canonical.toPlainString()));
        }
        return canonical;
    }
}
