package org.handlungskonzept.survey.questionnaire;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.evaluation.LocalizedText;

/**
 * An answer to choose (Antwortoption).
 *
 * <p>Immutable and thread-safe.
 *
 * @param code what stands in files for it, 1 to 5 letters A-Z, a-z and digits, unique in the question
 * @param text what people read
 */
public record AnswerOption(String code, LocalizedText text) {

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code has another form
     */
    public AnswerOption {
        QuestionCodes.checkOption(requireNonNull(code, "code"));
        requireNonNull(text, "text");
    }
}
