package org.handlungskonzept.reporting.exchange;

import static java.util.Objects.requireNonNull;

import java.io.IOException;

/** A file that is no sheet of measures (unlesbare Tabelle), with the place that shows it. */
public final class UnreadableSheetException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient SheetProblem problem;

    UnreadableSheetException(SheetProblem problem) {
        super(problem.message());
        this.problem = requireNonNull(problem, "problem");
    }

    UnreadableSheetException(String sheet, int row, int column, String what) {
        this(new SheetProblem(sheet, row, column, what));
    }

    /** About a whole file. */
    UnreadableSheetException(String what) {
        this(new SheetProblem("", 0, 0, what));
    }

    /**
     * The problem.
     *
     * @return where, what, and what to do
     */
    public SheetProblem problem() {
        return problem;
    }
}
