package org.handlungskonzept.reporting.markdown;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.handlungskonzept.reporting.Progress;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.ReportWriter;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.internal.Steps;

/**
 * Writes reports as Markdown (Markdown-Text): CommonMark with the tables of GitHub Flavored Markdown, in UTF-8, without any HTML.
 *
 * <p>Texts of a concept stay texts: every character that means something in Markdown or HTML is escaped, directions of writing
 * end with the text that began them, and only links of the document are links; some viewers, however, turn addresses in any text
 * into links by themselves. A figure is its alternative text and the table of its numbers. In a heading or a cell, which has only
 * one line, a slash stands for the end of a line. Links inside of the document lead to the names that GitHub and others give to
 * headings. Markdown cannot mark the language of words; the language of the document is said at its top.
 *
 * <p>Immutable and thread-safe; equal reports give equal bytes.
 */
public final class MarkdownWriter implements ReportWriter {

    private final Texts texts;

    private MarkdownWriter(Texts texts) {
        this.texts = texts;
    }

    /**
     * Writes in German.
     *
     * @return the writer
     */
    public static MarkdownWriter german() {
        return of(Texts.german());
    }

    /**
     * Writes in English.
     *
     * @return the writer
     */
    public static MarkdownWriter english() {
        return of(Texts.english());
    }

    /**
     * Writes in the language of a locale.
     *
     * @param locale the locale
     * @return the writer
     * @throws IllegalArgumentException if there are no texts in its language
     */
    public static MarkdownWriter of(Locale locale) {
        return of(Texts.of(locale));
    }

    /**
     * Writes with texts of the host.
     *
     * @param texts the words to tell reports with
     * @return the writer
     */
    public static MarkdownWriter of(Texts texts) {
        return new MarkdownWriter(requireNonNull(texts, "texts"));
    }

    @Override
    public String mediaType() {
        return "text/markdown; charset=utf-8; variant=GFM";
    }

    @Override
    public String fileExtension() {
        return "md";
    }

    @Override
    public void write(Report report, OutputStream out, Progress progress) throws IOException {
        Document document = report.document(texts);
        Steps steps = Steps.of(progress, document, 0);
        out.write(MarkdownPage.of(document, texts, steps).getBytes(StandardCharsets.UTF_8));
        out.flush();
        steps.finished();
    }
}
