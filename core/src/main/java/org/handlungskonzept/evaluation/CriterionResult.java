package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.concept.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one subject on one criterion (Bewertungsergebnis).
 *
 * <p>Immutable and thread-safe.
 *
 * @param criterion the identifier of the criterion
 * @param assessment the newest judgement up to the day of the evaluation, or null if there is none
 * @param rating its step on the scale; null if the subject was not assessed
 * @param state whether it was assessed, and if not, why not
 */
public record CriterionResult(
        String criterion,
        @Nullable Assessment assessment,
        @Nullable Rating rating,
        ResultState state) {

    /**
     * Checks that state and step agree.
     *
     * @throws IllegalArgumentException if there is a step without a judgement, or without being assessed
     */
    public CriterionResult {
        requireNonNull(criterion, "criterion");
        if ((rating != null) != (state == ResultState.ASSESSED) || (rating != null && assessment == null)) {
            throw new IllegalArgumentException(
                    "The criterion (%s) in the state (%s) must have a judgement and a step if it is assessed, and no step otherwise."
                            .formatted(criterion, state));
        }
    }

    /**
     * Tells whether the subject was assessed on this criterion. Not assessed is not the same as assessed badly.
     *
     * @return true if there is a step on the scale
     */
    public boolean isAssessed() {
        return rating != null;
    }

    /**
     * Tells whether a gate keeps it from being assessed.
     *
     * @return true if a gate before it was not passed, or not answered
     */
    public boolean isBehindClosedGate() {
        return state == ResultState.GATE_FAILED || state == ResultState.GATE_UNANSWERED;
    }
}
