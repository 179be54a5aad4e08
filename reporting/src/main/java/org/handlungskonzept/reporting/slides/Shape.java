package org.handlungskonzept.reporting.slides;

import java.util.List;
import org.handlungskonzept.reporting.document.Column;

/** Something with a place on a slide, in points from its upper edge. */
sealed interface Shape {

    double top();

    /**
     * Paragraphs below each other.
     *
     * @param top where they begin
     * @param height how high they are
     * @param paragraphs the paragraphs, at least one
     */
    record TextBox(double top, double height, List<Item.Paragraph> paragraphs) implements Shape {}

    /**
     * Rows of a table.
     *
     * @param top where they begin
     * @param height how high they are, with the header
     * @param caption what the table shows
     * @param columns the heads of the columns
     * @param widths how wide the columns are
     * @param size the size of the letters
     * @param headed whether the first row is the header
     * @param rows the rows, with the header
     */
    record Rows(
            double top,
            double height,
            RunText caption,
            List<Column.Kind> columns,
            List<Double> widths,
            double size,
            boolean headed,
            List<GridRow> rows)
            implements Shape {}

    /**
     * A line to write on.
     *
     * @param top where it is
     */
    record Line(double top) implements Shape {}
}
