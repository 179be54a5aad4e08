package org.handlungskonzept.reporting.internal.chapters;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.evaluation.AssessmentProblem;
import org.handlungskonzept.evaluation.EvaluationScheme;
import org.handlungskonzept.evaluation.SubjectEvaluation;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;

/** How the concept as a whole was judged, scheme by scheme; nothing of it is counted with the measures. */
@Internal
public final class WholeConceptChapter {

    private final Wording wording;
    private final List<EvaluationScheme> schemes;
    private final CriteriaBlocks criteria;

    public WholeConceptChapter(Wording wording, List<EvaluationScheme> schemes) {
        this.wording = wording;
        this.schemes = schemes;
        this.criteria = new CriteriaBlocks(wording);
    }

    public Section section() {
        return new Section(
                wording.phrase("whole.title"),
                null,
                null,
                List.of(wording.paragraph("whole.intro")),
                schemes.stream().map(this::scheme).toList());
    }

    private Section scheme(EvaluationScheme scheme) {
        SubjectEvaluation evaluation = SubjectEvaluation.of(scheme, wording.concept(), wording.asOf());
        List<Block> blocks = new ArrayList<>();
        if (scheme.purpose() != null) {
            blocks.add(
                    new Paragraph(Phrase.of(scheme.purpose().in(wording.texts().locale()))));
        }
        long assessed = evaluation.results().stream()
                .filter(result -> result.isAssessed())
                .count();
        blocks.add(wording.paragraph(
                "whole.assessed",
                "part",
                assessed,
                "total",
                evaluation.results().size()));
        blocks.addAll(criteria.of(scheme, evaluation.results(), evaluation.labels()));
        if (!evaluation.problems().isEmpty()) {
            blocks.add(new Note(
                    wording.phrase("coverage.problems"),
                    List.of(new BulletList(
                            evaluation.problems().stream().map(this::problem).toList()))));
        }
        return Section.of(Phrase.of(scheme.title().in(wording.texts().locale())), blocks);
    }

    private Phrase problem(AssessmentProblem problem) {
        return Phrase.of(problem.explain(wording.texts().locale()));
    }
}
