package org.handlungskonzept.reporting.internal.chapters;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.evaluation.LocalizedText;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.DefinitionList;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.survey.SampledSurvey;
import org.handlungskonzept.survey.results.PublishedGroup;
import org.handlungskonzept.survey.results.SampledResults;
import org.handlungskonzept.survey.results.SurveyResults;
import org.handlungskonzept.survey.results.WeightedShares;
import org.jspecify.annotations.Nullable;

/** What people answered: survey by survey, how they came to answer, what that allows to say, and each question. */
@Internal
public final class SurveyChapter {

    private static final double PERCENT = 100;

    private final Phrases wording;
    private final List<SurveyResults> surveys;

    public SurveyChapter(Phrases wording, List<SurveyResults> surveys) {
        this.wording = wording;
        this.surveys = surveys;
    }

    public Section section() {
        return new Section(
                wording.phrase("survey.chapter"),
                null,
                null,
                List.of(wording.paragraph("survey.intro")),
                surveys.stream().map(this::survey).toList());
    }

    private Section survey(SurveyResults results) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new DefinitionList(facts(results)));
        blocks.add(new Note(
                wording.phrase("survey.allows"),
                List.of(new Paragraph(
                        wording.phrase("survey.allows." + results.survey().mode())))));
        blocks.addAll(new SurveyScales(wording).of(results.answers().groups()));
        SurveyTables tables = new SurveyTables(wording, results);
        return new Section(
                text(results.answers().title()),
                null,
                null,
                blocks,
                results.answers().groups().stream()
                        .map(group -> group(group, tables))
                        .toList());
    }

    private Section group(PublishedGroup group, SurveyTables tables) {
        return Section.of(
                text(group.title()),
                group.questions().stream()
                        .flatMap(question -> tables.of(question).stream())
                        .toList());
    }

    private Phrase text(LocalizedText text) {
        return Phrase.of(text.in(wording.texts().locale()));
    }

    private List<Definition> facts(SurveyResults results) {
        List<Definition> facts = new ArrayList<>();
        facts.add(wording.definition(
                "survey.mode", wording.phrase("survey.mode." + results.survey().mode())));
        facts.add(wording.definition(
                "survey.period",
                wording.phrase(
                        "survey.from-to",
                        "first",
                        results.period().firstDay(),
                        "last",
                        results.period().lastDay())));
        if (results instanceof SampledResults sampled) {
            SampledSurvey survey = sampled.survey();
            facts.add(wording.definition(
                    "survey.response",
                    wording.phrase(
                            "survey.response.of",
                            "people",
                            survey.respondents(),
                            "invited",
                            survey.invited(),
                            "population",
                            survey.population(),
                            "percent",
                            Math.round(PERCENT * survey.responseRate()))));
            facts.add(wording.definition("survey.weights", weights(sampled.weighted(), results)));
        } else {
            facts.add(wording.definition(
                    "survey.people", wording.number(results.survey().respondents())));
        }
        facts.add(wording.definition(
                "survey.protection",
                wording.phrase(
                        "survey.protection.rule",
                        "cell",
                        results.answers().rule().minimumCell(),
                        "base",
                        results.answers().rule().minimumBase())));
        return facts;
    }

    private Phrase weights(@Nullable WeightedShares weighted, SurveyResults results) {
        if (weighted == null) {
            return wording.phrase("survey.weights.none");
        }
        List<String> variables = weighted.variables().stream()
                .map(code -> results.answers()
                        .question(code)
                        .map(published ->
                                published.question().text().in(wording.texts().locale()))
                        .orElse(code))
                .toList();
        return wording.phrase(
                "survey.weights.by", "variables", String.join("; ", variables), "size", weighted.effectiveSize());
    }
}
