package org.handlungskonzept.survey;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A mean of the population, estimated from a sample (geschätzter Mittelwert).
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the estimate
 * @param standardError its standard error; not a number if only one person was in the sample
 * @param degreesOfFreedom the number of persons in the sample less one
 * @param answered how many answered
 * @param missing how many were in the sample and did not answer
 */
public record EstimatedMean(double value, double standardError, int degreesOfFreedom, int answered, int missing) {

    /**
     * The interval by the t distribution.
     *
     * @param level the level of confidence, between 0 and 1, usually 0.95
     * @return the estimate, less and more as many standard errors as the level asks for
     * @throws IllegalArgumentException if the level is not between 0 and 1
     * @throws IllegalStateException if the sample has only one person
     */
    public ConfidenceInterval interval(double level) {
        double margin = quantile(degreesOfFreedom, level) * standardError;
        return new ConfidenceInterval(value - margin, value + margin, level);
    }

    static double quantile(int degreesOfFreedom, double level) {
        ConfidenceInterval.checkLevel(level);
        if (degreesOfFreedom < 1) {
            throw new IllegalStateException(
                    "One person says nothing about how people differ, so there is no interval.");
        }
        return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability((1 - level) / 2);
    }
}
