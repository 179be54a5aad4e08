package org.handlungskonzept.survey.questionnaire;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.handlungskonzept.evaluation.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Questions that stand together on a page (Fragengruppe).
 *
 * <p>Immutable and thread-safe.
 *
 * @param title its heading
 * @param introduction what stands before the questions, or null
 * @param questions the questions in their order, at least one
 */
public record QuestionGroup(LocalizedText title, @Nullable LocalizedText introduction, List<Question> questions) {

    /**
     * Checks that something is asked.
     *
     * @throws IllegalArgumentException if there is no question
     */
    public QuestionGroup {
        requireNonNull(title, "title");
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("The group (%s) has no question.".formatted(title.in(title.fallback())));
        }
    }

    /**
     * A group without introduction.
     *
     * @param title its heading
     * @param questions the questions
     * @return the group
     * @throws IllegalArgumentException if there is no question
     */
    public static QuestionGroup of(LocalizedText title, List<Question> questions) {
        return new QuestionGroup(title, null, questions);
    }
}
