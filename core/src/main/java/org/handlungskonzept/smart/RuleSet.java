package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A versioned set of rules (Regelwerk). Reports name it, so that a result can be understood years later.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the identifier, not blank
 * @param version the version, from 1
 * @param rules the rules, in the order in which they are listed
 */
public record RuleSet(String id, int version, List<SmartRule> rules) {

    /**
     * Checks identifier, version and rules.
     *
     * @throws IllegalArgumentException if the identifier is blank, the version below 1, or a rule id stands twice
     */
    public RuleSet {
        if (requireNonNull(id, "id").isBlank() || version < 1) {
            throw new IllegalArgumentException(
                    "The rule set (%s) of version (%s) needs an identifier and a version from 1."
                            .formatted(id, version));
        }
        rules = List.copyOf(rules);
        Set<RuleId> seen = new HashSet<>();
        for (SmartRule rule : rules) {
            if (!seen.add(rule.descriptor().id())) {
                throw new IllegalArgumentException(
                        "The rule (%s) stands twice in the rule set (%s).\nMaybe give your own rule a number from 900 on."
                                .formatted(rule.descriptor().id(), id));
            }
        }
    }

    /**
     * The rules that fit most municipalities.
     *
     * @return the rule set {@code recommended}, version 1
     */
    public static RuleSet recommended() {
        return new RuleSet("recommended", 1, BuiltInRules.all());
    }

    /**
     * Adds a rule.
     *
     * @param rule the rule
     * @return a rule set whose identifier names the rule too, for example {@code recommended+T900}
     * @throws IllegalArgumentException if there is a rule with the same id
     */
    public RuleSet with(SmartRule rule) {
        return new RuleSet(
                id + "+" + rule.descriptor().id(),
                version,
                Stream.concat(rules.stream(), Stream.of(rule)).toList());
    }
}
