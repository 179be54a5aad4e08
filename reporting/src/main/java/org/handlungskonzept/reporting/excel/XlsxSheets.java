package org.handlungskonzept.reporting.excel;

import com.ibm.icu.util.ULocale;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.tables.CellValue;
import org.handlungskonzept.reporting.tables.Sheet;

/** Writes sheets, a few hundred rows at a time. */
final class XlsxSheets {

    private static final int CAPTION = 0;
    private static final int HEADERS = 1;
    private static final int FIRST = 2;
    private static final int ROWS_AT_A_TIME = 500;
    private static final String DAY = "yyyy-mm-dd";

    /** What a reader would take for a character in its hexadecimal form. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Worksheet sheet;

    private XlsxSheets(Worksheet sheet) {
        this.sheet = sheet;
    }

    static ByteArrayOutputStream file(Document document, List<Sheet> sheets) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = ExcelLibrary.workbook(file)) {
            boolean rightToLeft = ULocale.forLocale(document.language()).isRightToLeft();
            for (Sheet sheet : sheets) {
                XlsxSheets written = new XlsxSheets(workbook.newWorksheet(sheet.name()));
                written.layout(sheet, rightToLeft);
                written.rows(sheet.table());
            }
        }
        return file;
    }

    private void layout(Sheet content, boolean rightToLeft) {
        Table table = content.table();
        List<Integer> widths = content.widths();
        for (int i = 0; i < widths.size(); i++) {
            sheet.width(i, widths.get(i) + 3);
        }
        if (rightToLeft) {
            sheet.rightToLeft();
        }
        sheet.freezePane(table.columns().size() > 1 ? 1 : 0, FIRST);
        sheet.repeatRows(CAPTION, HEADERS);
        sheet.setAutoFilter(
                HEADERS, 0, HEADERS + table.rows().size(), table.columns().size() - 1);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void rows(Table table) throws IOException {
        words(CAPTION, 0, new CellValue.Words(table.caption()));
        sheet.style(CAPTION, 0).bold().fontSize(13).set();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            words(HEADERS, i, new CellValue.Words(column.header()));
            sheet.style(HEADERS, i)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .horizontalAlignment(column.kind() == Column.Kind.NUMBERS ? "right" : "general")
                    .fillColor("FFDDE6F0")
                    .set();
        }
        int at = FIRST;
        for (Row row : table.rows()) {
            int column = 0;
            for (Phrase cell : cells(row)) {
                cell(at, column, cell);
                column++;
            }
            at++;
            if (at % ROWS_AT_A_TIME == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private static List<Phrase> cells(Row row) {
        List<Phrase> cells = new ArrayList<>(row.cells().size() + 1);
        cells.add(row.header());
        cells.addAll(row.cells());
        return cells;
    }

    private void cell(int row, int column, Phrase phrase) {
        CellValue value = Sheet.cell(phrase);
        if (value instanceof CellValue.Amount amount) {
            sheet.value(row, column, amount.value());
            sheet.style(row, column)
                    .format(format(amount))
                    .verticalAlignment("top")
                    .set();
        } else if (value instanceof CellValue.CalendarDay day) {
            sheet.value(row, column, day.date());
            sheet.style(row, column).format(DAY).verticalAlignment("top").set();
        } else if (value instanceof CellValue.Words words) {
            words(row, column, words);
            if (column == 0) {
                sheet.style(row, column)
                        .bold()
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
            } else {
                sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
        }
    }

    private static String format(CellValue.Amount amount) {
        String whole = amount.grouped() ? "#,##0" : "0";
        return amount.decimals() == 0 ? whole : whole + "." + "0".repeat(amount.decimals());
    }

    /** Only pieces of rich text keep the blanks at their ends. */
    private void words(int row, int column, CellValue.Words words) {
        String text = ESCAPE.matcher(words.text()).replaceAll("_x005F_");
        if (!text.isEmpty() && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ')) {
            sheet.inlineString(row, column, RichText.builder().run(text).end().build());
        } else {
            sheet.inlineString(row, column, text);
        }
    }
}
