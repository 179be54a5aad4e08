package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.concept.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one measure on one criterion (Bewertungsergebnis).
 *
 * <p>Immutable and thread-safe.
 *
 * @param criterion the identifier of the criterion
 * @param assessment the newest judgement up to the day of the evaluation, or null if there is none
 * @param rating its step on the scale; null if there is no judgement, or its step is not on the scale
 */
public record CriterionResult(
        String criterion,
        @Nullable Assessment assessment,
        @Nullable Rating rating) {

    /** Checks that nothing is missing. */
    public CriterionResult {
        requireNonNull(criterion, "criterion");
    }

    /**
     * Tells whether the measure was assessed on this criterion. Not assessed is not the same as assessed badly.
     *
     * @return true if there is a step on the scale
     */
    public boolean isAssessed() {
        return rating != null;
    }
}
