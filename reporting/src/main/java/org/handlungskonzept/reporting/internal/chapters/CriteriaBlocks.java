package org.handlungskonzept.reporting.internal.chapters;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.AdministrationReply;
import org.handlungskonzept.concept.Assessment;
import org.handlungskonzept.concept.AssessorKind;
import org.handlungskonzept.evaluation.Criterion;
import org.handlungskonzept.evaluation.CriterionResult;
import org.handlungskonzept.evaluation.DerivedLabel;
import org.handlungskonzept.evaluation.EvaluationScheme;
import org.handlungskonzept.evaluation.LabelResult;
import org.handlungskonzept.evaluation.LabelState;
import org.handlungskonzept.evaluation.MeasureEvaluation;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Inline;
import org.handlungskonzept.reporting.document.LineBreak;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Table;

/** How one subject was judged: by each criterion, with reasons and replies, and which labels follow. */
@Internal
public final class CriteriaBlocks {

    private final Wording wording;

    public CriteriaBlocks(Wording wording) {
        this.wording = wording;
    }

    public List<Block> of(MeasureEvaluation evaluated) {
        if (evaluated.results().stream().allMatch(result -> result.assessment() == null)) {
            return List.of(wording.paragraph(
                    "criteria.none", "criteria", evaluated.results().size()));
        }
        return of(wording.evaluation().scheme(), evaluated.results(), evaluated.labels());
    }

    /** One result for each criterion and one for each label, in the order of the scheme. */
    public List<Block> of(EvaluationScheme scheme, List<CriterionResult> results, List<LabelResult> labels) {
        List<Block> blocks = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            rows.add(criterion(scheme.criteria().get(i), results.get(i)));
        }
        blocks.add(new Table(
                wording.phrase("criteria.caption"),
                List.of(
                        Column.text(wording.text("criterion")),
                        Column.text(wording.text("judgement")),
                        Column.text(wording.text("rationale"))),
                rows));
        List<Row> following = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            following.add(label(scheme.labels().get(i), labels.get(i)));
        }
        if (!following.isEmpty()) {
            blocks.add(new Table(
                    wording.phrase("labels.caption"),
                    List.of(Column.text(wording.text("label")), Column.text(wording.text("label.result"))),
                    following));
        }
        return blocks;
    }

    private Row criterion(Criterion criterion, CriterionResult result) {
        Assessment assessment = result.assessment();
        if (assessment == null || result.rating() == null) {
            return Row.of(wording.question(criterion), wording.phrase("result." + result.state()), wording.notStated());
        }
        return Row.of(
                wording.question(criterion),
                Phrase.of(result.rating().label().in(wording.texts().locale())),
                grounds(assessment));
    }

    /** Why, who says so, and what the administration answers, each in a line of its own. */
    private Phrase grounds(Assessment assessment) {
        List<Inline> lines = new ArrayList<>(rationale(assessment).parts());
        AssessorKind kind = assessment.assessorKind();
        if (kind != null) {
            lines.add(new LineBreak());
            lines.addAll((assessment.assessor().isBlank()
                            ? wording.phrase("assessor." + kind)
                            : wording.phrase(
                                    "assessor." + kind + ".named", "assessor", wording.inline(assessment.assessor())))
                    .parts());
        }
        for (AdministrationReply reply : assessment.replies()) {
            if (!reply.day().isAfter(wording.asOf())) {
                lines.add(new LineBreak());
                lines.addAll(wording.phrase("reply", "day", reply.day(), "text", wording.inline(reply.text()))
                        .parts());
            }
        }
        return new Phrase(lines);
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

    private Row label(DerivedLabel label, LabelResult result) {
        String state = result.state() == LabelState.UNDETERMINED && result.zeroDivisor()
                ? "label.UNDETERMINED.zero"
                : "label." + result.state();
        return Row.of(Phrase.of(label.label().in(wording.texts().locale())), wording.phrase(state));
    }
}
