package org.handlungskonzept.reporting.opendocument;

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
 * Writes the tables of reports as OpenDocument spreadsheet (Tabellendokument): version 1.3, a sheet for each table and each
 * figure, after one that says what the report is.
 *
 * <p>Numbers are numbers with the decimals of the report, days are days, and every other text is a text, also if it looks like a
 * formula. A cell that says that nothing is known is empty. {@link Sheet#cell} says which values spreadsheets cannot keep.
 * Each sheet begins with its caption and the headers of its columns, which stay in sight and are repeated on paper. The file
 * names no time of writing: its date is the first day on the title page, if there is one.
 *
 * <p>The sheets are written as a stream: beside the document they need little memory. Immutable and thread-safe; equal reports
 * give equal bytes on the same Java runtime.
 */
public final class OdsWriter implements ReportWriter {

    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private final Texts texts;

    private OdsWriter(Texts texts) {
        this.texts = texts;
    }

    /**
     * Writes in German.
     *
     * @return the writer
     */
    public static OdsWriter german() {
        return of(Texts.german());
    }

    /**
     * Writes in English.
     *
     * @return the writer
     */
    public static OdsWriter english() {
        return of(Texts.english());
    }

    /**
     * Writes in the language of a locale.
     *
     * @param locale the locale
     * @return the writer
     * @throws IllegalArgumentException if there are no texts in its language
     */
    public static OdsWriter of(Locale locale) {
        return of(Texts.of(locale));
    }

    /**
     * Writes with texts of the host.
     *
     * @param texts the words to tell reports with
     * @return the writer
     */
    public static OdsWriter of(Texts texts) {
        return new OdsWriter(requireNonNull(texts, "texts"));
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public String fileExtension() {
        return "ods";
    }

    @Override
    public void write(Report report, OutputStream out, Progress progress) throws IOException {
        Document document = report.document(texts);
        List<Sheet> sheets = Sheet.of(document, texts);
        Steps steps = Steps.of(progress, Sheet.rows(sheets));
        OdfFile.write(out, MEDIA_TYPE, document, file -> {
            file.part("styles.xml", part -> OdfStyles.sheets(document, part));
            file.part("settings.xml", part -> OdsSettings.write(sheets, part));
            file.part("content.xml", part -> OdsContent.write(sheets, document.language(), steps, part));
        });
        steps.finished();
    }
}
