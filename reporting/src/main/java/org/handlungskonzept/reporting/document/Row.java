package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A row of a table (Tabellenzeile).
 *
 * <p>Immutable and thread-safe.
 *
 * @param header what the row is about: its first cell
 * @param cells the other cells, one for each further column
 */
public record Row(Phrase header, List<Phrase> cells) {

    /** Copies the cells. */
    public Row {
        requireNonNull(header, "header");
        cells = List.copyOf(cells);
    }

    /**
     * Makes a row.
     *
     * @param header what the row is about
     * @param cells the other cells
     * @return the row
     */
    public static Row of(Phrase header, Phrase... cells) {
        return new Row(header, List.of(cells));
    }
}
