package org.handlungskonzept.reporting.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what matters of a grid beside its texts, once it is known which columns and rows are read. */
final class SheetRemarks {

    private static final int NAMED = 10;

    private final Grid grid;
    private final SheetHeading heading;

    SheetRemarks(Grid grid, SheetHeading heading) {
        this.grid = grid;
        this.heading = heading;
    }

    /** What keeps the sheet from being taken, in columns that are read. */
    List<SheetProblem> problems(SheetMapping mapping) {
        List<SheetProblem> problems = new ArrayList<>(grid.remarks().flaws().stream()
                .filter(flaw -> flaw.row() > heading.index() + 1 && heading.reads(flaw.column()))
                .toList());
        for (GridRemarks.MergedCells merged : grid.remarks().merged()) {
            if (matters(merged)) {
                problems.add(new SheetProblem(
                        merged.row(),
                        merged.column(),
                        "the cells (%s) are merged, and only the first of them holds the text.\nMaybe part them and write it into each row that it is about."
                                .formatted(merged.range())));
            }
        }
        for (int r = heading.index() + 1; r < grid.rows().size(); r++) {
            if (heading.isRepeatedBy(grid.rows().get(r), mapping)) {
                problems.add(new SheetProblem(
                        r + 1,
                        0,
                        "the row repeats the headings of row (%s).\nMaybe remove it, or part the sheet."
                                .formatted(heading.index() + 1)));
            }
        }
        return problems;
    }

    /** A field above several measures, and a heading of a field across its row, say what they seem to say. */
    private boolean matters(GridRemarks.MergedCells merged) {
        int field = heading.place(SheetColumn.FIELD);
        boolean below = merged.lastRow() > heading.index() + 1;
        boolean read = heading.places().values().stream()
                .anyMatch(place -> place + 1 >= merged.column() && place + 1 <= merged.lastColumn());
        boolean isField =
                merged.column() == field && merged.lastColumn() == field && merged.row() > heading.index() + 1;
        boolean isHeadingOfField = field == 0 && merged.row() == merged.lastRow() && filled(merged.row()) == 1;
        boolean blank = merged.row() > heading.index() + 1 && isBlank(merged.row(), merged.column());
        return below && read && !isField && !isHeadingOfField && !blank;
    }

    private long filled(int row) {
        return row > grid.rows().size()
                ? 0
                : grid.rows().get(row - 1).stream()
                        .filter(cell -> !cell.isBlank())
                        .count();
    }

    private boolean isBlank(int row, int column) {
        return row > grid.rows().size()
                || column > grid.rows().get(row - 1).size()
                || grid.rows().get(row - 1).get(column - 1).isBlank();
    }

    List<SheetNotice> notices() {
        List<SheetNotice> notices = new ArrayList<>(grid.remarks().notices());
        for (Map.Entry<Integer, BitSet> formulas : grid.remarks().formulas().entrySet()) {
            List<Integer> rows = formulas.getValue().stream()
                    .filter(row -> row > heading.index() + 1)
                    .boxed()
                    .toList();
            if (!rows.isEmpty() && heading.reads(formulas.getKey())) {
                notices.add(notice(
                        rows.get(0),
                        formulas.getKey(),
                        "(%s) cells of the column are results of formulas (%s), taken as they were reckoned last.\nMaybe look whether they are right."
                                .formatted(
                                        rows.size(),
                                        named(rows.stream()
                                                .map(row -> SheetPlace.address(row, formulas.getKey()))
                                                .toList()))));
            }
        }
        List<Integer> hidden = grid.remarks().hiddenRows().stream()
                .filter(row -> row > heading.index() + 1 && filled(row) > 0)
                .boxed()
                .toList();
        if (!hidden.isEmpty()) {
            notices.add(notice(
                    hidden.get(0),
                    0,
                    "(%s) rows are hidden (%s) and were read as all others.\nMaybe show them and look whether they count."
                            .formatted(
                                    hidden.size(),
                                    named(hidden.stream().map(String::valueOf).toList()))));
        }
        for (int place : heading.places().values()) {
            if (grid.remarks().hiddenColumns().get(place + 1)) {
                notices.add(notice(
                        0,
                        place + 1,
                        "the column is hidden and was read as all others.\nMaybe show it and look whether it counts."));
            }
        }
        return notices;
    }

    private SheetNotice notice(int row, int column, String what) {
        return new SheetNotice(grid.name(), row, column, what);
    }

    private static String named(List<String> all) {
        return all.stream().limit(NAMED).collect(Collectors.joining(", ")) + (all.size() > NAMED ? ", ..." : "");
    }
}
