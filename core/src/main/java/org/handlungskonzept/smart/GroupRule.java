package org.handlungskonzept.smart;

import java.util.Map;

/** A rule of this library: its description, and the group that has its case. */
record GroupRule(RuleDescriptor descriptor, RuleGroup group) implements SmartRule {

    @Override
    public RuleOutcome checkMeasure(MeasureSubject subject) {
        return check(subject, new Look(descriptor));
    }

    @Override
    public RuleOutcome checkConcept(ConceptSubject subject) {
        return check(subject, new Look(descriptor));
    }

    RuleOutcome check(MeasureSubject subject, Look look) {
        look.begin(subject);
        group.measure(descriptor.id().value(), subject, look);
        return look.outcome();
    }

    RuleOutcome check(ConceptSubject subject, Look look) {
        look.begin(null);
        group.concept(descriptor.id().value(), subject, look);
        return look.outcome();
    }

    @Override
    public SmartRule configured(Map<String, String> options) {
        return new GroupRule(descriptor.with(options), group);
    }
}
