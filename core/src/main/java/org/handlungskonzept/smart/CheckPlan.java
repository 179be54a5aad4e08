package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A rule set, made ready for checking. */
record CheckPlan(RuleSet rules, List<ActiveRule> active, Verdicts verdicts) {

    static CheckPlan of(RuleSet rules) {
        requireNonNull(rules, "ruleSet");
        return new CheckPlan(rules, ActiveRule.of(rules), new Verdicts(rules));
    }
}
