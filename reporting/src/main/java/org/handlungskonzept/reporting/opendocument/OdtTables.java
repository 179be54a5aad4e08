package org.handlungskonzept.reporting.opendocument;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.internal.ColumnWidths;
import org.handlungskonzept.reporting.internal.Lines;
import org.handlungskonzept.reporting.internal.XmlWriter;

/** Writes tables: the caption before the table, header cells that are repeated on each page, widths by what stands in the columns. */
final class OdtTables {

    private final XmlWriter xml;
    private final OdtBlocks blocks;
    private final List<List<Integer>> widths = new ArrayList<>();

    OdtTables(XmlWriter xml, OdtBlocks blocks) {
        this.xml = xml;
        this.blocks = blocks;
    }

    /** The relative widths of the columns of each table, in the order of the tables. */
    List<List<Integer>> widths() {
        return widths;
    }

    static String style(int table) {
        return "Table" + (table + 1);
    }

    static String columnStyle(int table, int column) {
        return style(table) + ".C" + (column + 1);
    }

    void write(Table table) throws IOException {
        int number = widths.size();
        widths.add(ColumnWidths.of(table));
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
