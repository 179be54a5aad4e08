package org.handlungskonzept.survey.answers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * What is told of entered numbers (Kennzahlen einer Zahlenfrage). It is not made for publication: figures of few people have to
 * be hidden, see {@link org.handlungskonzept.survey.DisclosureRule#showsFiguresOf}. Smallest and largest number are left out,
 * because each is that of one person.
 *
 * <p>Immutable and thread-safe.
 */
public final class NumberSummary {

    private static final long NEAR_OVERFLOW = 1L << 62;

    private final int answered;
    private final int missing;
    private final double median;
    private final double mean;

    private NumberSummary(int answered, int missing, double median, double mean) {
        this.answered = answered;
        this.missing = missing;
        this.median = median;
        this.mean = mean;
    }

    /** Takes numbers without their decimal mark, which it sorts; none is beyond 18 digits. */
    static NumberSummary of(long[] numbers, int missing, int decimals) {
        if (numbers.length == 0) {
            return new NumberSummary(0, missing, Double.NaN, Double.NaN);
        }
        Arrays.sort(numbers);
        BigDecimal middle = BigDecimal.valueOf(numbers[(numbers.length - 1) / 2])
                .add(BigDecimal.valueOf(numbers[numbers.length / 2]))
                .movePointLeft(decimals);
        BigDecimal sum = sum(numbers).movePointLeft(decimals);
        return new NumberSummary(
                numbers.length,
                missing,
                middle.divide(BigDecimal.valueOf(2), MathContext.DECIMAL64).doubleValue(),
                sum.divide(BigDecimal.valueOf(numbers.length), MathContext.DECIMAL128)
                        .doubleValue());
    }

    private static BigDecimal sum(long[] numbers) {
        BigDecimal sum = BigDecimal.ZERO;
        long part = 0;
        for (long number : numbers) {
            part += number;
            if (part > NEAR_OVERFLOW || part < -NEAR_OVERFLOW) {
                sum = sum.add(BigDecimal.valueOf(part));
                part = 0;
            }
        }
        return sum.add(BigDecimal.valueOf(part));
    }

    /**
     * How many entered a number.
     *
     * @return their number
     */
    public int answered() {
        return answered;
    }

    /**
     * How many were asked and entered none.
     *
     * @return their number
     */
    public int missing() {
        return missing;
    }

    /**
     * The middle number, or half-way between the two middle ones (type 7 of Hyndman and Fan 1996).
     *
     * @return the median, or empty if nobody entered a number
     */
    public OptionalDouble median() {
        return answered == 0 ? OptionalDouble.empty() : OptionalDouble.of(median);
    }

    /**
     * The sum of the numbers, reckoned exactly, divided by how many there are.
     *
     * @return the mean, or empty if nobody entered a number
     */
    public OptionalDouble mean() {
        return answered == 0 ? OptionalDouble.empty() : OptionalDouble.of(mean);
    }
}
