package org.handlungskonzept.smart;

import java.util.List;

/**
 * What came of one look of a rule (Prüfergebnis einer Regel). To have looked at nothing is not to have passed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param places how many places the rule looked at, 0 if there was nothing to look at
 * @param findings what it found there
 */
public record RuleOutcome(int places, List<Finding> findings) {

    private static final RuleOutcome NOT_APPLICABLE = new RuleOutcome(0, List.of());
    private static final RuleOutcome CLEAN = new RuleOutcome(1, List.of());

    /**
     * Checks the number of places.
     *
     * @throws IllegalArgumentException if it is negative, or something was found without looking
     */
    public RuleOutcome {
        findings = List.copyOf(findings);
        if (places < (findings.isEmpty() ? 0 : 1)) {
            throw new IllegalArgumentException("A rule that looked at (%s) places cannot have found (%s) things."
                    .formatted(places, findings.size()));
        }
    }

    /**
     * There was nothing to look at.
     *
     * @return the outcome
     */
    public static RuleOutcome notApplicable() {
        return NOT_APPLICABLE;
    }

    /**
     * The rule looked at one place and found nothing.
     *
     * @return the outcome
     */
    public static RuleOutcome clean() {
        return CLEAN;
    }

    /**
     * The rule looked at one place and reports what it found there.
     *
     * @param findings what it found, none if clean
     * @return the outcome
     */
    public static RuleOutcome found(List<Finding> findings) {
        return new RuleOutcome(1, findings);
    }

    /**
     * The rule looked at one place and found one thing.
     *
     * @param finding what it found
     * @return the outcome
     */
    public static RuleOutcome found(Finding finding) {
        return found(List.of(finding));
    }
}
