package org.handlungskonzept.reporting;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.internal.chapters.CoverageChapter;
import org.handlungskonzept.reporting.internal.chapters.DecisionsChapter;
import org.handlungskonzept.reporting.internal.chapters.DelaysChapter;
import org.handlungskonzept.reporting.internal.chapters.FieldsChapter;
import org.handlungskonzept.reporting.internal.chapters.FiguresChapter;
import org.handlungskonzept.reporting.internal.chapters.LedgerChapter;
import org.handlungskonzept.reporting.internal.chapters.MeasuresAnnex;
import org.handlungskonzept.reporting.internal.chapters.OccasionChapter;
import org.handlungskonzept.reporting.internal.chapters.OverviewChapter;
import org.handlungskonzept.reporting.internal.chapters.ReportFrame;
import org.handlungskonzept.reporting.internal.chapters.SurveyChapter;
import org.handlungskonzept.reporting.internal.chapters.TermChapter;
import org.handlungskonzept.reporting.internal.chapters.WholeConceptChapter;
import org.handlungskonzept.reporting.internal.chapters.Wording;

/** Puts an interim report together, chapter by chapter. */
final class InterimDocument {

    private final InterimReport report;
    private final boolean closing;
    private final Wording wording;

    private InterimDocument(InterimReport report, boolean closing, Texts texts) {
        this.report = report;
        this.closing = closing;
        this.wording = new Wording(report.concept(), report.smart(), report.evaluation(), report.days(), texts);
    }

    static InterimDocument interim(InterimReport report, Texts texts) {
        return new InterimDocument(report, false, texts);
    }

    /** The same chapters at the end of the term, with the balance of all of it. */
    static InterimDocument closing(InterimReport report, Texts texts) {
        return new InterimDocument(report, true, texts);
    }

    Document document() {
        List<Section> chapters = new ArrayList<>();
        chapters.add(new OccasionChapter(wording).section());
        chapters.add(new CoverageChapter(wording).section());
        chapters.add(new OverviewChapter(wording).section());
        if (!report.conceptSchemes().isEmpty()) {
            chapters.add(new WholeConceptChapter(wording, report.conceptSchemes()).section());
        }
        chapters.add(closing ? new TermChapter(wording).section() : new LedgerChapter(wording).section());
        chapters.add(new FieldsChapter(wording).section());
        chapters.add(new DelaysChapter(wording).section());
        chapters.add(new FiguresChapter(wording).section());
        if (!report.surveys().isEmpty()) {
            chapters.add(new SurveyChapter(wording, report.surveys()).section());
        }
        chapters.add(new DecisionsChapter(wording).section());
        chapters.add(new MeasuresAnnex(wording).section());
        return ReportFrame.document(
                wording,
                ReportFrame.titlePage(
                        wording, closing ? "final.title" : "interim.title", List.of(ReportFrame.reported(wording))),
                chapters,
                madeFrom());
    }

    private List<Definition> madeFrom() {
        List<Definition> facts = new ArrayList<>(ReportFrame.madeFrom(wording));
        facts.add(ReportFrame.rules(wording, report.smart()));
        facts.add(ReportFrame.scheme(wording, report.evaluation()));
        facts.add(wording.definition(
                "provenance.concept-schemes",
                report.conceptSchemes().stream()
                        .map(scheme -> Phrase.of(scheme.ref().toString()))
                        .toList()));
        return facts;
    }
}
