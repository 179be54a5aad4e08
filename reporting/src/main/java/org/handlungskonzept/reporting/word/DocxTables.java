package org.handlungskonzept.reporting.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.internal.ColumnWidths;
import org.handlungskonzept.reporting.internal.Directions;
import org.handlungskonzept.reporting.internal.Lines;
import org.handlungskonzept.reporting.internal.XmlWriter;

/** Writes tables: the caption before the table, a header row that is repeated on each page, widths by what stands in the columns. */
final class DocxTables {

    /** A row that may be longer than these lines may be divided between pages, because it could be longer than a page. */
    private static final int LINES_TOGETHER = 20;

    /** How wide a character is at most, on average, in twentieths of a point. */
    private static final int CHARACTER = 110;

    /** What the style leaves free at both sides of a cell, and its lines. */
    private static final int MARGINS = 180;

    private final XmlWriter xml;
    private final DocxParagraphs paragraphs;
    private final DocxPages pages;

    DocxTables(XmlWriter xml, DocxParagraphs paragraphs, DocxPages pages) {
        this.xml = xml;
        this.pages = pages;
        this.paragraphs = paragraphs;
    }

    void write(Table table) throws IOException {
        int whole = pages.now().textWidth();
        List<Integer> widths = ColumnWidths.of(table, whole, CHARACTER, MARGINS);
        paragraphs.write("Caption", table.caption());
        xml.open("w:tbl");
        properties(table);
        xml.open("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", String.valueOf(width));
        }
        xml.close();
        header(table.columns(), widths);
        for (Row row : table.rows()) {
            row(row, table.columns(), widths);
        }
        xml.close();
        paragraphs.empty("TableEnd");
    }

    private void properties(Table table) throws IOException {
        xml.open("w:tblPr").empty("w:tblStyle", "w:val", "ReportTable");
        if (paragraphs.isRightToLeft()) {
            xml.empty("w:bidiVisual");
        }
        xml.empty("w:tblW", "w:w", String.valueOf(pages.now().textWidth()), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty(
                "w:tblLook",
                "w:val",
                "06A0",
                "w:firstRow",
                "1",
                "w:lastRow",
                "0",
                "w:firstColumn",
                "1",
                "w:lastColumn",
                "0",
                "w:noHBand",
                "1",
                "w:noVBand",
                "1");
        xml.empty(
                "w:tblCaption",
                "w:val",
                Directions.isolated(Lines.one(table.caption().plain()), false, paragraphs.isRightToLeft()));
        xml.close();
    }

    private void header(List<Column> columns, List<Integer> widths) throws IOException {
        xml.open("w:tr").open("w:trPr");
        if (isShort(columns.stream().map(Column::header).toList(), widths)) {
            xml.empty("w:cantSplit");
        }
        xml.empty("w:tblHeader").close();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            open(widths.get(i), true);
            paragraphs.write(isNumbers(column) ? "TableHeadingNumber" : "TableHeading", column.header());
            xml.close();
        }
        xml.close();
    }

    private void row(Row row, List<Column> columns, List<Integer> widths) throws IOException {
        List<Phrase> cells = new ArrayList<>(List.of(row.header()));
        cells.addAll(row.cells());
        xml.open("w:tr");
        if (isShort(cells, widths)) {
            xml.open("w:trPr").empty("w:cantSplit").close();
        }
        for (int i = 0; i < cells.size(); i++) {
            String contents = isNumbers(columns.get(i)) ? "TableNumber" : "TableContents";
            open(widths.get(i), false);
            paragraphs.write(i == 0 ? "TableRowHeading" : contents, cells.get(i));
            xml.close();
        }
        xml.close();
    }

    private void open(int width, boolean header) throws IOException {
        xml.open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
        if (header) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "DDE6F0");
        }
        xml.close();
    }

    private static boolean isShort(List<Phrase> cells, List<Integer> widths) {
        for (int i = 0; i < cells.size(); i++) {
            int perLine = Math.max(1, widths.get(i) / CHARACTER);
            int lines = 0;
            for (String line : Lines.of(cells.get(i).plain())) {
                lines += 1 + line.length() / perLine;
            }
            if (lines > LINES_TOGETHER) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumbers(Column column) {
        return column.kind() == Column.Kind.NUMBERS;
    }
}
