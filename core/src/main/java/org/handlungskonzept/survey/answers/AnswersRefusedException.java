package org.handlungskonzept.survey.answers;

import java.util.List;

/** Answers were refused as a whole (Antworten zurückgewiesen). Nothing of them was taken. */
public final class AnswersRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    private final transient List<AnswerProblem> problems;

    AnswersRefusedException(List<AnswerProblem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Why they were refused.
     *
     * @return the problems in the order they were found, at least one
     */
    public List<AnswerProblem> problems() {
        return problems;
    }

    private static String message(List<AnswerProblem> problems) {
        StringBuilder message =
                new StringBuilder("Nothing was taken, because of (%s) problems:".formatted(problems.size()));
        problems.stream().limit(SHOWN).forEach(each -> message.append('\n').append(each.message()));
        return message.toString();
    }
}
