package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The measures of a goal, a field or the whole concept in figures (Zusammenfassung): one count for each criterion, one for
 * each derived label, and one of the statuses. There is no figure over several criteria.
 *
 * <p>Immutable and thread-safe.
 *
 * @param tallies one count for each criterion, in the order of the scheme
 * @param labels one count for each derived label, in the order of the scheme
 * @param statuses how many measures have which status
 */
public record RollUp(List<Tally> tallies, List<LabelTally> labels, StatusTally statuses) {

    /** Checks that nothing is missing and copies the lists. */
    public RollUp {
        tallies = List.copyOf(tallies);
        labels = List.copyOf(labels);
        requireNonNull(statuses, "statuses");
    }

    static RollUp of(EvaluationScheme scheme, List<MeasureEvaluation> measures) {
        List<Tally> tallies = new ArrayList<>();
        for (int i = 0; i < scheme.criteria().size(); i++) {
            int criterion = i;
            tallies.add(Tally.of(
                    scheme.criteria().get(i),
                    measures.stream()
                            .map(measure -> measure.results().get(criterion))
                            .toList()));
        }
        List<LabelTally> labels = new ArrayList<>();
        for (int i = 0; i < scheme.labels().size(); i++) {
            int label = i;
            labels.add(LabelTally.of(
                    scheme.labels().get(i),
                    measures.stream()
                            .map(measure -> measure.labels().get(label))
                            .toList()));
        }
        return new RollUp(
                tallies,
                labels,
                StatusTally.of(
                        measures.stream().map(MeasureEvaluation::followUp).toList()));
    }

    /**
     * Finds the count of a criterion.
     *
     * @param criterion the identifier of the criterion
     * @return the count, or empty if the scheme has no such criterion
     */
    public Optional<Tally> tally(String criterion) {
        return tallies.stream()
                .filter(tally -> tally.criterion().equals(criterion))
                .findFirst();
    }

    /**
     * Finds the count of a label.
     *
     * @param label the identifier of the label
     * @return the count, or empty if the scheme has no such label
     */
    public Optional<LabelTally> label(String label) {
        return labels.stream().filter(tally -> tally.label().equals(label)).findFirst();
    }
}
