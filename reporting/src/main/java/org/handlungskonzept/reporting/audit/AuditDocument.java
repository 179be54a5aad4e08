package org.handlungskonzept.reporting.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.internal.chapters.CoverageBlocks;
import org.handlungskonzept.reporting.internal.chapters.ReportFrame;
import org.handlungskonzept.reporting.internal.chapters.SmartBlocks;
import org.handlungskonzept.reporting.internal.chapters.SmartTotals;
import org.handlungskonzept.reporting.internal.chapters.Words;
import org.handlungskonzept.smart.Disposition;
import org.handlungskonzept.smart.Finding;
import org.handlungskonzept.smart.MeasureResult;
import org.handlungskonzept.smart.RuleCoverage;
import org.handlungskonzept.smart.Severity;
import org.handlungskonzept.smart.SmartLetter;
import org.handlungskonzept.smart.SmartReport;

/** Puts a SMART audit together. */
final class AuditDocument {

    private final Words words;
    private final SmartReport smart;
    private final SmartBlocks blocks;
    private final SmartTotals totals;

    AuditDocument(SmartAudit audit, Texts texts) {
        this.words = new Words(audit.concept(), audit.days(), texts);
        this.smart = audit.smart();
        this.blocks = new SmartBlocks(words);
        this.totals = new SmartTotals(words, smart);
    }

    Document document() {
        List<Definition> madeFrom = new ArrayList<>(ReportFrame.madeFrom(words));
        madeFrom.add(ReportFrame.rules(words, smart));
        return ReportFrame.document(
                words,
                ReportFrame.titlePage(
                        words,
                        "audit.title",
                        List.of(words.definition(
                                "audit.open", words.number(smart.openFindings().size())))),
                List.of(method(), overview(), measures(), concept(), rules()),
                madeFrom);
    }

    private Section method() {
        List<Block> said = new ArrayList<>();
        said.add(words.paragraph("coverage.smart"));
        said.add(words.paragraph(
                "audit.rules.intro",
                "rules",
                smart.coverage().size(),
                "set",
                smart.ruleSet(),
                "version",
                smart.ruleSetVersion(),
                "looked",
                smart.coverage().stream().filter(RuleCoverage::looked).count()));
        said.addAll(new CoverageBlocks(words).blocks());
        if (!smart.failures().isEmpty()) {
            said.add(new Note(
                    words.phrase("audit.failures"),
                    List.of(new BulletList(smart.failures().stream()
                            .map(failure -> words.phrase(
                                    "audit.failure",
                                    "rule",
                                    failure.rule().value(),
                                    "place",
                                    failure.place(),
                                    "reason",
                                    failure.reason()))
                            .toList()))));
        }
        return Section.of(words.phrase("coverage.title"), said);
    }

    private Section overview() {
        List<Block> tables = new ArrayList<>();
        tables.add(words.paragraph("overview.smart.intro"));
        tables.add(totals.byVerdict());
        if (!words.concept().measures().isEmpty()) {
            tables.add(totals.byField(words));
        }
        long without = words.concept().fields().stream()
                .filter(field -> field.measures().isEmpty())
                .count();
        if (without > 0) {
            tables.add(words.paragraph("overview.fields-without-measures", "fields", without));
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(words.text("smart.letter")));
        for (Severity severity : Severity.values()) {
            columns.add(Column.numbers(severity.label(words.locale())));
        }
        columns.add(Column.numbers(words.text("audit.not-open")));
        List<Row> rows = new ArrayList<>();
        for (SmartLetter letter : SmartLetter.values()) {
            rows.add(new Row(blocks.letter(letter), counts(smart.findings(letter))));
        }
        rows.add(new Row(
                words.phrase("audit.no-letter"),
                counts(smart.findings().stream()
                        .filter(finding -> finding.letter() == null)
                        .toList())));
        tables.add(new Table(words.phrase("audit.severity.caption"), columns, rows));
        return Section.of(words.phrase("overview.title"), tables);
    }

    /** Open findings by severity, and then all that are not open. */
    private List<Phrase> counts(List<Finding> findings) {
        List<Phrase> counts = new ArrayList<>(Arrays.stream(Severity.values())
                .map(severity -> words.number(findings.stream()
                        .filter(finding -> finding.isOpen() && finding.severity() == severity)
                        .count()))
                .toList());
        counts.add(words.number(
                findings.stream().filter(finding -> !finding.isOpen()).count()));
        return counts;
    }

    private Section measures() {
        List<Section> fields = words.concept().fields().stream()
                .filter(field -> !field.measures().isEmpty())
                .map(this::field)
                .toList();
        return fields.isEmpty()
                ? Section.of(words.phrase("audit.measures"), List.of(words.paragraph("overview.no-measures")))
                : Section.divided(words.phrase("audit.measures"), fields);
    }

    private Section field(FieldOfAction field) {
        return Section.divided(
                        words.title(field),
                        field.measures().stream().map(this::measure).toList())
                .withAnchor(Words.anchor(field));
    }

    private Section measure(Measure measure) {
        MeasureResult checked = smart.measure(measure.id()).orElseThrow();
        List<Block> said = new ArrayList<>();
        said.add(blocks.letters(checked));
        if (checked.findings().isEmpty()) {
            said.add(words.paragraph("audit.nothing-found"));
        } else {
            said.addAll(blocks.all(checked.findings()));
            accepted(checked.findings(), said);
        }
        return Section.of(words.title(measure), said).withAnchor(Words.anchor(measure));
    }

    private Section concept() {
        List<Block> said = new ArrayList<>();
        if (smart.conceptFindings().isEmpty()) {
            said.add(words.paragraph("audit.concept.none"));
        } else {
            said.addAll(blocks.all(smart.conceptFindings()));
            accepted(smart.conceptFindings(), said);
        }
        return Section.of(words.phrase("audit.concept"), said);
    }

    private void accepted(List<Finding> findings, List<Block> said) {
        long accepted = findings.stream()
                .filter(finding -> finding.disposition() instanceof Disposition.Accepted)
                .count();
        if (accepted > 0) {
            said.add(words.paragraph("audit.accepted", "count", accepted));
        }
    }

    private Section rules() {
        List<Block> said = new ArrayList<>();
        said.add(words.paragraph("audit.rules.note"));
        if (!smart.coverage().isEmpty()) {
            said.add(new Table(
                    words.phrase("audit.rules.caption"),
                    List.of(
                            Column.text(words.text("audit.rule")),
                            Column.text(words.text("audit.rule.title")),
                            Column.text(words.text("audit.rule.severity")),
                            Column.numbers(words.text("audit.rule.places")),
                            Column.numbers(words.text("audit.rule.findings"))),
                    smart.coverage().stream().map(this::rule).toList()));
        }
        int stale = smart.staleSuppressions().size() + smart.staleBaseline().size();
        if (stale > 0) {
            said.add(words.paragraph("audit.stale", "count", stale));
        }
        return Section.of(words.phrase("audit.rules"), said);
    }

    private Row rule(RuleCoverage coverage) {
        return Row.of(
                Phrase.of(coverage.rule().id().value()),
                Phrase.of(coverage.rule().title(words.locale())),
                Phrase.of(coverage.rule().severity().label(words.locale())),
                coverage.looked() ? words.number(coverage.places()) : words.phrase("audit.rule.nothing"),
                coverage.looked() ? words.number(coverage.findings()) : words.absent("audit.rule.none"));
    }
}
