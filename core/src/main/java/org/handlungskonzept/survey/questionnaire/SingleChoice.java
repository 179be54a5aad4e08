package org.handlungskonzept.survey.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One answer of several (Einfachauswahl), also on a scale (Likert-Skala).
 *
 * <p>Immutable and thread-safe.
 *
 * @param options the answers, on a scale from the lowest to the highest; at least two
 * @param ordered whether they are a scale, so that medians and the two highest steps mean something
 * @param apart answers of substance beside the scale, neither lower nor higher than the others, such as "too early to tell";
 *     none if the answers are no scale
 * @param noAnswer the answer of those who do not know or do not want to say, or null if it is not offered; it is on no scale
 */
public record SingleChoice(
        List<AnswerOption> options,
        boolean ordered,
        List<AnswerOption> apart,
        @Nullable AnswerOption noAnswer) implements AnswerForm {

    /**
     * Checks the codes.
     *
     * @throws IllegalArgumentException if there are fewer than two answers, two codes cannot be told apart, or answers stand
     *     apart from no scale
     */
    public SingleChoice {
        options = List.copyOf(options);
        apart = List.copyOf(apart);
        Options.check(options, apart, noAnswer);
        if (!ordered && !apart.isEmpty()) {
            throw new IllegalArgumentException(
                    "The answers %s stand apart from a scale, but there is none.\nMaybe put them among the others."
                            .formatted(apart.stream().map(AnswerOption::code).toList()));
        }
    }

    /**
     * Answers of which none stands apart.
     *
     * @param options the answers, on a scale from the lowest to the highest; at least two
     * @param ordered whether they are a scale
     * @param noAnswer the answer of those who do not know or do not want to say, or null if it is not offered
     * @throws IllegalArgumentException as for the other constructor
     */
    public SingleChoice(List<AnswerOption> options, boolean ordered, @Nullable AnswerOption noAnswer) {
        this(options, ordered, List.of(), noAnswer);
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
     * Offers answers beside the scale.
     *
     * @param options the answers
     * @return the changed form
     * @throws IllegalArgumentException if there is no scale, or a code stands already
     */
    public SingleChoice withApart(AnswerOption... options) {
        return new SingleChoice(this.options, ordered, List.of(options), noAnswer);
    }

    /**
     * Offers an answer for those who do not know or do not want to say.
     *
     * @param option that answer
     * @return the changed form
     * @throws IllegalArgumentException if its code stands already
     */
    public SingleChoice withNoAnswer(AnswerOption option) {
        return new SingleChoice(options, ordered, apart, option);
    }

    /**
     * All answers that people see.
     *
     * @return the answers in their order, then those that stand apart, that of those who do not know at the end
     */
    public List<AnswerOption> offered() {
        List<AnswerOption> offered = new ArrayList<>(options);
        offered.addAll(apart);
        Optional.ofNullable(noAnswer).ifPresent(offered::add);
        return List.copyOf(offered);
    }
}
