package org.handlungskonzept.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.handlungskonzept.survey.Circulation.Arc;
import org.handlungskonzept.survey.ProtectedTable.Cell;

/**
 * The cells of a table and its sums as arcs of a circulation. In a table of one column the sums of the rows are its cells,
 * and in one of one row those of the columns.
 */
final class TableGraph {

    private final Circulation circulation;
    private final List<List<Arc>> cells = new ArrayList<>();
    private final List<Arc> rowTotals = new ArrayList<>();
    private final List<Arc> columnTotals = new ArrayList<>();
    private final Arc total;

    TableGraph(CountTable table) {
        int rows = table.rows().size();
        int columns = table.columns().size();
        circulation = new Circulation(rows + columns + 2);
        int sumRow = rows + columns;
        int sumColumn = sumRow + 1;
        for (int row = 0; row < rows; row++) {
            List<Arc> line = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                int from = columns == 1 ? sumColumn : row;
                int to = rows == 1 ? sumRow : rows + column;
                line.add(circulation.add(from, to, table.counts().get(row).get(column)));
            }
            cells.add(line);
            rowTotals.add(columns == 1 ? line.get(0) : circulation.add(sumColumn, row, table.rowTotal(row)));
        }
        for (int column = 0; column < columns; column++) {
            columnTotals.add(
                    rows == 1
                            ? cells.get(0).get(column)
                            : circulation.add(rows + column, sumRow, table.columnTotal(column)));
        }
        total = circulation.add(sumRow, sumColumn, table.total());
    }

    Circulation circulation() {
        return circulation;
    }

    Arc cell(int row, int column) {
        return cells.get(row).get(column);
    }

    Arc rowTotal(int row) {
        return rowTotals.get(row);
    }

    Arc columnTotal(int column) {
        return columnTotals.get(column);
    }

    Arc total() {
        return total;
    }

    ProtectedTable published(CountTable table, List<FeasibleRange> ranges) {
        Function<Arc, Cell> shown = arc -> new Cell(arc.isHidden() ? null : arc.count());
        return new ProtectedTable(
                table.rows(),
                table.columns(),
                cells.stream().map(line -> line.stream().map(shown).toList()).toList(),
                rowTotals.stream().map(shown).toList(),
                columnTotals.stream().map(shown).toList(),
                shown.apply(total),
                ranges);
    }
}
