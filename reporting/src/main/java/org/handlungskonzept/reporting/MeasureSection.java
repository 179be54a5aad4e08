package org.handlungskonzept.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Assessment;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Milestone;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.evaluation.Criterion;
import org.handlungskonzept.evaluation.CriterionResult;
import org.handlungskonzept.evaluation.FollowUp;
import org.handlungskonzept.evaluation.MeasureEvaluation;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.DefinitionList;
import org.handlungskonzept.reporting.document.LineBreak;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Strong;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.Text;
import org.handlungskonzept.smart.Finding;
import org.handlungskonzept.smart.LetterResult;
import org.handlungskonzept.smart.MeasureResult;

/** One measure: what was planned, how it stands, how it was judged, and how SMART it is. */
final class MeasureSection {

    private final Wording wording;

    MeasureSection(Wording wording) {
        this.wording = wording;
    }

    Section section(Measure measure) {
        List<Block> blocks = new ArrayList<>();
        if (!measure.description().isBlank()) {
            blocks.add(new Paragraph(wording.written(measure.description())));
        }
        blocks.add(new DefinitionList(facts(measure)));
        blocks.add(criteria(wording.evaluated(measure)));
        blocks.addAll(smart(wording.checked(measure)));
        return Section.of(wording.title(measure), blocks).withAnchor(Wording.anchor(measure));
    }

    private List<Definition> facts(Measure measure) {
        MeasureEvaluation evaluated = wording.evaluated(measure);
        List<Definition> facts = new ArrayList<>();
        facts.add(wording.definition("status", status(evaluated.followUp())));
        facts.add(wording.definition("deadline", deadline(measure, evaluated.followUp())));
        facts.add(wording.definition("lead", lead(measure.responsibility())));
        facts.add(wording.definition(
                "resources", wording.written(measure.resources().asWritten())));
        facts.add(wording.definition(
                "target-groups",
                measure.targetGroups().stream()
                        .map(group -> wording.written(group.name()))
                        .toList()));
        addIndicators(facts, "indicators", measure, false);
        addIndicators(facts, "indicators.context", measure, true);
        if (!measure.milestones().isEmpty()) {
            facts.add(wording.definition(
                    "milestones",
                    measure.milestones().stream().map(this::milestone).toList()));
        }
        return facts;
    }

    private Phrase status(FollowUp followUp) {
        StatusUpdate update = followUp.latestUpdate();
        if (update == null) {
            return wording.phrase("status.nobody-reported");
        }
        Phrase degree = update.degree() == null
                ? wording.phrase("status.as-of", "status", wording.status(update.status()), "day", update.day())
                : wording.phrase(
                        "status.as-of-degree",
                        "status",
                        wording.status(update.status()),
                        "day",
                        update.day(),
                        "degree",
                        update.degree());
        return update.reason().isBlank() ? degree : Wording.joined(degree, wording.written(update.reason()));
    }

    private List<Phrase> deadline(Measure measure, FollowUp followUp) {
        List<Phrase> details = new ArrayList<>();
        String written = measure.schedule().asWritten();
        details.add(
                written.isBlank()
                        ? wording.notStated()
                        : wording.phrase("as-written", "text", wording.inline(written)));
        if (followUp.due() != null) {
            details.add(
                    wording.phrase(followUp.overdue() ? "deadline.overdue" : "deadline.due", "due", followUp.due()));
        }
        if (!followUp.moves().isEmpty()) {
            Optional<LocalDate> original = followUp.originalDue();
            details.add(
                    original.isPresent()
                            ? wording.phrase(
                                    "deadline.moved-from",
                                    "count",
                                    followUp.moves().size(),
                                    "from",
                                    original.get())
                            : wording.phrase(
                                    "deadline.moved", "count", followUp.moves().size()));
        }
        return details;
    }

    private List<Phrase> lead(Responsibility responsibility) {
        return responsibility.asWritten().isBlank()
                ? Stream.concat(Stream.ofNullable(responsibility.lead()), responsibility.partners().stream())
                        .map(party -> wording.written(party.name()))
                        .toList()
                : List.of(wording.written(responsibility.asWritten()));
    }

    private void addIndicators(List<Definition> facts, String key, Measure measure, boolean context) {
        List<Phrase> indicators = measure.indicators().stream()
                .filter(indicator -> (indicator.kind() == IndicatorKind.CONTEXT) == context)
                .map(this::indicator)
                .toList();
        if (!indicators.isEmpty() || !context) {
            facts.add(wording.definition(key, indicators));
        }
    }

    private Phrase indicator(Indicator indicator) {
        List<Phrase> parts = new ArrayList<>();
        parts.add(wording.phrase("indicator", "title", wording.written(indicator.title())));
        if (indicator.baseline() != null) {
            parts.add(value("indicator.baseline", indicator, indicator.baseline()));
        }
        indicator.targets().forEach(target -> parts.add(value("indicator.target", indicator, target)));
        indicator.values().stream()
                .filter(value -> !value.day().isAfter(wording.asOf()))
                .forEach(value -> parts.add(value("indicator.value", indicator, value)));
        return Wording.joined(parts.toArray(Phrase[]::new));
    }

    private Phrase value(String key, Indicator indicator, DatedValue value) {
        return wording.phrase(
                key,
                "value",
                wording.texts().number(value.value()),
                "unit",
                indicator.unit().isBlank() ? new Text("") : wording.inline(indicator.unit()),
                "day",
                value.day());
    }

    private Phrase milestone(Milestone milestone) {
        Phrase title = wording.written(milestone.title());
        if (milestone.done() != null && !milestone.done().isAfter(wording.asOf())) {
            return wording.phrase("milestone.done", "title", title, "day", milestone.done());
        }
        return milestone.due() == null
                ? wording.phrase("milestone.open", "title", title)
                : wording.phrase("milestone.due", "title", title, "day", milestone.due());
    }

    private Table criteria(MeasureEvaluation evaluated) {
        return new Table(
                wording.phrase("criteria.caption"),
                List.of(
                        Column.text(wording.text("criterion")),
                        Column.text(wording.text("judgement")),
                        Column.text(wording.text("rationale"))),
                wording.evaluation().scheme().criteria().stream()
                        .map(criterion -> criterion(
                                criterion, evaluated.result(criterion.id()).orElseThrow()))
                        .toList());
    }

    private Row criterion(Criterion criterion, CriterionResult result) {
        Assessment assessment = result.assessment();
        if (assessment == null || result.rating() == null) {
            return Row.of(wording.question(criterion), wording.phrase("not-assessed"), wording.notStated());
        }
        return Row.of(
                wording.question(criterion),
                Phrase.of(result.rating().label().in(wording.texts().locale())),
                rationale(assessment));
    }

    private Phrase rationale(Assessment assessment) {
        Phrase rationale = wording.written(assessment.rationale());
        if (assessment.evidence().isEmpty()) {
            return rationale;
        }
        return wording.phrase(
                "rationale.evidence",
                "rationale",
                rationale,
                "evidence",
                wording.inline(String.join("; ", assessment.evidence())));
    }

    private List<Block> smart(MeasureResult checked) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(
                wording.phrase("smart.caption"),
                List.of(
                        Column.text(wording.text("smart.letter")),
                        Column.text(wording.text("judgement")),
                        Column.text(wording.text("smart.because"))),
                checked.letters().values().stream().map(this::letter).toList()));
        if (!checked.findings().isEmpty()) {
            blocks.add(new Paragraph(Phrase.of(new Strong(
                    wording.phrase("findings.title", "count", checked.findings().size())))));
            blocks.add(new BulletList(
                    checked.findings().stream().map(this::finding).toList()));
        }
        return blocks;
    }

    private Row letter(LetterResult result) {
        Locale locale = wording.texts().locale();
        List<String> because = Stream.concat(
                        result.evidence().stream().map(evidence -> evidence.explain(locale)),
                        result.explainOpenAspects(locale).stream())
                .toList();
        return Row.of(
                wording.phrase(
                        "smart.letter-label",
                        "letter",
                        result.letter().name(),
                        "label",
                        result.letter().label(locale)),
                Phrase.of(result.verdict().label(locale)),
                because.isEmpty() ? wording.notStated() : Phrase.of(String.join(" ", because)));
    }

    private Phrase finding(Finding finding) {
        Locale locale = wording.texts().locale();
        return Phrase.of(
                new Text(finding.explain(locale)),
                new LineBreak(),
                new Strong(wording.phrase("findings.suggestion")),
                new Text(" " + finding.suggestion(locale)));
    }
}
