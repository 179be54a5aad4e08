package org.handlungskonzept.survey.results;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.survey.OpenSurvey;

/**
 * The results of a survey in which people chose themselves (Ergebnisse einer offenen Befragung). They tell of those who answered
 * and of nobody else, so there is no way from here to an interval.
 *
 * <p>Immutable and thread-safe.
 *
 * @param survey how people came to answer
 * @param period when they could
 * @param answers what may be published
 */
public record OpenResults(OpenSurvey survey, SurveyPeriod period, PublishedAnswers answers) implements SurveyResults {

    /**
     * Checks that all parts belong together.
     *
     * @throws IllegalArgumentException if survey and answers have different numbers of people
     */
    public OpenResults {
        requireNonNull(survey, "survey");
        requireNonNull(period, "period");
        ResultRules.checkPeople(survey, answers);
    }
}
