package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handlungskonzept.concept.AssessorKind;
import org.handlungskonzept.concept.Identifiers;
import org.handlungskonzept.concept.ReviewKind;

/**
 * A criterion (Bewertungskriterium): one question that is asked of every subject, with the answers to choose from.
 *
 * <p>A criterion can be a gate: only if it was answered with a passing step, the criteria behind it are assessed. Immutable
 * and thread-safe.
 *
 * @param id unique in the scheme
 * @param question the question
 * @param axis what it looks at
 * @param order whether the steps have an order
 * @param scale the steps to choose from, in the order they are shown, at least one
 * @param passing the steps with which the gate is passed; none if the criterion is no gate
 * @param behind the gates that must be passed before this criterion is assessed
 * @param reviews the kinds of review at which it is asked, at least one, in their own order
 * @param assessors of whom it is asked, at least one, in their own order
 */
public record Criterion(
        String id,
        LocalizedText question,
        Axis axis,
        ScaleOrder order,
        List<Rating> scale,
        List<String> passing,
        List<String> behind,
        Set<ReviewKind> reviews,
        Set<AssessorKind> assessors) {

    /**
     * Checks the identifiers.
     *
     * @throws IllegalArgumentException if the identifier is not valid, the scale is empty, a step stands twice on it, the
     *     gate opens with a step that is not on it, with a step twice or with every step, the criterion stands behind a gate
     *     twice or behind itself, or nobody is ever asked
     */
    public Criterion {
        Identifiers.check("criterion", id);
        requireNonNull(question, "question");
        requireNonNull(axis, "axis");
        requireNonNull(order, "order");
        scale = List.copyOf(scale);
        passing = List.copyOf(passing);
        behind = List.copyOf(behind);
        reviews = inOrder(ReviewKind.class, reviews);
        assessors = inOrder(AssessorKind.class, assessors);
        List<String> steps = scale.stream().map(Rating::id).toList();
        require(!steps.isEmpty(), "The criterion (%s) needs a scale with at least one step.".formatted(id));
        require(isDistinct(steps), "The scale of the criterion (%s) has a step twice: (%s).".formatted(id, steps));
        require(
                steps.containsAll(passing) && isDistinct(passing),
                "The gate (%s) must open with steps of its scale (%s), each of them once, not with (%s).\nMaybe add the step to the scale."
                        .formatted(id, steps, passing));
        require(
                passing.size() < steps.size(),
                "The gate (%s) opens with every step of its scale.\nMaybe it is no gate.".formatted(id));
        require(
                isDistinct(behind) && !behind.contains(id),
                "The criterion (%s) must stand behind other criteria, behind each of them once, not behind (%s).\nMaybe name each gate once."
                        .formatted(id, behind));
        require(
                !reviews.isEmpty() && !assessors.isEmpty(),
                "The criterion (%s) is never asked of anybody.\nMaybe leave out who is asked and when: then all are, always."
                        .formatted(id));
    }

    /**
     * Makes a criterion without an order of its steps that is no gate, stands behind none, and is always asked of all.
     *
     * @param id unique in the scheme
     * @param question the question
     * @param axis what it looks at
     * @param scale the steps to choose from
     * @return the criterion
     * @throws IllegalArgumentException if identifier or scale are not valid
     */
    public static Criterion of(String id, LocalizedText question, Axis axis, List<Rating> scale) {
        return new Criterion(
                id,
                question,
                axis,
                ScaleOrder.UNORDERED,
                scale,
                List.of(),
                List.of(),
                EnumSet.allOf(ReviewKind.class),
                EnumSet.allOf(AssessorKind.class));
    }

    /**
     * Says where the best step stands.
     *
     * @param order the order
     * @return the changed criterion
     */
    public Criterion withOrder(ScaleOrder order) {
        return new Criterion(id, question, axis, order, scale, passing, behind, reviews, assessors);
    }

    /**
     * Makes a gate of it.
     *
     * @param passing the steps with which it is passed; none makes it no gate
     * @return the changed criterion
     * @throws IllegalArgumentException if a step is not on the scale, or all are given
     */
    public Criterion withGate(List<String> passing) {
        return new Criterion(id, question, axis, order, scale, passing, behind, reviews, assessors);
    }

    /**
     * Puts it behind gates.
     *
     * @param gates the identifiers of criteria that stand before this one in the scheme
     * @return the changed criterion
     * @throws IllegalArgumentException if it is put behind itself
     */
    public Criterion withBehind(List<String> gates) {
        return new Criterion(id, question, axis, order, scale, passing, gates, reviews, assessors);
    }

    /**
     * Says when it is asked.
     *
     * @param reviews the kinds of review, at least one
     * @return the changed criterion
     * @throws IllegalArgumentException if there is none
     */
    public Criterion withReviews(Set<ReviewKind> reviews) {
        return new Criterion(id, question, axis, order, scale, passing, behind, reviews, assessors);
    }

    /**
     * Says of whom it is asked.
     *
     * @param assessors who is asked, at least one
     * @return the changed criterion
     * @throws IllegalArgumentException if there is none
     */
    public Criterion withAssessors(Set<AssessorKind> assessors) {
        return new Criterion(id, question, axis, order, scale, passing, behind, reviews, assessors);
    }

    /**
     * Finds a step of the scale.
     *
     * @param rating the identifier of the step
     * @return the step, or empty
     */
    public Optional<Rating> rating(String rating) {
        for (Rating step : scale) {
            if (step.id().equals(rating)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /**
     * Tells whether other criteria may stand behind it.
     *
     * @return true if it is a gate
     */
    public boolean isGate() {
        return !passing.isEmpty();
    }

    /** The steps that have an order, the worst first; none if the scale has no order. */
    List<Rating> ranked() {
        if (order == ScaleOrder.UNORDERED) {
            return List.of();
        }
        List<Rating> ranked =
                new ArrayList<>(scale.stream().filter(step -> !step.apart()).toList());
        if (order == ScaleOrder.BEST_FIRST) {
            Collections.reverse(ranked);
        }
        return List.copyOf(ranked);
    }

    private static boolean isDistinct(Collection<String> identifiers) {
        return new HashSet<>(identifiers).size() == identifiers.size();
    }

    private static <E extends Enum<E>> Set<E> inOrder(Class<E> constants, Set<E> some) {
        Set<E> copy = EnumSet.noneOf(constants);
        copy.addAll(some);
        return Collections.unmodifiableSet(copy);
    }

    private static void require(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalArgumentException(problem);
        }
    }
}
