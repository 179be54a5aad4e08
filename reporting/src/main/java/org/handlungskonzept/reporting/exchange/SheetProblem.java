package org.handlungskonzept.reporting.exchange;

import static java.util.Objects.requireNonNull;

/**
 * What keeps a sheet from being taken (Problem einer Tabelle), with its place.
 *
 * <p>Immutable and thread-safe.
 *
 * @param row the row from 1, as spreadsheets count; 0 for the whole file
 * @param column the column from 1; 0 for the whole row
 * @param what the problem, and in a second line what to do
 */
public record SheetProblem(int row, int column, String what) {

    private static final int LETTERS = 26;

    /** Checks that nothing is missing. */
    public SheetProblem {
        requireNonNull(what, "what");
    }

    /**
     * Where it is.
     *
     * @return for example {@code row (5), column (C)}; empty for the whole file
     */
    public String place() {
        return row == 0 ? "" : "row (" + row + ")" + (column == 0 ? "" : ", column (" + letters(column) + ")");
    }

    /**
     * The whole message.
     *
     * @return place and problem
     */
    public String message() {
        return row == 0 ? what : place() + ": " + what;
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + (column - 1) % LETTERS));
        return column <= LETTERS ? last : letters((column - 1) / LETTERS) + last;
    }
}
