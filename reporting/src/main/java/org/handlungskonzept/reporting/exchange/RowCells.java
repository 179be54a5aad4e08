package org.handlungskonzept.reporting.exchange;

import java.util.ArrayList;
import java.util.List;

/** The cells of a row while it is read; blank ones at its end do not count. */
final class RowCells {

    private final Grid grid;
    private final List<GridCell> cells = new ArrayList<>();
    private int row;

    RowCells(Grid grid) {
        this.grid = grid;
    }

    void begin(int next) {
        row = next;
        cells.clear();
    }

    /** Puts cells of the same content beside each other, the first one into a column from 1. */
    void put(long column, long times, GridCell cell) throws UnreadableSheetException {
        if (cell.isBlank()) {
            return;
        }
        if (column + times - 1 > Grid.MOST_COLUMNS) {
            throw grid.problem(
                    row,
                    0,
                    "the row has more than (%s) cells.\nMaybe it holds more than measures."
                            .formatted(Grid.MOST_COLUMNS));
        }
        if (column <= cells.size()) {
            throw grid.problem(
                    row, (int) column, "the cell comes after others on its right.\nMaybe save the file anew.");
        }
        while (cells.size() < column - 1) {
            cells.add(GridCell.EMPTY);
        }
        for (long i = 0; i < times; i++) {
            cells.add(cell);
        }
    }

    /** Ends rows of the same content; those without any are left out until others follow. */
    void end(long times) throws UnreadableSheetException {
        if (cells.isEmpty()) {
            return;
        }
        List<GridCell> same = List.copyOf(cells);
        for (long i = 0; i < times; i++) {
            grid.add((int) Math.min(row + i, Integer.MAX_VALUE), same);
        }
    }
}
