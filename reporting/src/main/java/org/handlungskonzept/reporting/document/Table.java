package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A table of data (Tabelle): with a caption, a header for each column, and a header for each row.
 *
 * <p>Immutable and thread-safe.
 *
 * @param caption what the table shows
 * @param columns the columns, at least one; the first holds the headers of the rows
 * @param rows the rows, at least one
 */
public record Table(Phrase caption, List<Column> columns, List<Row> rows) implements Block {

    /**
     * Copies columns and rows.
     *
     * @throws IllegalArgumentException if one of them is empty, or a row has more or fewer cells than there are columns
     */
    public Table {
        requireNonNull(caption, "caption");
        columns = NotEmpty.copyOf(columns, "table", "column");
        rows = NotEmpty.copyOf(rows, "table", "row");
        for (Row row : rows) {
            int cells = 1 + row.cells().size();
            if (cells != columns.size()) {
                throw new IllegalArgumentException("The row (%s) of the table (%s) has (%s) cells for (%s) columns."
                        .formatted(row.header().plain(), caption.plain(), cells, columns.size()));
            }
        }
    }
}
