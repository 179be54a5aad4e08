package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A value with its day (Wert mit Stichtag), as used for baselines, targets and observed values of an indicator.
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the day it is or shall be true
 * @param value the value in the unit of the indicator, without trailing zeros
 * @param source where it comes from, may be empty
 */
public record DatedValue(LocalDate day, BigDecimal value, String source) implements Dated {

    /**
     * Brings the value into its one form.
     *
     * @throws IllegalArgumentException if the value has more than 38 digits
     */
    public DatedValue {
        requireNonNull(day, "day");
        value = Decimals.canonical(value, "value");
        Texts.checked(source, "source");
    }

    /**
     * Makes a value without a source.
     *
     * @param day the day
     * @param value a decimal number with a point
     * @return the value
     * @throws IllegalArgumentException if the text is not a number
     */
    public static DatedValue of(LocalDate day, String value) {
        return new DatedValue(day, new BigDecimal(value), "");
    }
}
