package org.handlungskonzept.reporting.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.handlungskonzept.reporting.Progress;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.ReportWriter;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.html.HtmlWriter;
import org.handlungskonzept.reporting.internal.Steps;

/**
 * Writes reports as PDF (druckfertige Datei): PDF/UA-1 for readers and PDF/A-2a for the archive, in one file.
 *
 * <p>It needs the optional library {@code io.github.openhtmltopdf:openhtmltopdf-pdfbox}. The file brings its fonts along and
 * loads nothing. Characters that no font here has are shown as U+FFFD, the replacement character, one for each. Immutable
 * and thread-safe; equal reports give equal bytes on the same Java runtime with the same versions of the libraries. The file
 * names no time of writing: its date is the first day on the title page, which in an interim report is the day of its data.
 * Words that run from right to left are set in that direction, with joined Arabic letters, and the tags hold them as they were
 * written; a document in such a language begins its lines, columns and figures at the right. A line may break between two directions
 * where it would not break otherwise. The library logs to the loggers {@code com.openhtmltopdf} of {@code java.util.logging}; a host
 * that wants less of it sets their level.
 */
public final class PdfWriter implements ReportWriter {

    /** Setting the pages, and writing them. */
    private static final int AFTER_SECTIONS = 2;

    private final Texts texts;

    private PdfWriter(Texts texts) {
        this.texts = texts;
    }

    /**
     * Writes in German.
     *
     * @return the writer
     * @throws IllegalStateException if the optional library is missing
     */
    public static PdfWriter german() {
        return of(Texts.german());
    }

    /**
     * Writes in English.
     *
     * @return the writer
     * @throws IllegalStateException if the optional library is missing
     */
    public static PdfWriter english() {
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
    public static PdfWriter of(Locale locale) {
        return of(Texts.of(locale));
    }

    /**
     * Writes with texts of the host.
     *
     * @param texts the words to tell reports with
     * @return the writer
     * @throws IllegalStateException if the optional library is missing
     */
    public static PdfWriter of(Texts texts) {
        PdfLibrary.check();
        return new PdfWriter(texts);
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public String fileExtension() {
        return "pdf";
    }

    @Override
    public void write(Report report, OutputStream out, Progress progress) throws IOException {
        Document document = report.document(texts);
        Steps steps = Steps.of(progress, document, AFTER_SECTIONS);
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        HtmlWriter.of(texts).write(told -> document, html, (done, total) -> {
            if (done > 0) {
                steps.done();
            }
            return true;
        });
        out.write(PdfFile.of(PdfPage.of(html.toString(StandardCharsets.UTF_8)), PdfStamp.of(document), steps));
        out.flush();
        steps.finished();
    }
}
