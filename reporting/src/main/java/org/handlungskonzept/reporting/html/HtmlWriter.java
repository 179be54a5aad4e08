package org.handlungskonzept.reporting.html;

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
 * Writes reports as HTML (Webseite): one file without scripts and without anything to load, for screens and paper.
 *
 * <p>The file is at the same time well-formed XML. Immutable and thread-safe; equal reports give equal bytes.
 */
public final class HtmlWriter implements ReportWriter {

    private final Texts texts;

    private HtmlWriter(Texts texts) {
        this.texts = texts;
    }

    /**
     * Writes in German.
     *
     * @return the writer
     */
    public static HtmlWriter german() {
        return of(Texts.german());
    }

    /**
     * Writes in English.
     *
     * @return the writer
     */
    public static HtmlWriter english() {
        return of(Texts.english());
    }

    /**
     * Writes in the language of a locale.
     *
     * @param locale the locale
     * @return the writer
     * @throws IllegalArgumentException if there are no texts in its language
     */
    public static HtmlWriter of(Locale locale) {
        return of(Texts.of(locale));
    }

    /**
     * Writes with texts of the host.
     *
     * @param texts the words to tell reports with
     * @return the writer
     */
    public static HtmlWriter of(Texts texts) {
        return new HtmlWriter(requireNonNull(texts, "texts"));
    }

    @Override
    public String mediaType() {
        return "text/html; charset=utf-8";
    }

    @Override
    public String fileExtension() {
        return "html";
    }

    @Override
    public void write(Report report, OutputStream out, Progress progress) throws IOException {
        Document document = report.document(texts);
        Steps steps = Steps.of(progress, document, 0);
        out.write(HtmlPage.of(document, texts, steps).getBytes(StandardCharsets.UTF_8));
        out.flush();
        steps.finished();
    }
}
