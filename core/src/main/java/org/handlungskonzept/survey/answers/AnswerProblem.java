package org.handlungskonzept.survey.answers;

import static java.util.Objects.requireNonNull;

/**
 * A reason to refuse answers (Antwortproblem). It never shows what somebody answered, nor the key of a response.
 *
 * <p>Immutable and thread-safe.
 *
 * @param row the row, counted as its source does; for files the line in which it begins, from 1; 0 for the whole source
 * @param column the name of the column, or empty for the whole row
 * @param kind why the answers are refused
 * @param message where it is, what it is, and what to do
 */
public record AnswerProblem(long row, String column, AnswerProblemKind kind, String message) {

    /** Checks the parts. */
    public AnswerProblem {
        requireNonNull(column, "column");
        requireNonNull(kind, "kind");
        requireNonNull(message, "message");
    }

    /**
     * Makes a problem whose message begins with its place.
     *
     * @param row the row, or 0 for the whole source
     * @param column the name of the column, or empty for the whole row
     * @param kind why the answers are refused
     * @param what a sentence and, on a line of its own, advice; without anything that somebody answered
     * @return the problem
     */
    public static AnswerProblem at(long row, String column, AnswerProblemKind kind, String what) {
        String where = row == 0 ? "" : "Row (%s)".formatted(row);
        if (!column.isEmpty()) {
            where += (where.isEmpty() ? "Column (%s)" : ", column (%s)").formatted(column);
        }
        return new AnswerProblem(row, column, kind, where.isEmpty() ? what : where + ": " + what);
    }
}
