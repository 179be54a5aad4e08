package org.handlungskonzept.reporting.exchange;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Absent;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Numeral;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.excel.XlsxWriter;
import org.handlungskonzept.reporting.internal.AtomicFile;
import org.handlungskonzept.reporting.opendocument.OdsWriter;

/**
 * The measures of a concept as a sheet (Maßnahmentabelle), one a row, to be changed in a spreadsheet and read again.
 *
 * <p>Headings are in the language of the concept: German, or else English. Immutable and thread-safe; equal concepts give equal
 * sheets.
 */
public final class ConceptSheet {

    private final Concept concept;
    private final List<List<String>> rows;

    private ConceptSheet(Concept concept, List<List<String>> rows) {
        this.concept = concept;
        this.rows = List.copyOf(rows);
    }

    /**
     * Makes the sheet of a concept.
     *
     * @param concept the concept
     * @return its sheet
     */
    public static ConceptSheet of(Concept concept) {
        StatusWords words = new StatusWords(SheetMapping.usual(), concept.settings(), concept.language());
        MeasureCells cells = new MeasureCells(concept, words);
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(column -> column.heading(concept.language())));
        for (FieldOfAction field : concept.fields()) {
            for (Measure measure : field.measures()) {
                rows.add(row(column -> cells.cell(column, field.id(), measure)));
            }
        }
        return new ConceptSheet(concept, rows);
    }

    private static List<String> row(Function<SheetColumn, String> cell) {
        return Arrays.stream(SheetColumn.values()).map(cell).toList();
    }

    /**
     * The cells.
     *
     * @return the row of headings, and one for each measure
     */
    public List<List<String>> rows() {
        return rows;
    }

    /**
     * Writes CSV for spreadsheets, whole or not at all: UTF-8 with byte order mark, semicolons, an apostrophe before what a
     * spreadsheet would take for a formula.
     *
     * @param file the file, made or replaced
     * @throws IOException if it cannot be written
     */
    public void writeCsv(Path file) throws IOException {
        AtomicFile.write(file, this::writeCsv);
    }

    /**
     * Writes CSV for spreadsheets and flushes the stream, which stays open.
     *
     * @param out where the bytes go
     * @throws IOException if it cannot be written
     */
    public void writeCsv(OutputStream out) throws IOException {
        CsvGrid.write(rows, out);
    }

    /**
     * Writes the sheet for Excel, whole or not at all.
     *
     * @param file the file, made or replaced
     * @throws IOException if it cannot be written
     * @throws IllegalStateException if the optional library is missing
     */
    public void writeXlsx(Path file) throws IOException {
        XlsxWriter.of(texts()).write(report(), file);
    }

    /**
     * Writes the sheet as OpenDocument, whole or not at all.
     *
     * @param file the file, made or replaced
     * @throws IOException if it cannot be written
     */
    public void writeOds(Path file) throws IOException {
        OdsWriter.of(texts()).write(report(), file);
    }

    private Texts texts() {
        return concept.language().getLanguage().equals("de") ? Texts.german() : Texts.english();
    }

    /**
     * The sheet for the writers of Excel and OpenDocument. Numbers and days are such there.
     *
     * @return the sheet as a report; its texts are those of the concept, whatever the language of the writer
     */
    public Report report() {
        return this::document;
    }

    private Document document(Texts texts) {
        requireNonNull(texts, "texts");
        Phrase title = Phrase.of(texts.text("exchange.title"));
        List<Row> body = new ArrayList<>();
        rows.stream().skip(1).forEach(row -> body.add(row(row, texts)));
        if (body.isEmpty()) {
            body.add(row(row(column -> ""), texts));
        }
        List<Column> columns = rows.get(0).stream().map(Column::text).toList();
        return new Document(
                texts.locale(),
                new TitlePage(
                        Phrase.written(name(concept.municipality().name()), concept.language()),
                        title,
                        Phrase.written(name(concept.title()), concept.language()),
                        List.of(),
                        List.of()),
                List.of(Section.of(title, List.of(new Table(title, columns, body)))));
    }

    private String name(String text) {
        return text.isBlank() ? concept.id().value() : text;
    }

    private Row row(List<String> cells, Texts texts) {
        List<Phrase> phrases = new ArrayList<>();
        SheetColumn[] columns = SheetColumn.values();
        for (int c = 0; c < columns.length; c++) {
            phrases.add(phrase(columns[c], cells.get(c), texts));
        }
        return new Row(phrases.get(0), phrases.subList(1, phrases.size()));
    }

    private Phrase phrase(SheetColumn column, String cell, Texts texts) {
        if (cell.isBlank()) {
            return Phrase.of(new Absent(texts.text("not-stated")));
        }
        LocalDate day = MeasureCells.day(cell);
        boolean dated = column == SheetColumn.PLANNED_START
                || column == SheetColumn.PLANNED_END
                || column == SheetColumn.STATUS_DAY;
        if (dated && day != null) {
            return Phrase.of(texts.day(day));
        }
        return column == SheetColumn.DEGREE
                ? Phrase.of(new Numeral(new BigDecimal(cell), cell))
                : Phrase.written(cell, concept.language());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "ConceptSheet[%s, %d]", concept.id(), rows.size() - 1);
    }
}
