package org.handlungskonzept.reporting.opendocument;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.internal.XmlWriter;
import org.handlungskonzept.reporting.tables.CellValue;
import org.handlungskonzept.reporting.tables.Sheet;

/** The forms of numbers and days, and the widths of columns, that the sheets need. */
final class OdsFormats {

    static final String SHEET = "Sheet";
    static final String ROW = "SheetRow";
    static final String DAY = "Day";

    private static final double CHARACTER = 0.21;
    private static final String DATA = "Data";

    private final Set<String> numbers = new TreeSet<>();
    private final Set<Integer> widths = new TreeSet<>();

    private OdsFormats() {}

    static OdsFormats of(List<Sheet> sheets, List<List<Integer>> widths) {
        OdsFormats formats = new OdsFormats();
        widths.forEach(formats.widths::addAll);
        for (Sheet sheet : sheets) {
            sheet.above().forEach(row -> row.forEach(formats::add));
            for (Row row : sheet.table().rows()) {
                formats.add(row.header());
                row.cells().forEach(formats::add);
            }
        }
        return formats;
    }

    private void add(Phrase phrase) {
        if (Sheet.cell(phrase) instanceof CellValue.Amount amount) {
            numbers.add(number(amount));
        }
    }

    static String column(int width) {
        return "Column" + width;
    }

    /** The name says the form: whether thousands are set apart, and how many decimals are shown. */
    static String number(CellValue.Amount amount) {
        return (amount.grouped() ? "Grouped" : "Number") + amount.decimals();
    }

    void write(XmlWriter xml, String writingMode) throws IOException {
        xml.open("office:automatic-styles");
        for (int width : widths) {
            xml.open("style:style", "style:name", column(width), "style:family", "table-column");
            xml.empty("style:table-column-properties", "style:column-width", centimetres(width))
                    .close();
        }
        xml.open("style:style", "style:name", ROW, "style:family", "table-row");
        xml.empty("style:table-row-properties", "style:use-optimal-row-height", "true")
                .close();
        xml.open("style:style", "style:name", SHEET, "style:family", "table", "style:master-page-name", "Default");
        xml.empty("style:table-properties", "table:display", "true", "style:writing-mode", writingMode)
                .close();
        for (String number : numbers) {
            number(xml, number);
        }
        day(xml);
        xml.close();
    }

    private static String centimetres(int width) {
        return Math.round((width + 4) * CHARACTER * 100) / 100.0 + "cm";
    }

    private static void number(XmlWriter xml, String number) throws IOException {
        String decimals = number.replaceAll("[A-Za-z]", "");
        xml.open("number:number-style", "style:name", DATA + number);
        xml.empty(
                "number:number",
                "number:decimal-places",
                decimals,
                "number:min-decimal-places",
                decimals,
                "number:min-integer-digits",
                "1",
                "number:grouping",
                String.valueOf(number.startsWith("Grouped")));
        xml.close();
        cell(xml, number);
    }

    private static void day(XmlWriter xml) throws IOException {
        xml.open("number:date-style", "style:name", DATA + DAY);
        xml.empty("number:year", "number:style", "long").element("number:text", "-");
        xml.empty("number:month", "number:style", "long").element("number:text", "-");
        xml.empty("number:day", "number:style", "long").close();
        cell(xml, DAY);
    }

    private static void cell(XmlWriter xml, String name) throws IOException {
        xml.empty(
                "style:style",
                "style:name",
                name,
                "style:family",
                "table-cell",
                "style:parent-style-name",
                "Cell",
                "style:data-style-name",
                DATA + name);
    }
}
