package org.handlungskonzept.reporting.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a sheet holds beside texts: cells that cannot be taken, merged cells, formulas, hidden rows and columns. */
final class GridRemarks {

    /** More are not listed: whoever reads them stops before. */
    private static final int MOST = 1_000;

    private final List<SheetProblem> flaws = new ArrayList<>();
    private final List<MergedCells> merged = new ArrayList<>();
    private final Map<Integer, BitSet> formulas = new TreeMap<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final List<SheetNotice> notices = new ArrayList<>();

    /** Cells that are one. */
    record MergedCells(int row, int column, int lastRow, int lastColumn) {

        String range() {
            return SheetPlace.address(row, column) + ":" + SheetPlace.address(lastRow, lastColumn);
        }
    }

    void flaw(int row, int column, String what) {
        if (flaws.size() < MOST) {
            flaws.add(new SheetProblem(row, column, what));
        }
    }

    void merge(int row, int column, int lastRow, int lastColumn) {
        merged.add(new MergedCells(row, column, lastRow, lastColumn));
    }

    void formula(int row, int column) {
        formulas.computeIfAbsent(column, first -> new BitSet()).set(row);
    }

    void hideRow(int row) {
        if (row <= Grid.MOST_ROWS) {
            hiddenRows.set(row);
        }
    }

    /** The last one is inclusive. */
    void hideColumns(int first, int last) {
        if (first <= Grid.MOST_COLUMNS) {
            hiddenColumns.set(first, Math.min(last, Grid.MOST_COLUMNS) + 1);
        }
    }

    void say(SheetNotice notice) {
        notices.add(notice);
    }

    List<SheetProblem> flaws() {
        return flaws;
    }

    List<MergedCells> merged() {
        return merged;
    }

    Map<Integer, BitSet> formulas() {
        return formulas;
    }

    BitSet hiddenRows() {
        return hiddenRows;
    }

    BitSet hiddenColumns() {
        return hiddenColumns;
    }

    List<SheetNotice> notices() {
        return notices;
    }
}
