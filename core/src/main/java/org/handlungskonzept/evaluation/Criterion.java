package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.Identifiers;

/**
 * A criterion (Bewertungskriterium): one question that is asked of every measure, with the answers to choose from.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id unique in the scheme
 * @param question the question
 * @param axis what it looks at
 * @param scale the steps to choose from, in the order they are shown, at least one
 */
public record Criterion(String id, LocalizedText question, Axis axis, List<Rating> scale) {

    /**
     * Checks the identifiers.
     *
     * @throws IllegalArgumentException if the identifier is not valid, the scale is empty, or a step stands twice on it
     */
    public Criterion {
        Identifiers.check("criterion", id);
        requireNonNull(question, "question");
        requireNonNull(axis, "axis");
        scale = List.copyOf(scale);
        if (scale.isEmpty()) {
            throw new IllegalArgumentException(
                    "The criterion (%s) needs a scale with at least one step.".formatted(id));
        }
        if (scale.stream().map(Rating::id).distinct().count() < scale.size()) {
            throw new IllegalArgumentException("The scale of the criterion (%s) has a step twice: (%s)."
                    .formatted(id, scale.stream().map(Rating::id).toList()));
        }
    }

    /**
     * Finds a step of the scale.
     *
     * @param rating the identifier of the step
     * @return the step, or empty
     */
    public Optional<Rating> rating(String rating) {
        return scale.stream().filter(step -> step.id().equals(rating)).findFirst();
    }
}
