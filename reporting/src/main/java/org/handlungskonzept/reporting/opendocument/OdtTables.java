package org.handlungskonzept.reporting.opendocument;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.internal.ColumnWidths;
import org.handlungskonzept.reporting.internal.Lines;
import org.handlungskonzept.reporting.internal.XmlWriter;

/** Writes tables: the caption before the table, header cells that are repeated on each page, widths by what stands in the columns. */
final class OdtTables {

    /** How wide a character is at most, on average, in thousandths of a centimetre. */
    private static final int CHARACTER = 195;

    /** What the style leaves free at both sides of a cell, and its lines. */
    private static final int MARGINS = 240;

    private final XmlWriter xml;
    private final OdtBlocks blocks;
    private final OdtHeadings headings;
    private final List<Widths> widths = new ArrayList<>();

    OdtTables(XmlWriter xml, OdtBlocks blocks, OdtHeadings headings) {
        this.xml = xml;
        this.blocks = blocks;
        this.headings = headings;
    }

    /** The widths of a table and of its columns, in thousandths of a centimetre. */
    private record Widths(int whole, List<Integer> columns) {}

    private static String style(int table) {
        return "Table" + (table + 1);
    }

    private static String columnStyle(int table, int column) {
        return style(table) + ".C" + (column + 1);
    }

    /** Writes the styles of all tables so far. */
    void styles(XmlWriter whole, String writingMode) throws IOException {
        for (int table = 0; table < widths.size(); table++) {
            style(whole, writingMode, table);
        }
    }

    private void style(XmlWriter whole, String writingMode, int table) throws IOException {
        whole.open("style:style", "style:name", style(table), "style:family", "table");
        whole.empty(
                "style:table-properties",
                "style:width",
                centimetres(widths.get(table).whole()),
                "style:rel-width",
                "100%",
                "table:align",
                "margins",
                "fo:margin-top",
                "0cm",
                "fo:margin-bottom",
                "0cm",
                "table:border-model",
                "collapsing",
                "style:writing-mode",
                writingMode);
        whole.close();
        List<Integer> columns = widths.get(table).columns();
        for (int i = 0; i < columns.size(); i++) {
            whole.open("style:style", "style:name", columnStyle(table, i), "style:family", "table-column");
            whole.empty(
                    "style:table-column-properties",
                    "style:column-width",
                    centimetres(columns.get(i)),
                    "style:rel-column-width",
                    columns.get(i) + "*");
            whole.close();
        }
    }

    private static String centimetres(int thousandths) {
        return String.format(Locale.ROOT, "%.3fcm", thousandths / 1000.0);
    }

    void write(Table table) throws IOException {
        int number = widths.size();
        int whole = headings.page().textWidth();
        widths.add(new Widths(whole, ColumnWidths.of(table, whole, CHARACTER, MARGINS)));
        blocks.paragraph("Table", table.caption());
        xml.open("table:table", "table:name", style(number), "table:style-name", style(number));
        xml.element("table:title", Lines.one(table.caption().plain()));
        xml.open("table:table-header-columns");
        xml.empty("table:table-column", "table:style-name", columnStyle(number, 0));
        xml.close();
        if (table.columns().size() > 1) {
            xml.open("table:table-columns");
            for (int i = 1; i < table.columns().size(); i++) {
                xml.empty("table:table-column", "table:style-name", columnStyle(number, i));
            }
            xml.close();
        }
        xml.open("table:table-header-rows").open("table:table-row", "table:style-name", "TableRow");
        for (Column column : table.columns()) {
            cell("TableHeader", isNumbers(column) ? "Table_20_Heading_20_Number" : "Table_20_Heading", column.header());
        }
        xml.close().close().open("table:table-rows");
        for (Row row : table.rows()) {
            row(row, table.columns());
        }
        xml.close().close();
        xml.empty("text:p", "text:style-name", "Table_20_End");
    }

    private void row(Row row, List<Column> columns) throws IOException {
        xml.open("table:table-row", "table:style-name", "TableRow");
        cell("TableCell", "Table_20_Row_20_Heading", row.header());
        for (int i = 0; i < row.cells().size(); i++) {
            cell(
                    "TableCell",
                    isNumbers(columns.get(i + 1)) ? "Table_20_Number" : "Table_20_Contents",
                    row.cells().get(i));
        }
        xml.close();
    }

    private static boolean isNumbers(Column column) {
        return column.kind() == Column.Kind.NUMBERS;
    }

    private void cell(String cellStyle, String style, Phrase phrase) throws IOException {
        xml.open("table:table-cell", "table:style-name", cellStyle, "office:value-type", "string");
        blocks.paragraph(style, phrase);
        xml.close();
    }
}
