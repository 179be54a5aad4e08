package org.handlungskonzept.reporting.exchange;

import static java.util.Objects.requireNonNull;

/**
 * What keeps a sheet from being taken (Problem einer Tabelle), with its place.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sheet the name of the sheet; empty where a file has only one
 * @param row the row from 1, as spreadsheets count; 0 for the whole sheet
 * @param column the column from 1; 0 for the whole row, or with row 0 for the whole sheet
 * @param what the problem, and in a second line what to do
 */
public record SheetProblem(String sheet, int row, int column, String what) {

    /** Checks that nothing is missing. */
    public SheetProblem {
        requireNonNull(sheet, "sheet");
        requireNonNull(what, "what");
    }

    SheetProblem(int row, int column, String what) {
        this("", row, column, what);
    }

    /**
     * Where it is.
     *
     * @return for example {@code sheet (Maßnahmen), row (5), column (C)}; empty for a whole file
     */
    public String place() {
        return SheetPlace.text(sheet, row, column);
    }

    /**
     * The whole message.
     *
     * @return place and problem
     */
    public String message() {
        return SheetPlace.before(place(), what);
    }

    SheetProblem in(String name) {
        return new SheetProblem(name, row, column, what);
    }
}
