package org.handlungskonzept.indicator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.AggregationLaw;
import org.handlungskonzept.concept.DatedValue;
import org.jspecify.annotations.Nullable;

/**
 * One value made of many (zusammengefasster Wert), with how many of how many it covers.
 *
 * <p>Sums are exact. A quotient is rounded once, at the end, to 34 digits, half to even; so the order of the parts plays no
 * part. Immutable and thread-safe.
 *
 * @param law the law by which it was made
 * @param value the value, without trailing zeros; null if nothing is known
 * @param covered how many parts or periods it covers
 * @param total how many there are
 * @param missing the parts that are missing, in their order; periods have no names and are not listed
 */
public record Aggregate(AggregationLaw law, @Nullable BigDecimal value, int covered, int total, List<String> missing) {

    /**
     * Checks the counts and copies the list.
     *
     * @throws IllegalArgumentException if more is covered than there is, or a value covers nothing
     */
    public Aggregate {
        requireNonNull(law, "law");
        missing = List.copyOf(missing);
        if (covered < 0 || covered > total || (value == null) != (covered == 0)) {
            throw new IllegalArgumentException(
                    "The value (%s) cannot cover (%s) of (%s).".formatted(value, covered, total));
        }
    }

    /**
     * Makes one value of the parts of a whole.
     *
     * @param law the law
     * @param parts the parts, those that are missing among them
     * @return the value and what it covers
     * @throws IllegalArgumentException if a part stands twice, or has a value but no base where the law needs one
     */
    public static Aggregate overParts(AggregationLaw law, List<PartValue> parts) {
        return Aggregation.overParts(requireNonNull(law, "law"), parts);
    }

    /**
     * Makes one value of a series. Flows are added up; of everything else the newest value counts.
     *
     * @param law the law
     * @param values the values; each flow stands for the period that ends on its day
     * @param first the first day, inclusive
     * @param last the last day, inclusive
     * @param periods how many values there should be from the first to the last day, at least 1
     * @return the value and what it covers; of everything but flows it covers 1 of 1, or 0 of 1
     * @throws IllegalArgumentException if there are two values for a day, more flows than periods, or the number of periods
     *     is below 1
     */
    public static Aggregate overTime(
            AggregationLaw law, List<DatedValue> values, LocalDate first, LocalDate last, int periods) {
        return Aggregation.overTime(requireNonNull(law, "law"), values, first, last, periods);
    }

    /**
     * Tells whether nothing is missing.
     *
     * @return true if all parts or periods are covered
     */
    public boolean isComplete() {
        return covered == total;
    }

    /**
     * Words the value with what it covers.
     *
     * @param locale the language; German or English
     * @return for example "42.5 (3 of 4; missing: North)"
     */
    public String explain(Locale locale) {
        return IndicatorTexts.aggregate(this, requireNonNull(locale, "locale"));
    }
}
