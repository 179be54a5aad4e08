package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.SchemeRef;

/**
 * An evaluation scheme (Bewertungsschema): the questions that are asked of every measure. A changed scheme gets a new
 * version, so that earlier judgements keep their meaning.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ref its identifier and version
 * @param title its name
 * @param criteria the questions, in the order they are asked, at least one
 */
public record EvaluationScheme(SchemeRef ref, LocalizedText title, List<Criterion> criteria) {

    /**
     * Checks the criteria.
     *
     * @throws IllegalArgumentException if there is no criterion, or one stands twice
     */
    public EvaluationScheme {
        requireNonNull(ref, "ref");
        requireNonNull(title, "title");
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("The scheme (%s) needs at least one criterion.".formatted(ref));
        }
        if (criteria.stream().map(Criterion::id).distinct().count() < criteria.size()) {
            throw new IllegalArgumentException("The scheme (%s) has a criterion twice: (%s)."
                    .formatted(ref, criteria.stream().map(Criterion::id).toList()));
        }
    }

    /**
     * Finds a criterion.
     *
     * @param criterion the identifier of the criterion
     * @return the criterion, or empty
     */
    public Optional<Criterion> criterion(String criterion) {
        return criteria.stream()
                .filter(candidate -> candidate.id().equals(criterion))
                .findFirst();
    }
}
