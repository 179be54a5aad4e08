package org.handlungskonzept.survey.results;

import org.handlungskonzept.survey.questionnaire.Question;

/**
 * What may be published of one question (veröffentlichte Frage).
 *
 * <p>All kinds are immutable and thread-safe.
 */
public sealed interface PublishedQuestion permits PublishedChoice, PublishedChoices, PublishedNumber, WithheldQuestion {

    /**
     * What was asked.
     *
     * @return the question
     */
    Question question();
}
