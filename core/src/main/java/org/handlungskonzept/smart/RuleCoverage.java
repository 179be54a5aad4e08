package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

/**
 * How far one rule got in one check (Abdeckung einer Regel).
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the rule
 * @param places how many places it looked at, 0 if there was nothing to look at
 * @param findings how many findings it reported
 */
public record RuleCoverage(RuleDescriptor rule, int places, int findings) {

    /** Checks that nothing is missing. */
    public RuleCoverage {
        requireNonNull(rule, "rule");
    }

    /**
     * Tells whether there was anything to look at; if not, the rule has neither passed nor failed.
     *
     * @return true if it looked at one place at least
     */
    public boolean looked() {
        return places > 0;
    }
}
