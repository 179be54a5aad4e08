package org.handlungskonzept.survey;

/**
 * A survey (Umfrage): how people came to answer, and how many did.
 *
 * <p>Only a {@link SampledSurvey} leads to margins of error; an {@link OpenSurvey} has no method that makes one.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Survey permits SampledSurvey, OpenSurvey {

    /**
     * How people came to answer.
     *
     * @return the mode
     */
    SurveyMode mode();

    /**
     * How many answered.
     *
     * @return the number of those whose answers are counted, not negative
     */
    int respondents();
}
