package org.handlungskonzept.survey.questionnaire;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.evaluation.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A question (Frage) of a questionnaire.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code what its column is called in files: a letter followed by at most 19 letters A-Z, a-z and digits, unique in the
 *     questionnaire without regard to case
 * @param text what is asked
 * @param help what explains the question, or null
 * @param form how it is answered
 * @param role what its answers are for
 * @param required whether it must be answered; usually nothing must
 * @param condition when it is asked, or null if always
 * @param topic what it is about, or null if it is about those who answer
 */
public record Question(
        String code,
        LocalizedText text,
        @Nullable LocalizedText help,
        AnswerForm form,
        QuestionRole role,
        boolean required,
        @Nullable QuestionCondition condition,
        @Nullable QuestionTopic topic) {

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code has another form, or the condition asks for this question itself
     */
    public Question {
        QuestionCodes.checkQuestion(requireNonNull(code, "code"));
        requireNonNull(text, "text");
        requireNonNull(form, "form");
        requireNonNull(role, "role");
        if (condition != null && condition.question().equalsIgnoreCase(code)) {
            throw new IllegalArgumentException("The question (%s) is asked only after itself.".formatted(code));
        }
    }

    /**
     * A question of substance that is asked of everybody and that nobody must answer.
     *
     * @param code its code
     * @param text what is asked
     * @param form how it is answered
     * @return the question
     * @throws IllegalArgumentException if the code has another form
     */
    public static Question of(String code, LocalizedText text, AnswerForm form) {
        return new Question(code, text, null, form, QuestionRole.SUBSTANCE, false, null, null);
    }

    /**
     * Explains the question.
     *
     * @param help the explanation
     * @return the changed question
     */
    public Question withHelp(LocalizedText help) {
        return new Question(code, text, help, form, role, required, condition, topic);
    }

    /**
     * Says what its answers are for.
     *
     * @param role the role
     * @return the changed question
     */
    public Question withRole(QuestionRole role) {
        return new Question(code, text, help, form, role, required, condition, topic);
    }

    /**
     * Makes an answer necessary.
     *
     * @return the changed question
     */
    public Question withAnswerRequired() {
        return new Question(code, text, help, form, role, true, condition, topic);
    }

    /**
     * Asks it only of some.
     *
     * @param condition of whom
     * @return the changed question
     * @throws IllegalArgumentException if the condition asks for this question itself
     */
    public Question onlyIf(QuestionCondition condition) {
        return new Question(code, text, help, form, role, required, condition, topic);
    }

    /**
     * Says what it is about.
     *
     * @param topic the topic
     * @return the changed question
     */
    public Question about(QuestionTopic topic) {
        return new Question(code, text, help, form, role, required, condition, topic);
    }
}
