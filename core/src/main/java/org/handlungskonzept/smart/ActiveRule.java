package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is on, with what the rule set says about it.
 *
 * @param letter the letter its findings belong to, or null if none asks for what it looks at
 * @param severity another severity of its findings, or null
 */
record ActiveRule(
        SmartRule rule,
        RuleDescriptor descriptor,
        @Nullable SmartLetter letter,
        @Nullable Severity severity) {

    static List<ActiveRule> of(RuleSet rules) {
        List<ActiveRule> active = new ArrayList<>();
        for (SmartRule rule : rules.rules()) {
            RuleDescriptor descriptor = rule.descriptor();
            Aspect aspect = descriptor.aspect();
            SmartLetter letter = aspect == null ? null : rules.letter(aspect).orElse(null);
            active.add(new ActiveRule(
                    rule, descriptor, letter, rules.setting(descriptor.id()).severity()));
        }
        return active;
    }

    RuleOutcome check(ConceptSubject subject, Look look) {
        return rule instanceof GroupRule own ? own.check(subject, look) : rule.checkConcept(subject);
    }

    RuleOutcome check(MeasureSubject subject, Look look) {
        return rule instanceof GroupRule own ? own.check(subject, look) : rule.checkMeasure(subject);
    }

    /** The finding under the letter and with the weight that the rule set gives it; what the rule made milder stays so. */
    Finding finish(Finding finding) {
        if (finding.rule().compareTo(descriptor.id()) != 0) {
            throw new IllegalStateException(
                    "The rule (%s) reported a finding of the rule (%s).\nMaybe make findings with its own descriptor."
                            .formatted(descriptor.id(), finding.rule()));
        }
        Finding lettered = finding.letter() == letter ? finding : finding.under(letter);
        return severity == null || finding.severity() != descriptor.severity() ? lettered : lettered.weighing(severity);
    }
}
