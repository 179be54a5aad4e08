package org.handlungskonzept.reporting.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of one sheet, and what else is known of them. Not thread-safe while it is filled. */
final class Grid {

    static final int MOST_ROWS = 10_000;
    static final int MOST_COLUMNS = 1_000;
    static final int LONGEST_CELL = 1 << 16;
    static final int MOST_FILLED = 500_000;
    static final long MOST_TEXT = 1L << 25;

    private final String name;
    private final boolean hidden;
    private final List<List<GridCell>> rows = new ArrayList<>();
    private final GridRemarks remarks = new GridRemarks();
    private long text;
    private int filled;
    private @Nullable UnreadableSheetException broken;

    /** The name is empty for a file that has only one sheet. */
    Grid(String name, boolean hidden) {
        this.name = name;
        this.hidden = hidden;
    }

    /** Adds the next row. */
    void add(List<GridCell> cells) throws UnreadableSheetException {
        int row = rows.size() + 1;
        checkRow(row);
        if (cells.size() > MOST_COLUMNS) {
            throw problem(
                    row,
                    0,
                    "the row has more than (%s) cells.\nMaybe it holds more than measures.".formatted(MOST_COLUMNS));
        }
        for (int i = 0; i < cells.size(); i++) {
            int length = cells.get(i).text().length();
            text += length;
            filled += length == 0 ? 0 : 1;
            if (length > LONGEST_CELL) {
                throw problem(
                        row,
                        i + 1,
                        "the cell has more than (%s) characters.\nMaybe a quotation mark is missing."
                                .formatted(LONGEST_CELL));
            }
        }
        if (text > MOST_TEXT || filled > MOST_FILLED) {
            throw problem(
                    row,
                    0,
                    "up to here more than (%s) cells are filled, or they have more than (%s) characters.\nMaybe the sheet holds more than measures."
                            .formatted(MOST_FILLED, MOST_TEXT));
        }
        rows.add(List.copyOf(cells));
    }

    /** Adds a row at its place, after empty ones where some are missing. */
    void add(int row, List<GridCell> cells) throws UnreadableSheetException {
        checkRow(row);
        while (rows.size() < row - 1) {
            rows.add(List.of());
        }
        add(cells);
    }

    /** Notes cells that are one; the last row and column are inclusive. */
    void merge(int row, int column, int lastRow, int lastColumn) throws UnreadableSheetException {
        if (remarks.merged().size() >= MOST_ROWS) {
            throw problem(
                    row,
                    column,
                    "the sheet has more than (%s) areas of merged cells.\nMaybe it holds more than measures."
                            .formatted(MOST_ROWS));
        }
        remarks.merge(row, column, lastRow, lastColumn);
    }

    private void checkRow(int row) throws UnreadableSheetException {
        if (row > MOST_ROWS) {
            throw problem(
                    row,
                    0,
                    "the sheet has more than (%s) rows.\nMaybe it holds more than measures.".formatted(MOST_ROWS));
        }
    }

    /** A problem that ends the reading of this sheet; it counts if the sheet is the one that is wanted. */
    UnreadableSheetException problem(int row, int column, String what) {
        broken = new UnreadableSheetException(name, row, column, what);
        return broken;
    }

    void broken(UnreadableSheetException problem) {
        broken = problem;
    }

    /** What has ended the reading, or null if all rows were read. */
    @Nullable
    UnreadableSheetException broken() {
        return broken;
    }

    String name() {
        return name;
    }

    boolean isHidden() {
        return hidden;
    }

    List<List<GridCell>> rows() {
        return rows;
    }

    GridRemarks remarks() {
        return remarks;
    }
}
