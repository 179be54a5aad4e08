package org.handlungskonzept.reporting.tables;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Inline;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.Text;

/**
 * A sheet of a workbook (Tabellenblatt) that holds one table, the same for every format of spreadsheets.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what the tab of the sheet says: at most {@value #LONGEST_NAME} characters, which every program takes
 * @param table what stands on it
 */
public record Sheet(String name, Table table) {

    /** How many characters the name of a sheet may have. */
    public static final int LONGEST_NAME = 31;

    /** How many rows a sheet may have, those of caption and headers included. */
    public static final int MOST_ROWS = 1_048_576;

    /** How many columns a sheet may have. */
    public static final int MOST_COLUMNS = 16_384;

    /** How many characters a cell may have. */
    public static final int LONGEST_TEXT = 32_767;

    /** How many digits a spreadsheet keeps. */
    public static final int MOST_DIGITS = 15;

    private static final int ROWS_ABOVE = 2;
    private static final String CUT = " [\u2026]";
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if the table has more rows or columns than a sheet
     */
    public Sheet {
        requireNonNull(name, "name");
        check(table.rows().size() + ROWS_ABOVE, MOST_ROWS, "rows", table);
        check(table.columns().size(), MOST_COLUMNS, "columns", table);
    }

    /**
     * Makes the sheets of a document: first one that says what the document is, with its notes and a list of the sheets; then
     * one for each table and each figure.
     *
     * @param document the document
     * @param texts the words for the first sheet
     * @return the sheets in reading order, at least one
     * @throws IllegalArgumentException if a table has more rows or columns than a sheet
     */
    public static List<Sheet> of(Document document, Texts texts) {
        List<Sheet> tables = new ArrayList<>();
        for (ReportTable table : ReportTable.of(document)) {
            tables.add(new Sheet(
                    SheetNames.name(table.number(), table.table().caption().plain()), table.table()));
        }
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new Sheet(
                SheetNames.name(0, texts.text("sheets.about")), FrontSheet.table(document.titlePage(), tables, texts)));
        sheets.addAll(tables);
        return List.copyOf(sheets);
    }

    /**
     * How many rows sheets have in all, those of captions and headers not counted.
     *
     * @param sheets the sheets
     * @return the number of rows, at least one
     */
    public static long rows(List<Sheet> sheets) {
        return Math.max(
                1,
                sheets.stream().mapToLong(sheet -> sheet.table().rows().size()).sum());
    }

    /**
     * What a cell holds in a spreadsheet. Spreadsheets change numbers of more than {@value #MOST_DIGITS} digits and know no days
     * before March 1900; these are words here. Words that are longer than {@value #LONGEST_TEXT} characters are cut, and three
     * dots in brackets say so.
     *
     * @param phrase the cell
     * @return a value that spreadsheets keep
     */
    public static CellValue cell(Phrase phrase) {
        CellValue value = CellValue.of(phrase);
        if (value instanceof CellValue.Amount amount
                && amount.value().stripTrailingZeros().precision() > MOST_DIGITS) {
            return new CellValue.Words(Phrase.of(new Text(amount.plain())));
        } else if (value instanceof CellValue.CalendarDay day
                && (day.date().isBefore(FIRST_DAY) || day.date().isAfter(LAST_DAY))) {
            return new CellValue.Words(Phrase.of(day.date().toString()));
        } else if (value instanceof CellValue.Words words && length(phrase) > LONGEST_TEXT) {
            return new CellValue.Words(Phrase.of(cut(words.text())));
        }
        return value;
    }

    /**
     * How wide the columns are to be.
     *
     * @return for each column the characters that fit beside each other, by its longest line, within limits
     */
    public List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int width = Math.max(NARROWEST, line(table.columns().get(i).header()));
            for (Row row : table.rows()) {
                width = Math.max(width, line(i == 0 ? row.header() : row.cells().get(i - 1)));
                if (width >= WIDEST) {
                    break;
                }
            }
            widths.add(Math.min(WIDEST, width));
        }
        return List.copyOf(widths);
    }

    private static int line(Phrase phrase) {
        int longest = 0;
        int length = 0;
        String text = phrase.plain();
        for (int i = 0; i < text.length() && longest < WIDEST; i++) {
            length = text.charAt(i) == '\n' ? 0 : length + 1;
            longest = Math.max(longest, length);
        }
        return longest;
    }

    private static int length(Phrase phrase) {
        int length = 0;
        for (Inline part : phrase.parts()) {
            length += part.plain().length();
        }
        return length;
    }

    private static String cut(String text) {
        int end = LONGEST_TEXT - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    private static void check(int size, int most, String what, Table table) {
        if (size > most) {
            throw new IllegalArgumentException(
                    "The table (%s) needs (%s) %s, but a sheet has only (%s).\nMaybe write it as CSV, or divide it."
                            .formatted(table.caption().plain(), size, what, most));
        }
    }
}
