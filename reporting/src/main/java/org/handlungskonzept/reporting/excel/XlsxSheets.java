package org.handlungskonzept.reporting.excel;

import com.ibm.icu.util.ULocale;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.handlungskonzept.reporting.internal.Steps;
import org.handlungskonzept.reporting.tables.CellValue;
import org.handlungskonzept.reporting.tables.Sheet;

/** Writes sheets, a few hundred rows at a time. */
final class XlsxSheets {

    private static final int ROWS_AT_A_TIME = 500;

    /** What a reader would take for a character in its hexadecimal form. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final double LINE = 15;
    private static final double HIGHEST = 405;

    private final Worksheet sheet;
    private final List<Integer> widths;
    private final XlsxForms forms;

    private XlsxSheets(Worksheet sheet, Sheet content) {
        this.sheet = sheet;
        this.widths = content.widths();
        this.forms = new XlsxForms(sheet, columns(content));
    }

    /** Rows above the headers may have more cells than the table has columns. */
    private static int columns(Sheet content) {
        int above = content.above().stream().mapToInt(List::size).max().orElse(0);
        return Math.max(above, content.table().columns().size());
    }

    static ByteArrayOutputStream file(Document document, List<Sheet> sheets, Steps steps) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = ExcelLibrary.workbook(file)) {
            boolean rightToLeft = ULocale.forLocale(document.language()).isRightToLeft();
            for (Sheet sheet : sheets) {
                XlsxSheets written = new XlsxSheets(workbook.newWorksheet(sheet.name()), sheet);
                written.layout(sheet, rightToLeft);
                written.rows(sheet, steps);
            }
        }
        return file;
    }

    private void layout(Sheet content, boolean rightToLeft) {
        Table table = content.table();
        int headers = content.above().size();
        for (int i = 0; i < widths.size(); i++) {
            sheet.width(i, widths.get(i) + 3);
        }
        if (rightToLeft) {
            sheet.rightToLeft();
        }
        sheet.freezePane(table.columns().size() > 1 ? 1 : 0, content.rowsInSight());
        sheet.repeatRows(content.isCaptioned() ? 0 : headers, headers);
        sheet.setAutoFilter(
                headers, 0, headers + table.rows().size(), table.columns().size() - 1);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void rows(Sheet content, Steps steps) throws IOException {
        Table table = content.table();
        int headers = content.above().size();
        if (content.isCaptioned()) {
            words(0, 0, new CellValue.Words(table.caption()));
            sheet.style(0, 0).bold().fontSize(13).set();
        } else {
            above(content.above());
        }
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (Sheet.cell(column.header()) instanceof CellValue.Nothing) {
                continue;
            }
            words(headers, i, new CellValue.Words(column.header()));
            sheet.style(headers, i)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .horizontalAlignment(column.kind() == Column.Kind.NUMBERS ? "right" : "general")
                    .fillColor("FFDDE6F0")
                    .set();
        }
        height(headers, headerLines(table));
        int at = headers + 1;
        for (Row row : table.rows()) {
            int lines = cell(at, 0, row.header(), table.columns().get(0));
            for (int i = 0; i < row.cells().size(); i++) {
                lines = Math.max(
                        lines,
                        cell(at, i + 1, row.cells().get(i), table.columns().get(i + 1)));
            }
            height(at, lines);
            at++;
            steps.done();
            if (at % ROWS_AT_A_TIME == 0) {
                forms.give();
                sheet.flush();
            }
        }
        forms.give();
        sheet.finish();
    }

    private void above(List<List<Phrase>> rows) {
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                cell(r, c, rows.get(r).get(c), Column.text("-"));
            }
        }
    }

    private int headerLines(Table table) {
        int lines = 1;
        for (int i = 0; i < widths.size(); i++) {
            lines = Math.max(lines, lines(table.columns().get(i).header().plain(), widths.get(i)));
        }
        return lines;
    }

    /** Not every program makes rows as high as what stands in them. */
    private void height(int row, int lines) {
        if (lines > 1) {
            sheet.rowHeight(row, Math.min(HIGHEST, lines * LINE));
        }
    }

    /** Writes a cell and says how many lines it has. */
    private int cell(int row, int column, Phrase phrase, Column kind) {
        CellValue value = Sheet.cell(phrase);
        if (value instanceof CellValue.Amount amount) {
            sheet.value(row, column, amount.value());
            forms.add(row, column, XlsxForm.number(amount));
        } else if (value instanceof CellValue.CalendarDay day) {
            sheet.value(row, column, day.date());
            forms.add(row, column, XlsxForm.DAY);
        } else if (value instanceof CellValue.Words words) {
            return wrapped(row, column, words, kind);
        }
        return 1;
    }

    private int wrapped(int row, int column, CellValue.Words words, Column kind) {
        words(row, column, words);
        boolean amongNumbers = kind.kind() == Column.Kind.NUMBERS;
        XlsxForm other = amongNumbers ? XlsxForm.WORDS_AMONG_NUMBERS : XlsxForm.WORDS;
        forms.add(row, column, column == 0 ? XlsxForm.ROW_HEADER : other);
        return column < widths.size() ? lines(words.text(), widths.get(column)) : 1;
    }

    /** Lines break between words, so that the last tenth of a line is not counted on. */
    private static int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        for (int i = 0; i < text.length() && lines * LINE < HIGHEST; i++) {
            boolean ends = text.charAt(i) == '\n';
            used = ends ? 0 : used + 1;
            if (ends || used > width) {
                lines++;
                used = ends ? 0 : Math.max(1, width / 10);
            }
        }
        return lines;
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
