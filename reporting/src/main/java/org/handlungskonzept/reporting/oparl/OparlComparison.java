package org.handlungskonzept.reporting.oparl;

import static java.util.Objects.requireNonNull;

/**
 * One entry of a decision beside what the information system says (Vergleich einer Angabe).
 *
 * <p>Immutable and thread-safe.
 *
 * @param aspect what is compared
 * @param outcome what the comparison says
 * @param inConcept what the concept says, days as {@code 2024-06-27}, may be empty
 * @param inOparl what the information system says, several days joined by commas, may be empty
 */
public record OparlComparison(OparlAspect aspect, OparlOutcome outcome, String inConcept, String inOparl) {

    /** Checks that nothing is missing. */
    public OparlComparison {
        requireNonNull(aspect, "aspect");
        requireNonNull(outcome, "outcome");
        requireNonNull(inConcept, "inConcept");
        requireNonNull(inOparl, "inOparl");
    }

    /**
     * Whether somebody should look at it.
     *
     * @return true if both differ, or only the information system says something
     */
    public boolean isDifference() {
        return outcome == OparlOutcome.DIFFERENT || outcome == OparlOutcome.MISSING_IN_CONCEPT;
    }
}
