package org.handlungskonzept.survey;

/**
 * A share of the population, estimated from a sample (geschätzter Anteil).
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the estimate, from 0 to 1
 * @param standardError its standard error; not a number if only one person was in the sample
 * @param degreesOfFreedom the number of persons in the sample less one
 * @param answered how many answered
 * @param missing how many were in the sample and did not answer
 */
public record EstimatedShare(double value, double standardError, int degreesOfFreedom, int answered, int missing) {

    /**
     * The interval by the t distribution on the scale of log odds, so that it stays between 0 and 1 (the method
     * {@code logit} of {@code svyciprop} in R's package survey).
     *
     * @param level the level of confidence, between 0 and 1, usually 0.95
     * @return the interval
     * @throws IllegalArgumentException if the level is not between 0 and 1
     * @throws IllegalStateException if the sample has only one person, or all or none gave the answer
     */
    public ConfidenceInterval interval(double level) {
        if (value <= 0 || value >= 1) {
            throw new IllegalStateException(
                    "If all or none gave an answer, weights cannot say how sure that is.\nMaybe use the interval of Clopper and Pearson on the counts.");
        }
        double odds = Math.log(value / (1 - value));
        double margin = EstimatedMean.quantile(degreesOfFreedom, level) * standardError / (value * (1 - value));
        return new ConfidenceInterval(share(odds - margin), share(odds + margin), level);
    }

    private static double share(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }
}
