package org.handlungskonzept.survey.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One answer of several (Einfachauswahl), also on a scale (Likert-Skala).
 *
 * @param options the answers, on a scale from the lowest to the highest; at least two
 * @param ordered whether they are a scale, so that medians and the two highest steps mean something
 * @param noAnswer the answer of those who do not know or do not want to say, or null if it is not offered; it is on no scale
 */
public record SingleChoice(
        List<AnswerOption> options,
        boolean ordered,
        @Nullable AnswerOption noAnswer) implements AnswerForm {

    /**
     * Checks the codes.
     *
     * @throws IllegalArgumentException if there are fewer than two answers, or a code stands twice
     */
    public SingleChoice {
        options = Options.checked(options, noAnswer);
    }

    /**
     * Answers without an order.
     *
     * @param options the answers
     * @return the form, without an answer for those who do not know
     * @throws IllegalArgumentException as for the constructor
     */
    public static SingleChoice of(AnswerOption... options) {
        return new SingleChoice(List.of(options), false, null);
    }

    /**
     * A scale.
     *
     * @param steps its steps, from the lowest to the highest
     * @return the form, without an answer for those who do not know
     * @throws IllegalArgumentException as for the constructor
     */
    public static SingleChoice scale(AnswerOption... steps) {
        return new SingleChoice(List.of(steps), true, null);
    }

    /**
     * Offers an answer for those who do not know or do not want to say.
     *
     * @param option that answer
     * @return the changed form
     * @throws IllegalArgumentException if its code stands already
     */
    public SingleChoice withNoAnswer(AnswerOption option) {
        return new SingleChoice(options, ordered, option);
    }

    /**
     * All answers that people see.
     *
     * @return the answers in their order, that of those who do not know at the end
     */
    public List<AnswerOption> offered() {
        List<AnswerOption> offered = new ArrayList<>(options);
        Optional.ofNullable(noAnswer).ifPresent(offered::add);
        return List.copyOf(offered);
    }
}
