package org.handlungskonzept.survey.questionnaire;

import java.util.List;

/**
 * Any number of several answers (Mehrfachauswahl).
 *
 * <p>Immutable and thread-safe.
 *
 * @param options the answers, at least two
 */
public record MultipleChoice(List<AnswerOption> options) implements AnswerForm {

    /** How many answers one question can have at most. */
    public static final int MAXIMUM = 64;

    /**
     * Checks the codes.
     *
     * @throws IllegalArgumentException if there are fewer than two answers, more than {@value #MAXIMUM}, or two codes
     *     cannot be told apart
     */
    public MultipleChoice {
        options = List.copyOf(options);
        Options.check(options, List.of(), null);
        if (options.size() > MAXIMUM) {
            throw new IllegalArgumentException(
                    "A question offers (%s) answers, more than (%s).\nMaybe ask two questions."
                            .formatted(options.size(), MAXIMUM));
        }
    }
}
