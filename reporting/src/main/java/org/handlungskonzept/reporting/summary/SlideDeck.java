package org.handlungskonzept.reporting.summary;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.evaluation.LocalizedText;
import org.handlungskonzept.reporting.InterimReport;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * A report to be shown at a public event (Foliensatz für eine öffentliche Veranstaltung), in few words: all measures, then field by field
 * how far they are, what is late, and which days come next.
 *
 * <p>It counts the statuses that were reported, as the interim report does, so that both say the same. Of the next days of a field it
 * names the first five and counts the others; what is late is never left out. It has the texts and languages of {@link PublicSummary}.
 * {@link org.handlungskonzept.reporting.slides.PptxWriter} makes slides of it, other writers a handout. Immutable and thread-safe.
 *
 * @param report the interim report it is made from
 * @param event the name of the event, in one or more languages; or null if there is none
 */
public record SlideDeck(InterimReport report, @Nullable LocalizedText event) implements Report {

    /** Checks that the report is there. */
    public SlideDeck {
        requireNonNull(report, "report");
    }

    /**
     * Makes the deck of an interim report.
     *
     * @param report the interim report
     * @return the deck, for no event in particular
     */
    public static SlideDeck of(InterimReport report) {
        return new SlideDeck(report, null);
    }

    /**
     * The same deck for an event, whose name becomes the title.
     *
     * @param event its name, in one or more languages
     * @return the changed deck
     */
    public SlideDeck withEvent(LocalizedText event) {
        return new SlideDeck(report, requireNonNull(event, "event"));
    }

    @Override
    public Document document(Texts texts) {
        return new DeckDocument(this, texts).document();
    }
}
