package org.handlungskonzept.survey.questionnaire;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all lists of answers keep to. */
final class Options {

    private Options() {}

    static List<AnswerOption> checked(List<AnswerOption> options, @Nullable AnswerOption noAnswer) {
        List<AnswerOption> copy = List.copyOf(requireNonNull(options, "options"));
        if (copy.size() < 2) {
            throw new IllegalArgumentException("A choice needs at least two answers, not (%s).".formatted(copy.size()));
        }
        Set<String> codes = new HashSet<>();
        if (noAnswer != null) {
            codes.add(noAnswer.code());
        }
        for (AnswerOption option : copy) {
            if (!codes.add(option.code())) {
                throw new IllegalArgumentException(
                        "The code (%s) stands for two answers.\nMaybe number the answers.".formatted(option.code()));
            }
        }
        return copy;
    }
}
