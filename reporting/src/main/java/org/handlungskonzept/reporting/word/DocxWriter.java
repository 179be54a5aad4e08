package org.handlungskonzept.reporting.word;

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
 * Writes reports for Word (Word-Dokument): Office Open XML, for Word and every other program that reads it. No library is needed.
 *
 * <p>Headings, lists, captions and the table of contents have the styles that Word has itself, so that a house style is a matter of
 * changing these. A figure is its caption, its alternative text and the table of its numbers. Headers of tables are repeated on each
 * page, and a row of usual height is not divided. Pages are A4 and numbered; they lie across
 * where a section holds a table of seven columns or more, and stand upright everywhere else. Every language is marked, and what runs from
 * right to left does so. Word asks once whether it may fill in the pages of the table of contents. The file names no time of writing:
 * its date is the first day on the title page, if there is one. Characters that XML cannot hold become U+FFFD.
 *
 * <p>Immutable and thread-safe; equal reports give equal bytes on the same Java runtime.
 */
public final class DocxWriter implements ReportWriter {

    private final Texts texts;

    private DocxWriter(Texts texts) {
        this.texts = texts;
    }

    /**
     * Writes in German.
     *
     * @return the writer
     */
    public static DocxWriter german() {
        return of(Texts.german());
    }

    /**
     * Writes in English.
     *
     * @return the writer
     */
    public static DocxWriter english() {
        return of(Texts.english());
    }

    /**
     * Writes in the language of a locale.
     *
     * @param locale the locale
     * @return the writer
     * @throws IllegalArgumentException if there are no texts in its language
     */
    public static DocxWriter of(Locale locale) {
        return of(Texts.of(locale));
    }

    /**
     * Writes with texts of the host.
     *
     * @param texts the words to tell reports with
     * @return the writer
     */
    public static DocxWriter of(Texts texts) {
        return new DocxWriter(requireNonNull(texts, "texts"));
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public String fileExtension() {
        return "docx";
    }

    @Override
    public void write(Report report, OutputStream out, Progress progress) throws IOException {
        Document document = report.document(texts);
        Steps steps = Steps.of(progress, document, 0);
        DocxDocument.write(document, texts, steps, out);
        steps.finished();
    }
}
