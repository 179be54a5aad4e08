package org.handlungskonzept.reporting.sheets;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.evaluation.CriterionResult;
import org.handlungskonzept.evaluation.EvaluationScheme;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.DefinitionList;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.internal.chapters.MeasureAims;
import org.handlungskonzept.reporting.internal.chapters.MeasureFacts;
import org.handlungskonzept.reporting.internal.chapters.Papers;
import org.handlungskonzept.reporting.internal.chapters.ReportFrame;
import org.handlungskonzept.reporting.internal.chapters.SmartBlocks;
import org.handlungskonzept.reporting.internal.chapters.Wording;
import org.handlungskonzept.reporting.internal.chapters.Words;

/** Puts the sheets of all measures together. */
final class SheetsDocument {

    /** More would not fit on the page; all of them stand in the audit. */
    private static final int MOST_FINDINGS = 2;

    private final Wording words;
    private final MeasureFacts facts;
    private final MeasureAims aims;
    private final Papers papers;
    private final SmartBlocks smart;

    SheetsDocument(MeasureSheets sheets, Texts texts) {
        this.words = new Wording(sheets.concept(), sheets.smart(), sheets.evaluation(), sheets.days(), texts);
        this.facts = new MeasureFacts(words);
        this.aims = new MeasureAims(words);
        this.papers = new Papers(words);
        this.smart = new SmartBlocks(words);
    }

    Document document() {
        List<Measure> measures = words.concept().measures();
        List<Section> sheets = measures.isEmpty()
                ? List.of(
                        Section.of(words.phrase("sheets.none.title"), List.of(words.paragraph("overview.no-measures"))))
                : measures.stream().map(this::sheet).toList();
        List<Definition> madeFrom = new ArrayList<>(ReportFrame.madeFrom(words));
        madeFrom.add(ReportFrame.rules(words, words.smart()));
        madeFrom.add(ReportFrame.scheme(words, words.evaluation()));
        return ReportFrame.unnumbered(
                words,
                ReportFrame.titlePage(words, "sheets.title", List.of(ReportFrame.reported(words))),
                sheets,
                madeFrom);
    }

    private Section sheet(Measure measure) {
        List<Block> blocks = new ArrayList<>();
        if (!measure.description().isBlank()) {
            blocks.add(new Paragraph(words.written(measure.description())));
        }
        List<Definition> list = new ArrayList<>();
        list.add(words.definition("field", words.title(aims.field(measure))));
        list.add(words.definition("goals", aims.goals(measure)));
        list.addAll(facts.of(measure));
        list.add(words.definition("council.papers", papers.phrase(measure)));
        list.add(words.definition("sheets.judged", judged(measure)));
        list.add(words.definition(
                "sheets.smart",
                words.listed(smart.verdicts(words.checked(measure))).orElseGet(words::notStated)));
        blocks.add(new DefinitionList(list));
        blocks.addAll(smart.worst(words.checked(measure), MOST_FINDINGS));
        return Section.of(words.title(measure), blocks)
                .withAnchor(Words.anchor(measure))
                .startingPage();
    }

    /** Each criterion with its judgement; how it came about stands in the interim report. */
    private List<Phrase> judged(Measure measure) {
        EvaluationScheme scheme = words.evaluation().scheme();
        List<CriterionResult> results = words.evaluated(measure).results();
        List<Phrase> judged = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            CriterionResult result = results.get(i);
            judged.add(words.phrase(
                    "sheets.judgement",
                    "question",
                    words.question(scheme.criteria().get(i)),
                    "answer",
                    result.rating() == null
                            ? words.phrase("result." + result.state())
                            : Phrase.of(result.rating().label().in(words.locale()))));
        }
        return judged;
    }
}
