package org.handlungskonzept.reporting.internal.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.DefinitionList;
import org.handlungskonzept.reporting.document.LineBreak;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Strong;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.Text;
import org.handlungskonzept.smart.Disposition;
import org.handlungskonzept.smart.Finding;
import org.handlungskonzept.smart.LetterResult;
import org.handlungskonzept.smart.MeasureResult;

/** One measure: what was planned, how it stands, how it was judged, and how SMART it is. */
public final class MeasureSection {

    private final Wording wording;
    private final MeasureFacts facts;
    private final CriteriaBlocks criteria;

    public MeasureSection(Wording wording) {
        this.wording = wording;
        this.facts = new MeasureFacts(wording);
        this.criteria = new CriteriaBlocks(wording);
    }

    public Section section(Measure measure) {
        List<Block> blocks = new ArrayList<>();
        if (!measure.description().isBlank()) {
            blocks.add(new Paragraph(wording.written(measure.description())));
        }
        blocks.add(new DefinitionList(facts.of(measure)));
        blocks.addAll(criteria.of(wording.evaluated(measure)));
        blocks.addAll(smart(wording.checked(measure)));
        return Section.of(wording.title(measure), blocks).withAnchor(Wording.anchor(measure));
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
        addFindings(checked, blocks);
        return blocks;
    }

    private void addFindings(MeasureResult checked, List<Block> blocks) {
        long open = checked.findings().stream().filter(Finding::isOpen).count();
        List<Finding> worst = checked.worstFindings();
        if (open > 0) {
            blocks.add(new Paragraph(Phrase.of(new Strong(wording.phrase("findings.title", "count", open)))));
            blocks.add(new BulletList(worst.stream().map(this::finding).toList()));
        }
        if (open > worst.size()) {
            blocks.add(new Paragraph(wording.phrase("findings.more", "count", open - worst.size())));
        }
        for (Finding finding : checked.findings()) {
            if (finding.disposition() instanceof Disposition.Suppressed suppressed) {
                blocks.add(new Paragraph(wording.phrase(
                        "findings.suppressed", "rule", finding.rule().value(), "reason", suppressed.reason())));
            }
        }
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
