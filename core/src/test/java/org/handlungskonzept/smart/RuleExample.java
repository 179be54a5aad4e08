package org.handlungskonzept.smart;

import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.text.UnitDirectory;

/**
 * An example of what a rule finds, or must not find.
 *
 * @param place file and line of the label
 * @param looks whether the rule must have looked at something
 * @param lines the changes to a sound measure, as written
 * @param names names that say nothing about a measure
 */
record RuleExample(
        RuleId rule,
        String place,
        String label,
        boolean hit,
        boolean looks,
        List<String> lines,
        Concept concept,
        UnitDirectory units,
        List<String> names) {

    /** Checks the example with a rule set that has the rule on. */
    SmartReport check() {
        RuleSet rules = RuleSets.shipped()
                .get("recommended-2")
                .extend("example", 1)
                .on(rule.value())
                .build();
        return SmartChecker.of(rules).withUnits(units).withNames(names).check(concept, ExampleConcept.AS_OF);
    }

    List<Finding> findings(SmartReport report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    @Override
    public String toString() {
        return rule + (hit ? " + " : " - ") + label;
    }
}
