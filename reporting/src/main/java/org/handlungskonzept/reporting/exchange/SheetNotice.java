package org.handlungskonzept.reporting.exchange;

import static java.util.Objects.requireNonNull;

/**
 * What people should know of a sheet although it can be taken (Hinweis zu einer Tabelle), with its place: cells that are results of
 * formulas, hidden rows, an encoding that was found out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sheet the name of the sheet; empty where a file has only one
 * @param row the row from 1, as spreadsheets count; 0 for the whole sheet or column
 * @param column the column from 1; 0 for the whole row or sheet
 * @param what the notice, and in a second line what to do
 */
public record SheetNotice(String sheet, int row, int column, String what) {

    /** Checks that nothing is missing. */
    public SheetNotice {
        requireNonNull(sheet, "sheet");
        requireNonNull(what, "what");
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
     * @return place and notice
     */
    public String message() {
        return SheetPlace.before(place(), what);
    }
}
