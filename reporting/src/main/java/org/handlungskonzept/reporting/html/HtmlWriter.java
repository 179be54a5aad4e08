package org.handlungskonzept.reporting.html;

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
 * Writes reports as HTML (Webseite): one file without scripts and without anything to load, for screens and paper.
 *
 * <p>The file is at the same time well-formed XML. Immutable and thread-safe; equal reports give equal bytes.
 */
public final class HtmlWriter implements ReportWriter {

    private static final int DEEPEST_TITLE = 6;

    private final Texts texts;

    /** The level of the title in somebody else's page, or 0 for a page of its own. */
    private final int level;

    private HtmlWriter(Texts texts, int level) {
        this.texts = texts;
        this.level = level;
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
        return new HtmlWriter(requireNonNull(texts, "texts"), 0);
    }

    /**
     * Writes the same reports as a part of a page that a content management system makes (Seitenteil): one element without head,
     * scripts and style sheet. Identifiers in it are the anchors of the report, and others that begin with an underscore.
     *
     * @param titleLevel the level of the heading that the title becomes, from 1 to 6; all others are below it
     * @return the writer
     * @throws IllegalArgumentException if there is no such level
     */
    public HtmlWriter asFragment(int titleLevel) {
        if (titleLevel < 1 || titleLevel > DEEPEST_TITLE) {
            throw new IllegalArgumentException(
                    "A page has no heading of level (%s).\nMaybe take 2, below the heading of the page."
                            .formatted(titleLevel));
        }
        return new HtmlWriter(texts, titleLevel);
    }

    /**
     * The rules that figures need in somebody else's page; everything else looks as that page wants it. They are made for dark
     * writing on a light ground.
     *
     * @return a style sheet
     */
    public static String figureStyles() {
        return StyleSheet.FIGURES;
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
        byte[] html = level == 0 ? HtmlPage.of(document, texts, steps) : HtmlFragment.of(document, texts, steps, level);
        out.write(html);
        out.flush();
        steps.finished();
    }
}
