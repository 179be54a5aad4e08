package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value with its day (Wert mit Stichtag), as used for baselines, targets and observed values of an indicator.
 *
 * <p>What was observed may say how sure it is, what it was made of, and since when it is known. Targets say nothing of that.
 * Immutable and thread-safe.
 *
 * @param day the day it is or shall be true
 * @param value the value in the unit of the indicator, without trailing zeros
 * @param source where it comes from, may be empty
 * @param quality how sure it is, or null if not stated
 * @param sampleSize how many answered, at least 1, or null if not known; only of {@link ValueQuality#SURVEY}
 * @param numerator of a ratio the numerator, without trailing zeros, or null if not known; only with a base
 * @param base of a ratio the denominator, of a share the size of its whole, of a score its weight; greater than zero,
 *     without trailing zeros, or null if not known
 * @param knownSince the day since which it is known, or null if it is known since its own day
 */
public record DatedValue(
        LocalDate day,
        BigDecimal value,
        String source,
        @Nullable ValueQuality quality,
        @Nullable Integer sampleSize,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal base,
        @Nullable LocalDate knownSince)
        implements Dated {

    /**
     * Checks what belongs together, and brings numbers into their one form.
     *
     * @throws IllegalArgumentException if a number has more than 38 digits, the sample is below 1 or not that of a survey,
     *     the base is not greater than zero, or there is a numerator without a base
     */
    public DatedValue {
        requireNonNull(day, "day");
        value = Decimals.canonical(value, "value");
        Texts.checked(source, "source");
        if (sampleSize != null && (sampleSize < 1 || quality != ValueQuality.SURVEY)) {
            throw new IllegalArgumentException(
                    "The sample (%s) of the value of (%s) must be that of a survey, and at least 1."
                            .formatted(sampleSize, day));
        }
        numerator = numerator == null ? null : Decimals.canonical(numerator, "numerator");
        base = base == null ? null : Decimals.canonical(base, "base");
        if (base == null ? numerator != null : base.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The denominator, size or weight (%s) of the value of (%s) must be there and greater than zero."
                            .formatted(base == null ? "none" : base.toPlainString(), day));
        }
    }

    /**
     * Makes a value of which nothing but its source is stated.
     *
     * @param day the day it is or shall be true
     * @param value the value in the unit of the indicator
     * @param source where it comes from, may be empty
     * @throws IllegalArgumentException if the value has more than 38 digits
     */
    public DatedValue(LocalDate day, BigDecimal value, String source) {
        this(day, value, source, null, null, null, null, null);
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

    /**
     * Says how sure it is.
     *
     * @param quality how sure it is
     * @return the changed value
     */
    public DatedValue withQuality(ValueQuality quality) {
        return new DatedValue(day, value, source, quality, null, numerator, base, knownSince);
    }

    /**
     * Says that it comes from a survey.
     *
     * @param answers how many answered, at least 1
     * @return the changed value
     * @throws IllegalArgumentException if nobody answered
     */
    public DatedValue fromSurvey(int answers) {
        return new DatedValue(day, value, source, ValueQuality.SURVEY, answers, numerator, base, knownSince);
    }

    /**
     * Says what it was made of.
     *
     * @param numerator of a ratio the numerator, or null
     * @param base the denominator, size or weight, greater than zero
     * @return the changed value
     * @throws IllegalArgumentException if the base is not greater than zero
     */
    public DatedValue madeOf(@Nullable BigDecimal numerator, BigDecimal base) {
        return new DatedValue(day, value, source, quality, sampleSize, numerator, base, knownSince);
    }

    /**
     * Says since when it is known.
     *
     * @param knownSince the day since which it is known
     * @return the changed value
     */
    public DatedValue withKnownSince(LocalDate knownSince) {
        return new DatedValue(day, value, source, quality, sampleSize, numerator, base, knownSince);
    }

    /**
     * The day since which it is known.
     *
     * @return that day, or the day of the value if nothing else is stated
     */
    public LocalDate known() {
        return knownSince == null ? day : knownSince;
    }

    boolean isObserved() {
        return quality != null || base != null || knownSince != null;
    }
}
