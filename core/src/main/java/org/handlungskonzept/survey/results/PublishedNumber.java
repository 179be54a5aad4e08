package org.handlungskonzept.survey.results;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.survey.answers.NumberSummary;
import org.handlungskonzept.survey.questionnaire.Question;

/**
 * What may be published of a number that people entered (veröffentlichte Zahlenfrage).
 *
 * <p>Immutable and thread-safe.
 *
 * @param question what was asked
 * @param numbers how many entered one, their median and mean
 */
public record PublishedNumber(Question question, NumberSummary numbers) implements PublishedQuestion {

    /** Checks that nothing is missing. */
    public PublishedNumber {
        requireNonNull(question, "question");
        requireNonNull(numbers, "numbers");
    }
}
