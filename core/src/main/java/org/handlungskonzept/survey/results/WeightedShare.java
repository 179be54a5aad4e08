package org.handlungskonzept.survey.results;

import static java.util.Objects.requireNonNull;

/**
 * A share of the population, estimated with weights and told in whole percents (gewichteter Anteil). More digits could let
 * somebody find out hidden counts, because weights differ by person.
 *
 * <p>Immutable and thread-safe.
 *
 * @param question the code of the question
 * @param option the code of the answer
 * @param percent the estimate in percents, from 0 to 100
 * @param lowerPercent the lower bound of its interval in percents, rounded down
 * @param upperPercent the upper bound of its interval in percents, rounded up
 */
public record WeightedShare(String question, String option, int percent, int lowerPercent, int upperPercent) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the estimate is not within its interval, or that not from 0 to 100
     */
    public WeightedShare {
        requireNonNull(question, "question");
        requireNonNull(option, "option");
        if (lowerPercent < 0 || percent < lowerPercent || upperPercent < percent || upperPercent > 100) {
            throw new IllegalArgumentException("The share of (%s) percent is not between (%s) and (%s)."
                    .formatted(percent, lowerPercent, upperPercent));
        }
    }
}
