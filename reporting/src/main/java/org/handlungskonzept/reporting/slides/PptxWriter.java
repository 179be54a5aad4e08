package org.handlungskonzept.reporting.slides;

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
 * Writes reports as slides (Foliensatz): Office Open XML, for PowerPoint and every other program that shows it. No library is needed.
 *
 * <p>It is made for {@link org.handlungskonzept.reporting.summary.SlideDeck}, and takes every report. The title page becomes the first
 * slide, each of its notes and each section a slide of its own. What does not fit goes on on the next slide, whose title ends with its
 * number in parentheses: nothing runs off a slide, nothing is left out, and no letter becomes too small to read. A title of more than
 * three lines is cut, and stands in full below it. Slides are 16 by 9 and numbered; each has a title, what stands on it is in reading
 * order, tables have headers and an alternative text, and every language is marked. A figure is its caption, its alternative text and
 * the table of its numbers. The file names no time of writing: its date is the first day on the title page, if there is one.
 * Characters that XML cannot hold become U+FFFD.
 *
 * <p>Immutable and thread-safe; equal reports give equal bytes on the same Java runtime.
 */
public final class PptxWriter implements ReportWriter {

    private final Texts texts;

    private PptxWriter(Texts texts) {
        this.texts = texts;
    }

    /**
     * Writes in German.
     *
     * @return the writer
     */
    public static PptxWriter german() {
        return of(Texts.german());
    }

    /**
     * Writes in English.
     *
     * @return the writer
     */
    public static PptxWriter english() {
        return of(Texts.english());
    }

    /**
     * Writes in the language of a locale.
     *
     * @param locale the locale
     * @return the writer
     * @throws IllegalArgumentException if there are no texts in its language
     */
    public static PptxWriter of(Locale locale) {
        return of(Texts.of(locale));
    }

    /**
     * Writes with texts of the host.
     *
     * @param texts the words to tell reports with
     * @return the writer
     */
    public static PptxWriter of(Texts texts) {
        return new PptxWriter(requireNonNull(texts, "texts"));
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    }

    @Override
    public String fileExtension() {
        return "pptx";
    }

    @Override
    public void write(Report report, OutputStream out, Progress progress) throws IOException {
        Document document = report.document(texts);
        Deck deck = DeckLayout.of(document, texts);
        Steps steps = Steps.of(progress, deck.slides().size());
        PptxFile.write(document, deck, steps, out);
        steps.finished();
    }
}
