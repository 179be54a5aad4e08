package org.handlungskonzept.reporting.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.evaluation.Criterion;
import org.handlungskonzept.evaluation.Tally;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.internal.chapters.Phrases;
import org.handlungskonzept.reporting.internal.chapters.ReportFrame;
import org.handlungskonzept.reporting.internal.chapters.SmartBlocks;
import org.handlungskonzept.reporting.internal.chapters.Words;
import org.handlungskonzept.smart.SmartLetter;
import org.handlungskonzept.smart.Verdict;

/** Puts a comparison of several concepts together. */
final class MunicipalitiesDocument {

    private final Phrases words;
    private final List<Compared> all;
    private final Caveats caveats;
    private final RecordSections record;

    MunicipalitiesDocument(MunicipalityComparison comparison, Texts texts) {
        this.words = new Words(
                comparison.reports().get(0).concept(),
                comparison.reports().get(0).days(),
                texts);
        this.all = comparison.reports().stream()
                .map(report -> new Compared(report, new Words(report.concept(), report.days(), texts)))
                .toList();
        this.caveats = new Caveats(words, comparison.reports());
        this.record = new RecordSections(words, all, caveats);
    }

    Document document() {
        return ReportFrame.document(
                words,
                titlePage(),
                List.of(compared(), smart(), statuses(), judgements(), record.freshness(), record.byField()),
                List.of(
                        words.definition(
                                "provenance.concept",
                                all.stream()
                                        .map(each -> Phrase.of(
                                                each.report().concept().id().value()))
                                        .toList()),
                        words.definition(
                                "as-of",
                                distinct(each -> words.day(each.report().asOf()))),
                        words.definition(
                                "provenance.rules",
                                distinct(each -> Phrase.of(ComparisonDocument.rules(each.report())))),
                        words.definition(
                                "provenance.scheme",
                                distinct(each -> Phrase.of(ComparisonDocument.scheme(each.report()))))));
    }

    private List<Phrase> distinct(Function<Compared, Phrase> property) {
        return all.stream().map(property).distinct().toList();
    }

    private TitlePage titlePage() {
        List<Definition> facts = List.of(
                words.definition(
                        "as-of", distinct(each -> words.day(each.report().asOf()))),
                words.definition("period", distinct(this::period)),
                words.definition(
                        "published",
                        distinct(each -> words.day(each.report().days().published()))));
        List<Note> notes = all.stream()
                .filter(each -> !each.report().concept().sampleNotice().isBlank())
                .map(each -> Note.of(
                        words.text("sample.title"),
                        words.about(
                                each.name(),
                                each.words().written(each.report().concept().sampleNotice()))))
                .toList();
        return new TitlePage(
                words.listed(distinct(Compared::name)).orElseThrow(),
                words.phrase("compare.title"),
                words.phrase("compare.subtitle", "count", all.size()),
                facts,
                notes);
    }

    private Phrase period(Compared each) {
        return words.phrase(
                "term.range",
                "first",
                each.report().days().first(),
                "last",
                each.report().days().last());
    }

    private Section compared() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.paragraph("compare.intro"));
        blocks.add(new Table(
                words.phrase("compare.compared.caption"),
                words.columns(
                        "compare.concept",
                        "compare.key",
                        "as-of",
                        "period",
                        "term",
                        "provenance.rules",
                        "provenance.scheme"),
                all.stream().map(this::facts).toList()));
        List<Block> beside = caveats.beside(Caveats.Kind.values());
        blocks.addAll(beside.isEmpty() ? List.of(words.paragraph("compare.caveats.none")) : beside);
        return Section.of(words.phrase("changes.compared"), blocks);
    }

    private Row facts(Compared each) {
        Term term = each.report().concept().term();
        return Row.of(
                each.title(),
                Optional.ofNullable(each.report().concept().municipality().key())
                        .map(MunicipalityKey::value)
                        .map(Phrase::of)
                        .orElseGet(words::notStated),
                words.day(each.report().asOf()),
                period(each),
                term == null
                        ? words.phrase("term.missing")
                        : words.phrase("term.range", "first", term.firstDay(), "last", term.lastDay()),
                Phrase.of(ComparisonDocument.rules(each.report())),
                Phrase.of(ComparisonDocument.scheme(each.report())));
    }

    private Section smart() {
        SmartBlocks blocks = new SmartBlocks(words);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(words.text("compare.concept")));
        columns.add(Column.numbers(words.text("measures")));
        for (Verdict verdict : Verdict.values()) {
            columns.add(Column.numbers(verdict.label(words.locale())));
        }
        List<Block> said = new ArrayList<>(caveats.beside(Caveats.Kind.RULES));
        said.add(words.paragraph("overview.smart.intro"));
        for (SmartLetter letter : SmartLetter.values()) {
            said.add(new Table(
                    words.phrase("compare.smart.caption", "letter", blocks.letter(letter)),
                    columns,
                    all.stream().map(each -> verdicts(each, letter)).toList()));
        }
        return Section.of(words.phrase("overview.smart"), said);
    }

    private Row verdicts(Compared each, SmartLetter letter) {
        List<Phrase> cells = new ArrayList<>();
        cells.add(words.number(each.report().concept().measures().size()));
        for (Verdict verdict : Verdict.values()) {
            cells.add(words.number(each.report().smart().count(letter, verdict)));
        }
        return new Row(each.title(), cells);
    }

    private Section statuses() {
        List<Status> seen = Arrays.stream(Status.values())
                .filter(status -> all.stream().anyMatch(each -> count(each, status) > 0))
                .toList();
        List<Block> blocks = new ArrayList<>(
                caveats.beside(Caveats.Kind.AS_OF, Caveats.Kind.TERM, Caveats.Kind.GAPS, Caveats.Kind.LABELS));
        if (seen.isEmpty()) {
            blocks.add(words.paragraph("overview.no-measures"));
        } else {
            List<Column> columns = new ArrayList<>();
            columns.add(Column.text(words.text("compare.concept")));
            seen.forEach(status -> columns.add(Column.numbers(words.text("status." + status))));
            columns.add(Column.text(words.text("reported")));
            blocks.add(new Table(
                    words.phrase("compare.statuses.caption"),
                    columns,
                    all.stream().map(each -> statuses(each, seen)).toList()));
        }
        return Section.of(words.phrase("overview.implementation"), blocks);
    }

    private Row statuses(Compared each, List<Status> seen) {
        List<Phrase> cells = new ArrayList<>();
        seen.forEach(status -> cells.add(words.number(count(each, status))));
        cells.addAll(ReportFrame.reported(each.words()).details());
        return new Row(each.title(), cells);
    }

    private static int count(Compared each, Status status) {
        return each.report().evaluation().overall().statuses().counts().getOrDefault(status, 0);
    }

    private Section judgements() {
        if (caveats.applies(Caveats.Kind.SCHEME)) {
            return Section.of(words.phrase("changes.judgements"), List.of(words.paragraph("compare.other-scheme")));
        }
        List<Criterion> criteria = all.get(0).report().evaluation().scheme().criteria();
        List<Block> blocks = new ArrayList<>();
        for (Criterion criterion : criteria) {
            List<Column> columns = new ArrayList<>();
            columns.add(Column.text(words.text("compare.concept")));
            criterion
                    .scale()
                    .forEach(step -> columns.add(Column.numbers(step.label().in(words.locale()))));
            columns.add(Column.numbers(words.text("not-assessed")));
            blocks.add(new Table(
                    Phrase.of(criterion.question().in(words.locale())),
                    columns,
                    all.stream().map(each -> judgements(each, criterion)).toList()));
        }
        if (blocks.isEmpty()) {
            blocks.add(words.paragraph("overview.no-criterion"));
        }
        blocks.addAll(0, caveats.beside(Caveats.Kind.AS_OF, Caveats.Kind.TERM));
        return Section.of(words.phrase("changes.judgements"), blocks);
    }

    private Row judgements(Compared each, Criterion criterion) {
        Tally tally = each.report().evaluation().overall().tally(criterion.id()).orElseThrow();
        List<Phrase> cells = new ArrayList<>();
        criterion.scale().forEach(step -> cells.add(words.number(tally.counts().getOrDefault(step.id(), 0))));
        cells.add(words.number(tally.total() - tally.assessed()));
        return new Row(each.title(), cells);
    }
}
