package org.handlungskonzept.reporting.internal;

import java.io.IOException;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.survey.answers.AnswerProblem;
import org.handlungskonzept.survey.answers.AnswerProblemKind;

/** A text that ends the reading at once, because what follows would be misread (unlesbarer Text). */
@Internal
public final class UnreadableTextException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient AnswerProblem problem;

    /**
     * Says where and what.
     *
     * @param line the line from 1, or 0 for the whole file
     * @param kind what kind of problem it is
     * @param what the problem in a sentence
     */
    public UnreadableTextException(long line, AnswerProblemKind kind, String what) {
        super(what);
        this.problem = AnswerProblem.at(line, "", kind, what);
    }

    /**
     * The problem.
     *
     * @return where, what, and what to do
     */
    public AnswerProblem problem() {
        return problem;
    }
}
