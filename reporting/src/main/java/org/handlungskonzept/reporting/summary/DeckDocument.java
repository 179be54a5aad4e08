package org.handlungskonzept.reporting.summary;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.reporting.InterimReport;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.internal.chapters.ReportFrame;
import org.handlungskonzept.reporting.internal.chapters.Wording;

/** Puts a deck together: a chapter for all measures, and one for each field of action. */
final class DeckDocument {

    private final SlideDeck deck;
    private final Wording words;

    DeckDocument(SlideDeck deck, Texts texts) {
        InterimReport report = deck.report();
        this.deck = deck;
        this.words = new Wording(report.concept(), report.smart(), report.evaluation(), report.days(), texts);
    }

    Document document() {
        List<Section> chapters = new ArrayList<>();
        chapters.add(new ProgressChapters(words).whole());
        DeckChapter chapter = new DeckChapter(words);
        for (FieldOfAction field : words.concept().fields()) {
            chapters.add(chapter.field(field));
        }
        List<Definition> madeFrom = new ArrayList<>(ReportFrame.madeFrom(words));
        madeFrom.add(ReportFrame.rules(words, words.smart()));
        madeFrom.add(ReportFrame.scheme(words, words.evaluation()));
        return ReportFrame.unnumbered(words, titlePage(), chapters, madeFrom);
    }

    private TitlePage titlePage() {
        TitlePage page = new ReviewState(words).on(ReportFrame.titlePage(words, "summary.progress.title", List.of()));
        return deck.event() == null
                ? page
                : new TitlePage(
                        page.publisher(),
                        AskingChapter.told(words, deck.event()),
                        page.subtitle(),
                        page.facts(),
                        page.notes());
    }
}
