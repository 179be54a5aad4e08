package org.handlungskonzept.survey.results;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.survey.questionnaire.Question;

/**
 * A question of which nothing is published (zurückgehaltene Frage).
 *
 * <p>Immutable and thread-safe.
 *
 * @param question what was asked
 * @param reason why not
 */
public record WithheldQuestion(Question question, WithholdingReason reason) implements PublishedQuestion {

    /** Checks that nothing is missing. */
    public WithheldQuestion {
        requireNonNull(question, "question");
        requireNonNull(reason, "reason");
    }
}
