package org.handlungskonzept.survey.results;

import java.util.List;
import java.util.Locale;
import org.handlungskonzept.survey.Survey;

/**
 * The results of a survey (Befragungsergebnisse): how people came to answer, when, and what may be published of their answers.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface SurveyResults permits SampledResults, OpenResults {

    /**
     * How people came to answer.
     *
     * @return the survey
     */
    Survey survey();

    /**
     * When people could answer.
     *
     * @return the period
     */
    SurveyPeriod period();

    /**
     * What may be published.
     *
     * @return the counts
     */
    PublishedAnswers answers();

    /**
     * What the answers to a question show, for whoever judges by them: who was asked and how, how many answered, the shares,
     * and what is hidden. It is evidence and no verdict; what step of a scale follows is left to people.
     *
     * @param question the code of the question
     * @param locale German, or any other language for English
     * @return one text for the survey and one for the question, for {@code Assessment.shownBy}
     * @throws IllegalArgumentException if the question was not asked
     */
    default List<String> evidence(String question, Locale locale) {
        return new ResultTexts(locale).evidence(this, question);
    }
}
