package org.handlungskonzept.reporting.exchange;

import java.util.Set;

/** Reads the rows of one table of OpenDocument into a grid. */
final class OdsRows {

    /** What groups rows and columns and is passed through. */
    private static final Set<String> GROUPS = Set.of(
            "table-header-rows",
            "table-rows",
            "table-row-group",
            "table-header-columns",
            "table-columns",
            "table-column-group");

    private final XmlPart xml;
    private final Grid grid;
    private final RowCells cells;
    private long row = 1;
    private long column = 1;

    OdsRows(XmlPart xml, Grid grid) {
        this.xml = xml;
        this.grid = grid;
        cells = new RowCells(grid);
    }

    /** Begins at the start of the table and ends at its end. */
    void read() throws UnreadableSheetException {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("table-row")) {
                row();
            } else if (xml.starts("table-column")) {
                column();
            } else if (xml.starts() && !GROUPS.contains(xml.name())) {
                xml.skip();
            }
        }
    }

    private void column() {
        long times = times("number-columns-repeated");
        if (isHidden()) {
            grid.remarks().hideColumns((int) Math.min(column, Integer.MAX_VALUE), (int)
                    Math.min(column + times - 1, Integer.MAX_VALUE - 1));
        }
        column += times;
    }

    private boolean isHidden() {
        String visibility = xml.attribute(Ods.TABLE, "visibility");
        return visibility != null && !visibility.equals("visible");
    }

    private void row() throws UnreadableSheetException {
        long times = times("number-rows-repeated");
        if (isHidden()) {
            for (long i = 0; i < times && row + i <= Grid.MOST_ROWS; i++) {
                grid.remarks().hideRow(at(row + i));
            }
        }
        cells.begin(at(row));
        long cell = 1;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("table-cell") || xml.starts("covered-table-cell")) {
                long beside = times("number-columns-repeated");
                cell(cell, beside, xml.name().startsWith("covered"));
                cell += beside;
            } else if (xml.starts()) {
                xml.skip();
            }
        }
        cells.end(times);
        row += times;
    }

    /** What stands in a covered cell is not seen by anybody. */
    private void cell(long at, long beside, boolean covered) throws UnreadableSheetException {
        long across = times("number-columns-spanned");
        long down = times("number-rows-spanned");
        boolean formula = xml.attribute(Ods.TABLE, "formula") != null;
        String type = xml.attribute(Ods.OFFICE, "value-type");
        boolean error = "error".equals(xml.attribute(Ods.CALC, "value-type"));
        GridCell cell = OdsCell.read(xml);
        if (covered || (at > Grid.MOST_COLUMNS && cell.isBlank())) {
            return;
        }
        int here = at(row);
        int column = at(at);
        cells.put(at, beside, cell);
        if (across > 1 || down > 1) {
            grid.merge(here, column, at(row + down - 1), at(at + across - 1));
        }
        if (error) {
            grid.remarks()
                    .flaw(
                            here,
                            column,
                            "the cell shows the error (%s).\nMaybe repair its formula or write the value."
                                    .formatted(SheetText.line(cell.text())));
        } else if (formula && type == null && cell.isBlank()) {
            grid.remarks()
                    .flaw(
                            here,
                            column,
                            "the cell has a formula without a result.\nMaybe open the file in a spreadsheet program and save it, or write the value instead of the formula.");
        } else if (formula) {
            for (long i = 0; i < beside && at + i <= Grid.MOST_COLUMNS; i++) {
                grid.remarks().formula(here, at(at + i));
            }
        }
    }

    private static int at(long place) {
        return (int) Math.min(place, Integer.MAX_VALUE);
    }

    private long times(String attribute) {
        String times = xml.attribute(Ods.TABLE, attribute);
        return times != null && times.matches("[1-9][0-9]{0,8}") ? Long.parseLong(times) : 1;
    }
}
