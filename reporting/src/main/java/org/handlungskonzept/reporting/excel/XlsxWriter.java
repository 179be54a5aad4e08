package org.handlungskonzept.reporting.excel;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.reporting.Progress;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.ReportWriter;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.internal.Steps;
import org.handlungskonzept.reporting.tables.Sheet;

/**
 * Writes the tables of reports for Excel (Excel-Arbeitsmappe): Office Open XML with the same sheets as
 * {@link org.handlungskonzept.reporting.opendocument.OdsWriter}.
 *
 * <p>It needs the optional library {@code org.dhatim:fastexcel}. Numbers are numbers and shown with the decimals of the report,
 * days are days, and every other text is a text, also if it looks like a formula. A cell that says that nothing is known is
 * empty. {@link Sheet#cell} says which values spreadsheets cannot keep. Each sheet begins with its caption and the headers of
 * its columns, which stay in sight and are repeated on paper. The file names no time of writing: its date is the first day on
 * the title page, if there is one.
 *
 * <p>The file is held in memory, compressed, until it is complete. Immutable and thread-safe; equal reports give equal bytes on
 * the same Java runtime with the same version of the library.
 */
public final class XlsxWriter implements ReportWriter {

    private final Texts texts;

    private XlsxWriter(Texts texts) {
        this.texts = texts;
    }

    /**
     * Writes in German.
     *
     * @return the writer
     * @throws IllegalStateException if the optional library is missing
     */
    public static XlsxWriter german() {
        return of(Texts.german());
    }

    /**
     * Writes in English.
     *
     * @return the writer
     * @throws IllegalStateException if the optional library is missing
     */
    public static XlsxWriter english() {
        return of(Texts.english());
    }

    /**
     * Writes in the language of a locale.
     *
     * @param locale the locale
     * @return the writer
     * @throws IllegalArgumentException if there are no texts in its language
     * @throws IllegalStateException if the optional library is missing
     */
    public static XlsxWriter of(Locale locale) {
        return of(Texts.of(locale));
    }

    /**
     * Writes with texts of the host.
     *
     * @param texts the words to tell reports with
     * @return the writer
     * @throws IllegalStateException if the optional library is missing
     */
    public static XlsxWriter of(Texts texts) {
        requireNonNull(texts, "texts");
        ExcelLibrary.check();
        return new XlsxWriter(texts);
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String fileExtension() {
        return "xlsx";
    }

    @Override
    public void write(Report report, OutputStream out, Progress progress) throws IOException {
        Document document = report.document(texts);
        List<Sheet> sheets = Sheet.of(document, texts);
        Steps steps = Steps.of(progress, Sheet.rows(sheets));
        XlsxFile.write(document, XlsxSheets.file(document, sheets, steps), out);
        steps.finished();
    }
}
