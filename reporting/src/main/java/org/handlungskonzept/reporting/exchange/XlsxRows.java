package org.handlungskonzept.reporting.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one sheet of an Excel file into a grid. */
final class XlsxRows {

    private static final int LONGEST_NUMBER = 40;
    private static final int ISO_DAY = 10;

    private final XmlPart xml;
    private final Grid grid;
    private final XlsxStrings strings;
    private final XlsxFormats formats;
    private final RowCells cells;
    private int row;

    XlsxRows(XmlPart xml, Grid grid, XlsxStrings strings, XlsxFormats formats) {
        this.xml = xml;
        this.grid = grid;
        this.strings = strings;
        this.formats = formats;
        cells = new RowCells(grid);
    }

    void read() throws UnreadableSheetException {
        while (xml.next()) {
            if (xml.starts("col") && XlsxBook.isTrue(xml.attribute("hidden"))) {
                grid.remarks().hideColumns(whole(xml.attribute("min"), 1), whole(xml.attribute("max"), 1));
            } else if (xml.starts("row")) {
                row();
            } else if (xml.starts("mergeCell")) {
                merge(xml.attribute("ref"));
            }
        }
    }

    private void row() throws UnreadableSheetException {
        int next = whole(xml.attribute("r"), row + 1);
        if (next <= row) {
            throw grid.problem(next, 0, "the row comes after one below it.\nMaybe save the file anew.");
        }
        row = next;
        if (XlsxBook.isTrue(xml.attribute("hidden"))) {
            grid.remarks().hideRow(row);
        }
        cells.begin(row);
        int column = 0;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                String address = xml.attribute("r");
                column = address == null ? column + 1 : column(address);
                cell(column);
            }
        }
        cells.end(1);
    }

    private int column(String address) throws UnreadableSheetException {
        int column = SheetPlace.column(address);
        if (column == 0 || SheetPlace.row(address) != row) {
            throw grid.problem(
                    row,
                    0,
                    "a cell of the row has the address (%s).\nMaybe save the file anew in a spreadsheet program."
                            .formatted(SheetText.line(address.substring(0, Math.min(20, address.length())))));
        }
        return column;
    }

    private void cell(int column) throws UnreadableSheetException {
        String type = Objects.requireNonNullElse(xml.attribute("t"), "n");
        String style = xml.attribute("s");
        String value = null;
        String inline = null;
        boolean formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f")) {
                formula = true;
                xml.skip();
            } else if (xml.starts("v")) {
                value = value();
            } else if (xml.starts("is")) {
                inline = XlsxStrings.text(xml);
            }
        }
        String content = type.equals("inlineStr") && inline != null ? inline : value;
        if (formula && content == null) {
            grid.remarks()
                    .flaw(
                            row,
                            column,
                            "the cell has a formula without a result.\nMaybe open the file in a spreadsheet program and save it, or write the value instead of the formula.");
        } else if (content != null) {
            if (formula) {
                grid.remarks().formula(row, column);
            }
            cells.put(column, 1, shown(column, type, style, content));
        }
    }

    private String value() throws UnreadableSheetException {
        StringBuilder value = new StringBuilder();
        while (xml.next() && !xml.ends("v")) {
            if (xml.isText()) {
                value.append(xml.text());
            }
        }
        return value.toString();
    }

    private GridCell shown(int column, String type, @Nullable String style, String content)
            throws UnreadableSheetException {
        return switch (type) {
            case "s" -> GridCell.of(shared(column, content));
            case "inlineStr" -> GridCell.of(content);
            case "str" -> GridCell.of(XlsxStrings.unescaped(content));
            case "b" -> GridCell.of(XlsxBook.isTrue(content));
            case "e" -> {
                grid.remarks()
                        .flaw(
                                row,
                                column,
                                "the cell shows the error (%s).\nMaybe repair its formula or write the value."
                                        .formatted(SheetText.line(content)));
                yield GridCell.of(content);
            }
            case "d" -> day(content);
            default -> number(column, style, content);
        };
    }

    private String shared(int column, String content) throws UnreadableSheetException {
        String text = strings.text(content.strip());
        if (text == null) {
            throw grid.problem(row, column, "the text of the cell is missing in the file.\nMaybe save the file anew.");
        }
        return text;
    }

    private static GridCell day(String content) {
        try {
            return content.length() < ISO_DAY
                    ? GridCell.of(content)
                    : GridCell.of(LocalDate.parse(content.substring(0, ISO_DAY)));
        } catch (DateTimeException noDay) {
            return GridCell.of(content);
        }
    }

    private GridCell number(int column, @Nullable String style, String content) throws UnreadableSheetException {
        if (content.isBlank()) {
            return GridCell.EMPTY;
        }
        try {
            if (content.length() <= LONGEST_NUMBER) {
                return formats.cell(new BigDecimal(content.strip()), style);
            }
        } catch (NumberFormatException noNumber) {
            // It is refused below.
        }
        throw grid.problem(
                row,
                column,
                "the cell is a number by its type, but holds (%s).\nMaybe save the file anew."
                        .formatted(SheetText.line(content.substring(0, Math.min(LONGEST_NUMBER, content.length())))));
    }

    private void merge(@Nullable String range) throws UnreadableSheetException {
        String[] ends = String.valueOf(range).split(":", -1);
        String first = ends[0];
        String last = ends[ends.length - 1];
        if (SheetPlace.column(first) > 0 && SheetPlace.column(last) > 0) {
            grid.merge(SheetPlace.row(first), SheetPlace.column(first), SheetPlace.row(last), SheetPlace.column(last));
        }
    }

    private static int whole(@Nullable String digits, int otherwise) {
        return digits != null && digits.matches("[0-9]{1,7}") ? Integer.parseInt(digits) : otherwise;
    }
}
