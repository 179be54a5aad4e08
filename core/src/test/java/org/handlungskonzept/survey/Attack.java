package org.handlungskonzept.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.survey.ProtectedTable.Cell;
import org.jspecify.annotations.Nullable;

/** Somebody who has a published table alone and tries every number in every hidden cell. */
final class Attack {

    private static final int HIGHEST = 60;
    private static final long PATIENCE = 60_000;

    private final ProtectedTable table;
    private final int rows;
    private final int columns;
    private final int[][] tried;
    private final int[][] lowest;
    private final int[][] highest;
    private long steps;

    Attack(ProtectedTable table) {
        this.table = table;
        this.rows = table.rows().size();
        this.columns = table.columns().size();
        this.tried = new int[rows][columns];
        this.lowest = new int[rows][columns];
        this.highest = new int[rows][columns];
        for (int row = 0; row < rows; row++) {
            Arrays.fill(lowest[row], Integer.MAX_VALUE);
        }
    }

    /** The ranges of the hidden cells that are no sums, or empty if it takes too long. */
    Optional<List<FeasibleRange>> ranges() {
        fill(0);
        if (steps > PATIENCE) {
            return Optional.empty();
        }
        List<FeasibleRange> found = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (table.cells().get(row).get(column).isHidden()) {
                    Integer most = highest[row][column] == HIGHEST ? null : Integer.valueOf(highest[row][column]);
                    found.add(new FeasibleRange(
                            table.rows().get(row), table.columns().get(column), lowest[row][column], most));
                }
            }
        }
        return Optional.of(found);
    }

    private void fill(int place) {
        if (steps++ > PATIENCE) {
            return;
        }
        if (place == rows * columns) {
            note();
            return;
        }
        int row = place / columns;
        int column = place % columns;
        Integer count = table.cells().get(row).get(column).count();
        for (int value = count == null ? 1 : count; value <= (count == null ? HIGHEST : count); value++) {
            tried[row][column] = value;
            if (fits(row, column)) {
                fill(place + 1);
            }
        }
    }

    private boolean fits(int row, int column) {
        int rowSum = 0;
        for (int c = 0; c <= column; c++) {
            rowSum += tried[row][c];
        }
        int columnSum = 0;
        for (int r = 0; r <= row; r++) {
            columnSum += tried[r][column];
        }
        int all = 0;
        for (int r = 0; r <= row; r++) {
            for (int c = 0; c < (r == row ? column + 1 : columns); c++) {
                all += tried[r][c];
            }
        }
        return fits(table.rowTotals().get(row), rowSum, column == columns - 1)
                && fits(table.columnTotals().get(column), columnSum, row == rows - 1)
                && fits(table.total(), all, row == rows - 1 && column == columns - 1);
    }

    private static boolean fits(Cell sum, int reached, boolean complete) {
        @Nullable Integer count = sum.count();
        return count == null || (complete ? reached == count : reached <= count);
    }

    private void note() {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                lowest[row][column] = Math.min(lowest[row][column], tried[row][column]);
                highest[row][column] = Math.max(highest[row][column], tried[row][column]);
            }
        }
    }
}
