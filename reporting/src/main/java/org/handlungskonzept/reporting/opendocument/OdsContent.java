package org.handlungskonzept.reporting.opendocument;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.internal.Lines;
import org.handlungskonzept.reporting.internal.Steps;
import org.handlungskonzept.reporting.internal.XmlWriter;
import org.handlungskonzept.reporting.tables.CellValue;
import org.handlungskonzept.reporting.tables.Sheet;

/** Writes sheets, row by row. */
final class OdsContent {

    private final XmlWriter xml;
    private final Steps steps;

    private OdsContent(XmlWriter xml, Steps steps) {
        this.steps = steps;
        this.xml = xml;
    }

    static void write(List<Sheet> sheets, Locale language, Steps steps, OutputStream out) throws IOException {
        XmlWriter xml = XmlWriter.document(out);
        List<List<Integer>> widths = sheets.stream().map(Sheet::widths).toList();
        OdsFormats formats = OdsFormats.of(sheets, widths);
        OdsContent content = new OdsContent(xml, steps);
        xml.open("office:document-content", OdfNames.root());
        formats.write(xml, OdfLanguage.writingMode(language));
        xml.open("office:body").open("office:spreadsheet");
        for (int i = 0; i < sheets.size(); i++) {
            content.sheet(sheets.get(i), widths.get(i));
        }
        content.ranges(sheets);
        xml.close().close().close().end();
    }

    private void sheet(Sheet sheet, List<Integer> widths) throws IOException {
        xml.open("table:table", "table:name", sheet.name(), "table:style-name", OdsFormats.SHEET);
        xml.element("table:title", Lines.one(sheet.table().caption().plain()));
        for (int width : widths) {
            xml.empty("table:table-column", "table:style-name", OdsFormats.column(width));
        }
        if (sheet.isCaptioned()) {
            xml.open("table:table-header-rows").open("table:table-row", "table:style-name", OdsFormats.ROW);
            words("Caption", new CellValue.Words(sheet.table().caption()));
            xml.close();
        } else {
            above(sheet.above());
            xml.open("table:table-header-rows");
        }
        xml.open("table:table-row", "table:style-name", OdsFormats.ROW);
        for (Column column : sheet.table().columns()) {
            header(column);
        }
        xml.close().close();
        for (Row row : sheet.table().rows()) {
            xml.open("table:table-row", "table:style-name", OdsFormats.ROW);
            cell("Row_20_Heading", row.header());
            for (int i = 0; i < row.cells().size(); i++) {
                Column column = sheet.table().columns().get(i + 1);
                cell(
                        column.kind() == Column.Kind.NUMBERS ? "Cell_20_Number" : "Cell",
                        row.cells().get(i));
            }
            xml.close();
            steps.done();
        }
        xml.close();
    }

    private void above(List<List<Phrase>> rows) throws IOException {
        for (List<Phrase> row : rows) {
            xml.open("table:table-row", "table:style-name", OdsFormats.ROW);
            if (row.isEmpty()) {
                xml.empty("table:table-cell");
            }
            for (Phrase phrase : row) {
                cell("Cell", phrase);
            }
            xml.close();
        }
    }

    private void header(Column column) throws IOException {
        if (Sheet.cell(column.header()) instanceof CellValue.Nothing) {
            xml.empty("table:table-cell");
        } else {
            words(
                    column.kind() == Column.Kind.NUMBERS ? "Column_20_Heading_20_Number" : "Column_20_Heading",
                    new CellValue.Words(column.header()));
        }
    }

    private void cell(String style, Phrase phrase) throws IOException {
        CellValue value = Sheet.cell(phrase);
        if (value instanceof CellValue.Amount amount) {
            number(amount);
        } else if (value instanceof CellValue.CalendarDay day) {
            day(day.date().toString());
        } else if (value instanceof CellValue.Words words) {
            words(style, words);
        } else {
            xml.empty("table:table-cell", "table:style-name", "Cell");
        }
    }

    private void number(CellValue.Amount amount) throws IOException {
        xml.open(
                "table:table-cell",
                "table:style-name",
                OdsFormats.number(amount),
                "office:value-type",
                "float",
                "office:value",
                amount.value().toPlainString());
        xml.element("text:p", amount.plain()).close();
    }

    private void day(String date) throws IOException {
        xml.open(
                "table:table-cell",
                "table:style-name",
                OdsFormats.DAY,
                "office:value-type",
                "date",
                "office:date-value",
                date);
        xml.element("text:p", date).close();
    }

    private void words(String style, CellValue.Words words) throws IOException {
        xml.open("table:table-cell", "table:style-name", style, "office:value-type", "string");
        for (String line : Lines.of(words.text())) {
            xml.open("text:p");
            OdfWords.alone(xml, line);
            xml.close();
        }
        xml.close();
    }

    /** The buttons by which people filter and sort. */
    private void ranges(List<Sheet> sheets) throws IOException {
        xml.open("table:database-ranges");
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            String start = "$'" + sheet.name() + "'.$A$" + (sheet.above().size() + 1);
            String end = "$'" + sheet.name() + "'.$"
                    + letters(sheet.table().columns().size()) + "$"
                    + (sheet.table().rows().size() + sheet.above().size() + 1);
            xml.empty(
                    "table:database-range",
                    "table:name",
                    "sheet_" + i,
                    "table:target-range-address",
                    start + ":" + end,
                    "table:display-filter-buttons",
                    "true");
        }
        xml.close();
    }

    private static String letters(int column) {
        String rest = column > 26 ? letters((column - 1) / 26) : "";
        return rest + (char) ('A' + (column - 1) % 26);
    }
}
