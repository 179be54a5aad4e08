package org.handlungskonzept.reporting.answers;

import java.io.IOException;
import org.handlungskonzept.survey.answers.AnswerProblem;
import org.handlungskonzept.survey.answers.AnswerProblemKind;

/** A text that ends the reading at once, because what follows would be misread. */
final class UnreadableTextException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient AnswerProblem problem;

    UnreadableTextException(long line, AnswerProblemKind kind, String what) {
        super(what);
        this.problem = AnswerProblem.at(line, "", kind, what);
    }

    AnswerProblem problem() {
        return problem;
    }
}
