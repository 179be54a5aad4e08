package org.handlungskonzept.reporting.findings;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.internal.AtomicFile;
import org.handlungskonzept.reporting.internal.SpreadsheetText;
import org.handlungskonzept.smart.SmartReport;

/**
 * Writes findings as a table for spreadsheets (Befundliste als CSV): UTF-8 with byte order mark, lines that end with CR and
 * LF, one row for each finding, those that are suppressed or accepted included.
 *
 * <p>A cell that a spreadsheet would take for a formula begins with an apostrophe. Immutable and thread-safe; equal reports
 * give equal bytes.
 */
public final class FindingsCsv {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Texts texts;
    private final char separator;

    private FindingsCsv(Texts texts, char separator) {
        this.texts = texts;
        this.separator = separator;
    }

    /**
     * Writes in German, with semicolons, as spreadsheets in German expect.
     *
     * @return the writer
     */
    public static FindingsCsv german() {
        return of(Locale.GERMAN, ';');
    }

    /**
     * Writes in English, with commas.
     *
     * @return the writer
     */
    public static FindingsCsv english() {
        return of(Locale.ENGLISH, ',');
    }

    /**
     * Writes in the language of a locale.
     *
     * @param locale the locale
     * @param separator what stands between cells: a semicolon, a comma or a tabulator
     * @return the writer
     * @throws IllegalArgumentException if there are no texts in its language, or the separator is another
     */
    public static FindingsCsv of(Locale locale, char separator) {
        if (";,\t".indexOf(separator) < 0) {
            throw new IllegalArgumentException(
                    "The separator (%s) must be a semicolon, a comma or a tabulator.".formatted(separator));
        }
        return new FindingsCsv(Texts.of(locale), separator);
    }

    /**
     * Writes the findings of a report and flushes the stream, which stays open.
     *
     * @param report the report
     * @param out where the bytes go
     * @throws IOException if the stream cannot be written
     */
    public void write(SmartReport report, OutputStream out) throws IOException {
        requireNonNull(report, "report");
        out.write(BYTE_ORDER_MARK);
        StringWriter table = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(table)) {
            csv.writeRecord(Arrays.stream(FindingColumn.values())
                    .map(column -> texts.text(column.key()))
                    .toList());
            for (FindingRow row : FindingRow.all(report, texts)) {
                csv.writeRecord(Arrays.stream(FindingColumn.values())
                        .map(column -> SpreadsheetText.harmless(row.cell(column)))
                        .toList());
            }
        }
        out.write(table.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /**
     * Writes the findings of a report to a file, whole or not at all.
     *
     * @param report the report
     * @param file the file, made or replaced; its directory must exist
     * @throws IOException if the file cannot be written; an old one is then unchanged
     */
    public void write(SmartReport report, Path file) throws IOException {
        AtomicFile.write(file, out -> write(report, out));
    }
}
