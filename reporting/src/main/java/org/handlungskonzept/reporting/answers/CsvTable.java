package org.handlungskonzept.reporting.answers;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import org.handlungskonzept.reporting.internal.CsvSeparators;
import org.handlungskonzept.reporting.internal.UnreadableTextException;
import org.handlungskonzept.reporting.internal.Utf8Text;
import org.handlungskonzept.survey.answers.AnswerProblemKind;
import org.handlungskonzept.survey.answers.AnswersCollector;

/** Reads a table row by row with FastCSV, in the strict form of RFC 4180. */
final class CsvTable {

    /** How long a cell may be, doubled quotation marks included. A longer one is not read to its end. */
    private static final int LONGEST_CELL = 1 << 16;

    private final AnswersCollector collector;
    private final CsvLayout layout;

    CsvTable(AnswersCollector collector, CsvLayout layout) {
        this.collector = collector;
        this.layout = layout;
    }

    /** Reads all rows, as long as the collector has room; the separator 0 stands for the one found in the heading. */
    void read(Utf8Text text, char stated) throws IOException {
        PushbackReader lookable = CsvSeparators.lookable(text);
        char separator = CsvSeparators.find(lookable, stated);
        CsvRows rows = new CsvRows(collector, layout);
        try (CsvReader<Boolean> reader = CsvReader.builder()
                        .fieldSeparator(separator)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(LONGEST_CELL)
                        .build(rows, lookable);
                CloseableIterator<Boolean> each = reader.iterator()) {
            while (rows.goesOn() && each.hasNext()) {
                each.next();
            }
        } catch (CsvParseException e) {
            throw broken(e, rows);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        rows.end();
    }

    private static IOException broken(CsvParseException e, CsvRows rows) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException reading) {
                return reading;
            }
        }
        return new UnreadableTextException(
                rows.nextLine(),
                AnswerProblemKind.FORM,
                "the row that begins here cannot be parted into cells: a quotation mark is never closed or stands within a cell, or a cell has more than (%s) characters.\nMaybe the row before or this one is damaged."
                        .formatted(LONGEST_CELL));
    }
}
