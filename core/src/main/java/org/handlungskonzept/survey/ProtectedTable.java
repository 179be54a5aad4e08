package org.handlungskonzept.survey;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table in which counts are hidden (geschützte Tabelle), as it may be published. Which counts are hidden because they
 * are small and which to protect those is not told, because that would tell something of them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rows the names of the rows
 * @param columns the names of the columns
 * @param cells the cells row by row
 * @param rowTotals the sums of the rows
 * @param columnTotals the sums of the columns
 * @param total the sum of all counts
 * @param ranges what somebody can find out of each hidden count who has the whole table and knows that no zero is hidden;
 *     it follows from what is published
 */
public record ProtectedTable(
        List<String> rows,
        List<String> columns,
        List<List<Cell>> cells,
        List<Cell> rowTotals,
        List<Cell> columnTotals,
        Cell total,
        List<FeasibleRange> ranges) {

    /** Copies the lists. */
    public ProtectedTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
        rowTotals = List.copyOf(rowTotals);
        columnTotals = List.copyOf(columnTotals);
        requireNonNull(total, "total");
        ranges = List.copyOf(ranges);
    }

    /**
     * Tells whether everything is shown.
     *
     * @return true if no count and no sum is hidden
     */
    public boolean isWhole() {
        return showsAllTotals() && cells.stream().flatMap(List::stream).noneMatch(Cell::isHidden);
    }

    /**
     * Tells whether all sums are shown.
     *
     * @return true if no sum of a row or column, and not the sum of all, is hidden
     */
    public boolean showsAllTotals() {
        return !total.isHidden()
                && rowTotals.stream().noneMatch(Cell::isHidden)
                && columnTotals.stream().noneMatch(Cell::isHidden);
    }

    /**
     * A cell (Tabellenfeld).
     *
     * @param count the count, or null if it is hidden
     */
    public record Cell(@Nullable Integer count) {

        /**
         * Tells whether the count is hidden.
         *
         * @return true if it must not be told
         */
        public boolean isHidden() {
            return count == null;
        }
    }
}
