package org.handlungskonzept.reporting.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.handlungskonzept.comparison.Amendment;
import org.handlungskonzept.comparison.ConceptComparison;
import org.handlungskonzept.comparison.Tendency;
import org.handlungskonzept.evaluation.Criterion;
import org.handlungskonzept.evaluation.RollUp;
import org.handlungskonzept.reporting.InterimReport;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.internal.chapters.ReportFrame;
import org.handlungskonzept.reporting.internal.chapters.SmartBlocks;
import org.handlungskonzept.reporting.internal.chapters.Words;
import org.handlungskonzept.smart.Finding;
import org.handlungskonzept.smart.SmartDifference;
import org.handlungskonzept.smart.SmartLetter;
import org.handlungskonzept.smart.SmartReport;
import org.handlungskonzept.smart.Verdict;

/** Puts a comparison of two reports together. */
final class ComparisonDocument {

    private final InterimReport before;
    private final InterimReport after;
    private final Words then;
    private final Words now;
    private final MeasureChanges changes;

    ComparisonDocument(ReportComparison comparison, Texts texts) {
        this.before = comparison.before();
        this.after = comparison.after();
        this.then = new Words(before.concept(), before.days(), texts);
        this.now =
                new Words(after.concept(), after.days().withPeriod(before.asOf().plusDays(1), after.asOf()), texts);
        this.changes = new MeasureChanges(then, now);
    }

    Document document() {
        List<Section> chapters = new ArrayList<>();
        chapters.add(compared());
        chapters.add(amendments());
        chapters.addAll(changes.sections());
        chapters.add(new FigureChanges(then, now).section());
        chapters.add(smart());
        chapters.add(judgements());
        return ReportFrame.document(
                now,
                ReportFrame.titlePage(
                        now, "changes.title", List.of(now.definition("changes.before", now.day(before.asOf())))),
                chapters,
                madeFrom());
    }

    private List<Definition> madeFrom() {
        return Stream.of(
                        ReportFrame.madeFrom(now),
                        List.of(
                                now.definition("changes.before", now.day(before.asOf())),
                                now.definition(
                                        "provenance.rules",
                                        Stream.of(rules(before), rules(after))
                                                .distinct()
                                                .map(Phrase::of)
                                                .toList()),
                                now.definition(
                                        "provenance.scheme",
                                        Stream.of(scheme(before), scheme(after))
                                                .distinct()
                                                .map(Phrase::of)
                                                .toList())))
                .flatMap(List::stream)
                .toList();
    }

    private Section compared() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(now.paragraph("changes.intro", "before", before.asOf(), "after", after.asOf()));
        blocks.add(new Table(
                now.phrase("changes.compared.caption"),
                now.columns("changes.what", "changes.then", "changes.now"),
                List.of(
                        Row.of(now.phrase("as-of"), now.day(before.asOf()), now.day(after.asOf())),
                        Row.of(now.phrase("provenance.rules"), Phrase.of(rules(before)), Phrase.of(rules(after))),
                        Row.of(now.phrase("provenance.scheme"), Phrase.of(scheme(before)), Phrase.of(scheme(after))),
                        Row.of(now.phrase("reported"), reported(then), reported(now)))));
        if (!sameRules()) {
            blocks.add(now.paragraph("changes.other-rules"));
        }
        if (!sameScheme()) {
            blocks.add(now.paragraph("changes.other-scheme"));
        }
        return Section.of(now.phrase("changes.compared"), blocks);
    }

    private Phrase reported(Words words) {
        return ReportFrame.reported(words).details().get(0);
    }

    private Section amendments() {
        ConceptComparison comparison = ConceptComparison.of(before.concept(), after.concept());
        if (comparison.amendments().isEmpty()) {
            return Section.of(now.phrase("changes.amendments"), List.of(now.paragraph("changes.amendments.none")));
        }
        return new Section(
                now.phrase("changes.amendments"),
                null,
                null,
                List.of(now.paragraph("changes.amendments.sum", "summary", comparison.summary(now.locale()))),
                Arrays.stream(Tendency.values())
                        .filter(tendency -> !comparison.of(tendency).isEmpty())
                        .map(tendency -> Section.of(
                                now.phrase("tendency." + tendency),
                                List.of(new BulletList(comparison.of(tendency).stream()
                                        .map(this::amendment)
                                        .toList()))))
                        .toList());
    }

    private Phrase amendment(Amendment amendment) {
        return Phrase.of(amendment.explain(now.locale()));
    }

    private Section smart() {
        if (!sameRules()) {
            return Section.of(now.phrase("overview.smart"), List.of(now.paragraph("changes.other-rules")));
        }
        SmartDifference difference = SmartDifference.between(before.smart(), after.smart());
        SmartBlocks words = new SmartBlocks(now);
        List<Column> columns = List.of(
                Column.text(now.text("smart.letter")),
                Column.numbers(now.text("changes.met.then")),
                Column.numbers(now.text("changes.met.now")),
                Column.numbers(now.text("changes.solved")),
                Column.numbers(now.text("changes.added")));
        return Section.of(
                now.phrase("overview.smart"),
                List.of(
                        now.paragraph(
                                "changes.findings",
                                "solved",
                                difference.solved().size(),
                                "added",
                                difference.added().size(),
                                "unchanged",
                                difference.unchanged().size()),
                        new Table(
                                now.phrase("changes.smart.caption"),
                                columns,
                                Arrays.stream(SmartLetter.values())
                                        .map(letter -> Row.of(
                                                words.letter(letter),
                                                now.number(met(before.smart(), letter)),
                                                now.number(met(after.smart(), letter)),
                                                now.number(count(difference.solved(), letter)),
                                                now.number(count(difference.added(), letter))))
                                        .toList())));
    }

    private static long met(SmartReport smart, SmartLetter letter) {
        return smart.count(letter, Verdict.MET);
    }

    private static long count(List<Finding> findings, SmartLetter letter) {
        return findings.stream().filter(finding -> finding.letter() == letter).count();
    }

    private Section judgements() {
        if (!sameScheme()) {
            return Section.of(now.phrase("changes.judgements"), List.of(now.paragraph("changes.other-scheme")));
        }
        List<Row> rows = after.evaluation().scheme().criteria().stream()
                .map(criterion -> Row.of(
                        Phrase.of(criterion.question().in(now.locale())),
                        assessed(before.evaluation().overall(), criterion),
                        assessed(after.evaluation().overall(), criterion)))
                .toList();
        return Section.of(
                now.phrase("changes.judgements"),
                rows.isEmpty()
                        ? List.of(now.paragraph("overview.no-criterion"))
                        : List.of(new Table(
                                now.phrase("coverage.caption"),
                                now.columns("criterion", "changes.then", "changes.now"),
                                rows)));
    }

    private Phrase assessed(RollUp overall, Criterion criterion) {
        return overall.tally(criterion.id())
                .map(tally -> now.of(tally.assessed(), tally.total()))
                .orElseThrow();
    }

    private boolean sameRules() {
        return rules(before).equals(rules(after));
    }

    private boolean sameScheme() {
        return scheme(before).equals(scheme(after));
    }

    static String rules(InterimReport report) {
        return report.smart().ruleSet() + "@" + report.smart().ruleSetVersion();
    }

    static String scheme(InterimReport report) {
        return report.evaluation().scheme().ref().toString();
    }
}
