package org.handlungskonzept.reporting.tables;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.internal.AtomicFile;

/**
 * Writes the tables of reports as CSV (Tabellen als CSV), each as one file that begins with the headers of its columns.
 *
 * <p>For spreadsheets: UTF-8 with byte order mark, semicolons, numbers with the decimal sign of the language and nothing between
 * thousands, and an apostrophe before what a spreadsheet would take for a formula. For data: RFC 4180 with commas, numbers with a
 * point, every text as it is. In both, days are written like {@code 2025-06-30}, a cell that says that nothing is known is
 * empty, and a character that text cannot hold becomes U+FFFD. What is a number inside of a sentence stays part of it. Caption
 * and language are in the name of the file.
 *
 * <p>Immutable and thread-safe; equal reports give equal bytes.
 */
public final class TableCsv {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CellStyle style;

    private TableCsv(CellStyle style) {
        this.style = style;
    }

    /**
     * Writes for people with a spreadsheet.
     *
     * @return the writer
     */
    public static TableCsv forSpreadsheets() {
        return new TableCsv(CellStyle.SPREADSHEET);
    }

    /**
     * Writes for machines. Whoever opens such a file with a spreadsheet runs the formulas that others may have put into it.
     *
     * @return the writer
     */
    public static TableCsv forData() {
        return new TableCsv(CellStyle.DATA);
    }

    /**
     * Writes a table and flushes the stream, which stays open.
     *
     * @param table the table
     * @param out where the bytes go
     * @throws IOException if the stream cannot be written
     */
    public void write(ReportTable table, OutputStream out) throws IOException {
        requireNonNull(table, "table");
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(style == CellStyle.DATA ? ',' : ';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(record(table.table().columns().stream().map(Column::header), table.language()));
            table.table()
                    .rows()
                    .forEach(row -> csv.writeRecord(
                            record(Stream.concat(Stream.of(row.header()), row.cells().stream()), table.language())));
        }
        if (style == CellStyle.SPREADSHEET) {
            out.write(BYTE_ORDER_MARK);
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /**
     * Writes all tables of a report into a directory, each file whole or not at all.
     *
     * @param report the report
     * @param texts the words to tell it with
     * @param directory where the files go, made or replaced; it must exist, and other files in it stay
     * @return the files in reading order, named by {@link ReportTable#fileName()} with the ending {@code csv}; none if the
     *     report has no tables
     * @throws IOException if a file cannot be written; those before it are then there
     */
    public List<Path> write(Report report, Texts texts, Path directory) throws IOException {
        List<Path> files = new ArrayList<>();
        for (ReportTable table : ReportTable.of(report.document(texts))) {
            Path file = directory.resolve(table.fileName() + ".csv");
            AtomicFile.write(file, out -> write(table, out));
            files.add(file);
        }
        return List.copyOf(files);
    }

    private List<String> record(Stream<Phrase> cells, Locale language) {
        return cells.map(cell -> style.cell(cell, language)).toList();
    }
}
