package org.handlungskonzept.indicator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The value of one part of a whole (Teilwert): of a district, a school, a measure.
 *
 * <p>Immutable and thread-safe.
 *
 * @param part what the part is called, unique among the parts
 * @param value its value; null if it is missing, which is not zero; for a ratio, the numerator
 * @param base for a ratio the denominator, for a share the size of its whole, for a score its weight; greater than zero;
 *     null where the law needs none, or it is missing
 */
public record PartValue(
        String part, @Nullable BigDecimal value, @Nullable BigDecimal base) {

    /**
     * Checks the base.
     *
     * @throws IllegalArgumentException if the base is not greater than zero
     */
    public PartValue {
        requireNonNull(part, "part");
        if (base != null && base.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The denominator, size or weight (%s) of the part (%s) must be greater than zero.\nMaybe the part is missing; then say so."
                            .formatted(base.toPlainString(), part));
        }
    }

    /**
     * A value that needs no base.
     *
     * @param part what the part is called
     * @param value a decimal number with a point
     * @return the value
     * @throws NumberFormatException if the text is not a number
     */
    public static PartValue of(String part, String value) {
        return new PartValue(part, new BigDecimal(value), null);
    }

    /**
     * A value with its base.
     *
     * @param part what the part is called
     * @param value the value, or the numerator, as a decimal number with a point
     * @param base the denominator, size or weight as a decimal number with a point, greater than zero
     * @return the value
     * @throws IllegalArgumentException if a text is not a number, or the base is not greater than zero
     */
    public static PartValue of(String part, String value, String base) {
        return new PartValue(part, new BigDecimal(value), new BigDecimal(base));
    }

    /**
     * A value that nobody knows.
     *
     * @param part what the part is called
     * @return the missing value
     */
    public static PartValue missing(String part) {
        return new PartValue(part, null, null);
    }
}
