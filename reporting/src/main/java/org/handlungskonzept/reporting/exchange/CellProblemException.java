package org.handlungskonzept.reporting.exchange;

/** A cell that cannot be taken. */
final class CellProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SheetProblem problem;

    CellProblemException(SheetProblem problem) {
        super(problem.message());
        this.problem = problem;
    }

    SheetProblem problem() {
        return problem;
    }
}
