package org.handlungskonzept.reporting.slides;

import java.util.List;

/**
 * A row of a table on a slide.
 *
 * @param cells what stands in it
 * @param height how high it is, in points
 */
record GridRow(List<RunText> cells, double height) {

    GridRow {
        cells = List.copyOf(cells);
    }
}
