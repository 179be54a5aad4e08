package org.handlungskonzept.reporting.opendocument;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.handlungskonzept.reporting.Progress;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.ReportWriter;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.internal.Steps;

/**
 * Writes reports as OpenDocument text (Textdokument): version 1.3, for Writer, Word and every other program that reads it.
 *
 * <p>Headings, lists, captions and tables have the styles that people know from their programs, so that a house style is a
 * matter of changing these. A figure is its caption, its alternative text and the table of its numbers. Pages are A4, upright,
 * and numbered. The file names no time of writing: its date is the first day on the title page, if there is one. Characters that
 * XML cannot hold become U+FFFD.
 *
 * <p>Immutable and thread-safe; equal reports give equal bytes on the same Java runtime.
 */
public final class OdtWriter implements ReportWriter {

    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

    private final Texts texts;

    private OdtWriter(Texts texts) {
        this.texts = texts;
    }

    /**
     * Writes in German.
     *
     * @return the writer
     */
    public static OdtWriter german() {
        return of(Texts.german());
    }

    /**
     * Writes in English.
     *
     * @return the writer
     */
    public static OdtWriter english() {
        return of(Texts.english());
    }

    /**
     * Writes in the language of a locale.
     *
     * @param locale the locale
     * @return the writer
     * @throws IllegalArgumentException if there are no texts in its language
     */
    public static OdtWriter of(Locale locale) {
        return of(Texts.of(locale));
    }

    /**
     * Writes with texts of the host.
     *
     * @param texts the words to tell reports with
     * @return the writer
     */
    public static OdtWriter of(Texts texts) {
        return new OdtWriter(requireNonNull(texts, "texts"));
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public String fileExtension() {
        return "odt";
    }

    @Override
    public void write(Report report, OutputStream out, Progress progress) throws IOException {
        Document document = report.document(texts);
        Steps steps = Steps.of(progress, document, 0);
        OdfFile.write(out, MEDIA_TYPE, document, file -> {
            file.part("styles.xml", part -> OdfStyles.text(document, part));
            file.part("settings.xml", OdfStyles::settings);
            file.part("content.xml", part -> OdtContent.write(document, texts, steps, part));
        });
        steps.finished();
    }
}
