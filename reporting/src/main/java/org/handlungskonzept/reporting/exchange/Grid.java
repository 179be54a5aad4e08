package org.handlungskonzept.reporting.exchange;

import java.util.ArrayList;
import java.util.List;

/** The cells of one sheet as texts, and those that cannot be taken as they are. Not thread-safe while it is filled. */
final class Grid {

    static final int MOST_ROWS = 10_000;
    static final int MOST_COLUMNS = 1_000;
    static final int LONGEST_CELL = 1 << 16;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<SheetProblem> flaws = new ArrayList<>();

    /** Adds the next row. */
    void add(List<String> cells) throws UnreadableSheetException {
        int row = rows.size() + 1;
        if (row > MOST_ROWS) {
            throw new UnreadableSheetException(
                    row,
                    0,
                    "the sheet has more than (%s) rows.\nMaybe it holds more than measures.".formatted(MOST_ROWS));
        }
        if (cells.size() > MOST_COLUMNS) {
            throw new UnreadableSheetException(
                    row,
                    0,
                    "the row has more than (%s) cells.\nMaybe it holds more than measures.".formatted(MOST_COLUMNS));
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).length() > LONGEST_CELL) {
                throw new UnreadableSheetException(
                        row,
                        i + 1,
                        "the cell has more than (%s) characters.\nMaybe a quotation mark is missing."
                                .formatted(LONGEST_CELL));
            }
        }
        rows.add(List.copyOf(cells));
    }

    void flaw(int row, int column, String what) {
        flaws.add(new SheetProblem(row, column, what));
    }

    List<List<String>> rows() {
        return rows;
    }

    List<SheetProblem> flaws() {
        return flaws;
    }
}
