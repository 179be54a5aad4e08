package org.handlungskonzept.reporting.internal.chapters;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.evaluation.Criterion;
import org.handlungskonzept.evaluation.Evaluation;
import org.handlungskonzept.evaluation.RollUp;
import org.handlungskonzept.evaluation.Tally;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;

/** How it was evaluated, and of how many measures anything is known. */
@Internal
public final class CoverageChapter {

    private final Wording wording;

    public CoverageChapter(Wording wording) {
        this.wording = wording;
    }

    public Section section() {
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
        blocks.addAll(new CoverageBlocks(wording).blocks());
        if (!evaluation.problems().isEmpty()) {
            blocks.add(problems(evaluation));
        }
        return new Section(
                wording.phrase("coverage.title"),
                null,
                null,
                blocks,
                new ParticipationSection(wording).section().stream().toList());
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
}
