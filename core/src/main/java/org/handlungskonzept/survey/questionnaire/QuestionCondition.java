package org.handlungskonzept.survey.questionnaire;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * When a question is asked (Filterführung): only of those who gave one of certain answers to an earlier one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param question the code of the earlier question, a choice
 * @param options the codes of the answers, at least one, each once
 */
public record QuestionCondition(String question, List<String> options) {

    /**
     * Checks the codes.
     *
     * @throws IllegalArgumentException if a code has another form, there is none, or one stands twice
     */
    public QuestionCondition {
        QuestionCodes.checkQuestion(requireNonNull(question, "question"));
        options = List.copyOf(options);
        options.forEach(QuestionCodes::checkOption);
        if (options.isEmpty() || options.stream().distinct().count() < options.size()) {
            throw new IllegalArgumentException(
                    "The condition on (%s) needs at least one answer, each once, not %s.".formatted(question, options));
        }
    }
}
