package org.handlungskonzept.survey;

import static java.util.Objects.requireNonNull;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * A survey of people who were drawn by chance or asked completely (Stichprobe oder Vollerhebung).
 *
 * <p>Its intervals are those of chance alone: that those who did not answer think otherwise is not in them. Immutable and
 * thread-safe.
 *
 * @param mode a random sample, a wave of a panel, or a census
 * @param population how many belong to those about whom something is to be said
 * @param invited how many were asked, at most the population
 * @param respondents how many answered, at most those asked
 * @param finitePopulation whether standard errors and intervals of estimates get smaller because a good part of the
 *     population answered; without it they are those of an unlimited population, and never too small
 */
public record SampledSurvey(SurveyMode mode, long population, long invited, int respondents, boolean finitePopulation)
        implements Survey {

    /**
     * Checks mode and numbers.
     *
     * @throws IllegalArgumentException if people chose themselves, or the numbers do not fit each other
     */
    public SampledSurvey {
        requireNonNull(mode, "mode");
        if (mode.isSelfSelected()) {
            throw new IllegalArgumentException(
                    ("The mode (%s) lets people choose themselves, so nothing follows for others.\n"
                                    + "Maybe make an open survey, which has no margins of error.")
                            .formatted(mode));
        }
        if (respondents < 0 || invited < respondents || population < invited) {
            throw new IllegalArgumentException(
                    ("Of a population of (%s), (%s) were asked and (%s) answered: each must be at most the one before, and"
                                    + " none negative.")
                            .formatted(population, invited, respondents));
        }
    }

    /**
     * A random sample of a large population.
     *
     * @param population how many belong to it
     * @param invited how many were asked
     * @param respondents how many answered
     * @return the survey, without correction for a finite population
     * @throws IllegalArgumentException if the numbers do not fit each other
     */
    public static SampledSurvey randomSample(long population, long invited, int respondents) {
        return new SampledSurvey(SurveyMode.RANDOM_SAMPLE, population, invited, respondents, false);
    }

    /**
     * How many of those asked have answered.
     *
     * @return the response rate (Rücklauf) from 0 to 1; not a number if nobody was asked
     */
    public double responseRate() {
        return (double) respondents / invited;
    }

    /**
     * By what the variance of an estimate is multiplied for a finite population.
     *
     * @return 1 − respondents / population, or 1 without that correction
     */
    public double varianceFactor() {
        return finitePopulation ? 1 - (double) respondents / population : 1;
    }

    /**
     * The interval of a share after Wilson (1927), the usual one: its real coverage is near its level also for small
     * numbers and shares near 0 or 1.
     *
     * @param share the share, of at least one answer
     * @param level the level of confidence, between 0 and 1, usually 0.95
     * @return the interval, for an unlimited population
     * @throws IllegalArgumentException if nobody answered, there are more answers than respondents, or the level is not
     *     between 0 and 1
     */
    public ConfidenceInterval wilson(Share share, double level) {
        return interval(share, level, BinomialConfidenceInterval.WILSON_SCORE);
    }

    /**
     * The exact interval of a share after Clopper and Pearson (1934): its real coverage is at least its level, so it is
     * wider than needed.
     *
     * @param share the share, of at least one answer
     * @param level the level of confidence, between 0 and 1
     * @return the interval, for an unlimited population
     * @throws IllegalArgumentException as for {@link #wilson}
     */
    public ConfidenceInterval clopperPearson(Share share, double level) {
        return interval(share, level, BinomialConfidenceInterval.CLOPPER_PEARSON);
    }

    /**
     * The difference of the shares of two groups, with the interval of Newcombe (1998, method 10), which is made of the
     * Wilson intervals of both.
     *
     * @param first a share of one group
     * @param second a share of another group, in which nobody of the first is
     * @param level the level of confidence, between 0 and 1
     * @return the interval of the first share minus the second
     * @throws IllegalArgumentException as for {@link #wilson}, or if both together have more answers than respondents
     */
    public ConfidenceInterval difference(Share first, Share second, double level) {
        checkAnswers((long) first.answered() + second.answered());
        ConfidenceInterval one = wilson(first, level);
        ConfidenceInterval other = wilson(second, level);
        double difference = first.value() - second.value();
        return new ConfidenceInterval(
                difference - Math.hypot(first.value() - one.lower(), other.upper() - second.value()),
                difference + Math.hypot(one.upper() - first.value(), second.value() - other.lower()),
                level);
    }

    private ConfidenceInterval interval(Share share, double level, BinomialConfidenceInterval method) {
        ConfidenceInterval.checkLevel(level);
        checkAnswers(share.answered());
        if (share.answered() == 0) {
            throw new IllegalArgumentException("Nobody has answered, so there is no share and no interval.");
        }
        Interval bounds = method.fromErrorRate(share.answered(), share.hits(), 1 - level);
        return new ConfidenceInterval(bounds.getLowerBound(), bounds.getUpperBound(), level);
    }

    private void checkAnswers(long answered) {
        if (answered > respondents) {
            throw new IllegalArgumentException(
                    "There are (%s) answers, more than the (%s) people who answered the survey."
                            .formatted(answered, respondents));
        }
    }
}
