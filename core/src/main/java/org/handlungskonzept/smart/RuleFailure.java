package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

/**
 * A rule that broke down (Regelfehler). The others went on; what it should have looked at was not assessed by it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the rule
 * @param place what it looked at: a JSON pointer into the concept
 * @param reason what went wrong, for developers
 */
public record RuleFailure(RuleId rule, String place, String reason) {

    /** Checks that nothing is missing. */
    public RuleFailure {
        requireNonNull(rule, "rule");
        requireNonNull(place, "place");
        requireNonNull(reason, "reason");
    }
}
