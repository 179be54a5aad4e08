package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.MeasureId;

/**
 * What is known of one measure (Evaluation einer Maßnahme): the judgements, and beside them the facts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param measure the measure
 * @param results one result for each criterion, in the order of the scheme
 * @param labels one result for each derived label, in the order of the scheme
 * @param followUp the facts
 */
public record MeasureEvaluation(
        MeasureId measure, List<CriterionResult> results, List<LabelResult> labels, FollowUp followUp) {

    /** Checks that nothing is missing and copies the lists. */
    public MeasureEvaluation {
        requireNonNull(measure, "measure");
        results = List.copyOf(results);
        labels = List.copyOf(labels);
        requireNonNull(followUp, "followUp");
    }

    /**
     * Finds the result on a criterion.
     *
     * @param criterion the identifier of the criterion
     * @return the result, or empty if the scheme has no such criterion
     */
    public Optional<CriterionResult> result(String criterion) {
        return results.stream()
                .filter(result -> result.criterion().equals(criterion))
                .findFirst();
    }

    /**
     * Finds the result of a label.
     *
     * @param label the identifier of the label
     * @return the result, or empty if the scheme has no such label
     */
    public Optional<LabelResult> label(String label) {
        return labels.stream().filter(result -> result.label().equals(label)).findFirst();
    }
}
