package org.handlungskonzept.reporting.internal.chapters;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.evaluation.Criterion;
import org.handlungskonzept.evaluation.Evaluation;
import org.handlungskonzept.evaluation.MeasureEvaluation;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.ReportDays;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.smart.MeasureResult;
import org.handlungskonzept.smart.SmartReport;

/** What chapters on a concept that was checked and evaluated need: its data, and the words for it. */
@Internal
public final class Wording extends Words {

    private final SmartReport smart;
    private final Evaluation evaluation;
    private final Map<MeasureId, MeasureResult> checked;
    private final Map<MeasureId, MeasureEvaluation> evaluated;

    public Wording(Concept concept, SmartReport smart, Evaluation evaluation, ReportDays days, Texts texts) {
        super(concept, days, texts);
        this.smart = requireNonNull(smart, "smart");
        this.evaluation = requireNonNull(evaluation, "evaluation");
        this.checked = smart.measures().stream().collect(Collectors.toMap(MeasureResult::measure, Function.identity()));
        this.evaluated = evaluation.measures().stream()
                .collect(Collectors.toMap(MeasureEvaluation::measure, Function.identity()));
    }

    public SmartReport smart() {
        return smart;
    }

    public Evaluation evaluation() {
        return evaluation;
    }

    public MeasureResult checked(Measure measure) {
        return requireNonNull(checked.get(measure.id()));
    }

    public MeasureEvaluation evaluated(Measure measure) {
        return requireNonNull(evaluated.get(measure.id()));
    }

    public Phrase question(Criterion criterion) {
        return Phrase.of(criterion.question().in(locale()));
    }
}
