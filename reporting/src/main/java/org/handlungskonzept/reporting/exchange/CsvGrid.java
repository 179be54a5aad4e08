package org.handlungskonzept.reporting.exchange;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PushbackReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.handlungskonzept.reporting.internal.CsvSeparators;
import org.handlungskonzept.reporting.internal.UnreadableTextException;
import org.handlungskonzept.survey.answers.AnswerProblem;
import org.jspecify.annotations.Nullable;

/** Cells in CSV: in strictly as answers are read, out for spreadsheets as tables of reports are written. */
final class CsvGrid {

    /** Longer than a cell may be, so that its column can be told. */
    private static final int LONGEST_FIELD = 1 << 22;

    private CsvGrid() {}

    /** Reads a file in an encoding that was stated, or with null in the one that is found out. */
    static Grid read(byte[] file, @Nullable Charset stated) throws IOException {
        Charset charset = stated == null ? SheetEncoding.find(file) : stated;
        Grid grid = new Grid("", false);
        PushbackReader text = CsvSeparators.lookable(new StringReader(SheetEncoding.text(file, charset)));
        try {
            char separator = CsvSeparators.find(text, (char) 0);
            try (CsvReader<CsvRecord> reader = CsvReader.builder()
                            .fieldSeparator(separator)
                            .skipEmptyLines(false)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .allowUnclosedQuote(false)
                            .maxBufferSize(LONGEST_FIELD)
                            .ofCsvRecord(text);
                    CloseableIterator<CsvRecord> each = reader.iterator()) {
                while (each.hasNext()) {
                    grid.add(each.next().getFields().stream()
                            .map(SheetText::fromCsv)
                            .map(GridCell::of)
                            .toList());
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw broken(e, grid);
        } catch (UnreadableTextException e) {
            throw unreadable(e);
        }
        SheetNotice notice =
                stated == null && charset.equals(SheetEncoding.WINDOWS) ? SheetEncoding.notice(grid) : null;
        if (notice != null) {
            grid.remarks().say(notice);
        }
        return grid;
    }

    static void write(List<List<String>> rows, OutputStream out) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(SheetText::toCsv).toList()));
        }
        out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static IOException broken(RuntimeException e, Grid grid) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableTextException text) {
                return unreadable(text);
            } else if (cause instanceof IOException reading) {
                return reading;
            }
        }
        return new UnreadableSheetException(
                "",
                grid.rows().size() + 1,
                0,
                "the row cannot be parted into cells: a quotation mark is never closed or stands within a cell, or a cell has more than (%s) characters.\nMaybe the row before or this one is damaged."
                        .formatted(LONGEST_FIELD));
    }

    private static UnreadableSheetException unreadable(UnreadableTextException e) {
        AnswerProblem problem = e.problem();
        return new UnreadableSheetException(new SheetProblem(0, 0, problem.message()));
    }
}
