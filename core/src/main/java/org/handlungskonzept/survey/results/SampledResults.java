package org.handlungskonzept.survey.results;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.handlungskonzept.survey.ConfidenceInterval;
import org.handlungskonzept.survey.SampledSurvey;
import org.handlungskonzept.survey.Share;
import org.jspecify.annotations.Nullable;

/**
 * The results of a survey of people who were drawn by chance or asked completely (Ergebnisse einer Stichprobe oder
 * Vollerhebung).
 *
 * <p>Immutable and thread-safe.
 *
 * @param survey how people came to answer
 * @param period when they could
 * @param answers what may be published
 * @param weighted the same weighted to the register, or null if it was not
 */
public record SampledResults(
        SampledSurvey survey,
        SurveyPeriod period,
        PublishedAnswers answers,
        @Nullable WeightedShares weighted) implements SurveyResults {

    /** The usual level of confidence. */
    public static final double USUAL_LEVEL = 0.95;

    /**
     * Checks that all parts belong together.
     *
     * @throws IllegalArgumentException if survey and answers have different numbers of people
     */
    public SampledResults {
        requireNonNull(survey, "survey");
        requireNonNull(period, "period");
        ResultRules.checkPeople(survey, answers);
    }

    /**
     * Results without weights.
     *
     * @param survey how people came to answer
     * @param period when they could
     * @param answers what may be published
     * @return the results
     * @throws IllegalArgumentException if survey and answers have different numbers of people
     */
    public static SampledResults of(SampledSurvey survey, SurveyPeriod period, PublishedAnswers answers) {
        return new SampledResults(survey, period, answers, null);
    }

    /**
     * Adds weighted shares.
     *
     * @param shares the shares of the same answers
     * @return the changed results
     */
    public SampledResults withWeights(WeightedShares shares) {
        return new SampledResults(survey, period, answers, requireNonNull(shares, "shares"));
    }

    /**
     * How sure an unweighted share is, by the interval of Wilson at the usual level of 95 percent.
     *
     * @param share a share of these answers
     * @return the interval
     * @throws IllegalArgumentException if there are more answers than people who answered, or none
     */
    public ConfidenceInterval interval(Share share) {
        return survey.wilson(share, USUAL_LEVEL);
    }

    /**
     * A weighted share.
     *
     * @param question the code of the question
     * @param option the code of the answer
     * @return the share, or empty if there is none
     */
    public Optional<WeightedShare> weightedShare(String question, String option) {
        return weighted == null ? Optional.empty() : weighted.share(question, option);
    }
}
