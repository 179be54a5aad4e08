package org.handlungskonzept.reporting.exchange;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.handlungskonzept.concept.MeasureId;

/**
 * A cell that says something else than the concept (geänderte Zelle).
 *
 * <p>Immutable and thread-safe.
 *
 * @param measure the measure, which may be a new one
 * @param column what it is about
 * @param row the row from 1
 * @param place the column from 1
 * @param before what the concept says, as the sheet would write it; empty for nothing
 * @param after what the sheet says; empty for nothing
 */
public record CellChange(MeasureId measure, SheetColumn column, int row, int place, String before, String after) {

    /** Checks that nothing is missing. */
    public CellChange {
        requireNonNull(measure, "measure");
        requireNonNull(column, "column");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** What the concept says as a cell: a day or a number where the column holds such. */
    GridCell cellBefore() {
        LocalDate day = column.isDay() ? MeasureCells.day(before) : null;
        if (day != null) {
            return GridCell.of(day);
        }
        return column == SheetColumn.DEGREE && !before.isEmpty()
                ? GridCell.of(new BigDecimal(before))
                : GridCell.of(before);
    }

    SheetProblem problem(String what) {
        return new SheetProblem(row, place, what);
    }
}
