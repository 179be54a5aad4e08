package org.handlungskonzept.reporting;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.ParticipationRound;
import org.handlungskonzept.evaluation.Criterion;
import org.handlungskonzept.evaluation.Evaluation;
import org.handlungskonzept.evaluation.RollUp;
import org.handlungskonzept.evaluation.Tally;
import org.handlungskonzept.followup.CoverageQuestion;
import org.handlungskonzept.followup.CoverageReport;
import org.handlungskonzept.participation.ParticipationReport;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;

/** How it was evaluated, and of how many measures anything is known. */
final class CoverageChapter {

    private final Wording wording;

    CoverageChapter(Wording wording) {
        this.wording = wording;
    }

    Section section() {
        Evaluation evaluation = wording.evaluation();
        RollUp overall = evaluation.overall();
        List<Block> blocks = new ArrayList<>();
        blocks.add(wording.paragraph(
                "coverage.scheme",
                "scheme",
                evaluation.scheme().title().in(wording.texts().locale()),
                "criteria",
                evaluation.scheme().criteria().size()));
        blocks.add(wording.paragraph("coverage.smart"));
        List<Phrase> methods = wording.concept().evaluationPlan().methods().stream()
                .map(method -> wording.phrase("method." + method.name()))
                .toList();
        if (!methods.isEmpty()) {
            blocks.add(wording.paragraph("coverage.methods"));
            blocks.add(new BulletList(methods));
        }
        blocks.add(wording.paragraph(
                "coverage.reported",
                "part",
                overall.statuses().reported(),
                "total",
                overall.statuses().total()));
        blocks.add(new Table(
                wording.phrase("coverage.caption"),
                List.of(Column.text(wording.text("criterion")), Column.text(wording.text("coverage.assessed"))),
                evaluation.scheme().criteria().stream()
                        .map(criterion -> row(criterion, overall))
                        .toList()));
        blocks.addAll(record());
        if (!evaluation.problems().isEmpty()) {
            blocks.add(problems(evaluation));
        }
        return new Section(wording.phrase("coverage.title"), null, null, blocks, participation());
    }

    /** How complete and how fresh the record is, question by question. */
    private List<Block> record() {
        CoverageReport report = CoverageReport.of(wording.concept(), wording.yearBefore(), wording.asOf());
        int asked = report.overall(CoverageQuestion.EVER_REPORTED).total();
        if (asked == 0) {
            return List.of();
        }
        return List.of(
                wording.paragraph("coverage.record", "first", report.first(), "last", report.last(), "measures", asked),
                new BulletList(report.overall().stream()
                        .filter(coverage -> coverage.total() > 0)
                        .map(coverage ->
                                Phrase.of(coverage.explain(wording.texts().locale())))
                        .toList()));
    }

    private Row row(Criterion criterion, RollUp overall) {
        Tally tally = overall.tally(criterion.id()).orElseThrow();
        return Row.of(wording.question(criterion), wording.of(tally.assessed(), tally.total()));
    }

    private Note problems(Evaluation evaluation) {
        return new Note(
                wording.phrase("coverage.problems"),
                List.of(new BulletList(evaluation.problems().stream()
                        .map(problem -> wording.phrase(
                                "problem." + problem.kind().name(),
                                "measure",
                                problem.subject().id(),
                                "criterion",
                                problem.assessment().criterion(),
                                "rating",
                                problem.assessment().rating()))
                        .toList())));
    }

    private List<Section> participation() {
        List<ParticipationRound> rounds = wording.concept().participationRounds().stream()
                .filter(round -> wording.isKnown(round.day()))
                .toList();
        if (rounds.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(
                wording.phrase("participation.caption"),
                List.of(
                        Column.text(wording.text("participation.round")),
                        Column.text(wording.text("participation.participants")),
                        Column.text(wording.text("participation.count"))),
                rounds.stream().map(this::round).toList()));
        blocks.addAll(answers());
        return List.of(Section.of(wording.phrase("participation.title"), blocks));
    }

    private List<Block> answers() {
        ParticipationReport report = ParticipationReport.of(wording.concept(), wording.asOf());
        if (report.count().total() == 0) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Paragraph(Phrase.of(report.count().explain(wording.texts().locale()) + ".")));
        List<Phrase> answers = report.rounds().stream()
                .flatMap(round -> round.answers().stream())
                .map(answer -> wording.about(
                        wording.written(answer.text()),
                        Phrase.of(answer.explain(wording.texts().locale()))))
                .toList();
        if (!answers.isEmpty()) {
            blocks.add(new BulletList(answers));
        }
        return blocks;
    }

    private Row round(ParticipationRound round) {
        Integer count = round.count();
        return Row.of(
                wording.written(round.title()),
                wording.written(round.participants()),
                count == null ? wording.notStated() : wording.number(count));
    }
}
