package org.handlungskonzept.indicator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.handlungskonzept.concept.AggregationLaw;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Indicator;
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
     * The newest value of an indicator as it was known on a day; of a ratio its numerator and denominator.
     *
     * @param part what the part is called
     * @param indicator the indicator, which states the law of its values
     * @param asOf the day, inclusive
     * @return the value with its base, or the missing value if none was known
     * @throws IllegalArgumentException if the indicator states no law, or the value of a ratio has no numerator
     */
    public static PartValue newest(String part, Indicator indicator, LocalDate asOf) {
        if (indicator.law() == null) {
            throw new IllegalArgumentException(
                    "The indicator (%s) states no law of aggregation.\nMaybe state whether it is a flow, a stock or a ratio."
                            .formatted(indicator.id()));
        }
        List<DatedValue> values = indicator.values(asOf);
        if (values.isEmpty()) {
            return missing(part);
        }
        DatedValue newest = values.get(values.size() - 1);
        if (indicator.law() == AggregationLaw.RATIO && newest.numerator() == null) {
            throw new IllegalArgumentException(
                    "The value of (%s) of the ratio (%s) has no numerator and denominator.\nMaybe state them beside the value."
                            .formatted(newest.day(), indicator.id()));
        }
        return new PartValue(
                part, indicator.law() == AggregationLaw.RATIO ? newest.numerator() : newest.value(), newest.base());
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
