package org.handlungskonzept.reporting;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.TitlePage;

/** Puts an interim report together, chapter by chapter. */
final class InterimDocument {

    private final Wording wording;

    InterimDocument(Wording wording) {
        this.wording = wording;
    }

    Document document() {
        List<Section> chapters = new ArrayList<>();
        chapters.add(new OccasionChapter(wording).section());
        chapters.add(new CoverageChapter(wording).section());
        chapters.add(new OverviewChapter(wording).section());
        if (!wording.conceptSchemes().isEmpty()) {
            chapters.add(new WholeConceptChapter(wording).section());
        }
        chapters.add(new LedgerChapter(wording).section());
        chapters.add(new FieldsChapter(wording).section());
        chapters.add(new DelaysChapter(wording).section());
        chapters.add(new FiguresChapter(wording).section());
        if (!wording.surveys().isEmpty()) {
            chapters.add(new SurveyChapter(wording).section());
        }
        chapters.add(new DecisionsChapter(wording).section());
        chapters.add(new MeasuresAnnex(wording).section());
        List<Section> numbered = numbered(chapters);
        String hash = new Document(wording.texts().locale(), titlePage(), numbered).contentHash();
        numbered.add(new ProvenanceAnnex(wording, hash).section().withNumber(Integer.toString(numbered.size() + 1)));
        return new Document(wording.texts().locale(), titlePage(), numbered);
    }

    private static List<Section> numbered(List<Section> chapters) {
        List<Section> numbered = new ArrayList<>();
        for (Section chapter : chapters) {
            numbered.add(chapter.withNumber(Integer.toString(numbered.size() + 1)));
        }
        return numbered;
    }

    private TitlePage titlePage() {
        String title = wording.concept().title();
        String notice = wording.concept().sampleNotice();
        return new TitlePage(
                wording.written(wording.concept().municipality().name()),
                wording.phrase("interim.title"),
                title.isBlank() ? wording.phrase("interim.untitled") : wording.written(title),
                facts(),
                notice.isBlank()
                        ? List.of()
                        : List.of(Note.of(wording.text("sample.title"), Phrase.of(wording.inline(notice)))));
    }

    private List<Definition> facts() {
        return List.of(
                wording.definition("as-of", Phrase.of(wording.texts().day(wording.asOf()))),
                wording.definition("term", new OccasionChapter(wording).term()),
                wording.definition(
                        "reported",
                        wording.of(
                                wording.evaluation().overall().statuses().reported(),
                                wording.evaluation().overall().statuses().total())));
    }
}
