package org.handlungskonzept.smart;

import java.util.Map;
import java.util.function.BiConsumer;

/** A rule of this library about the concept as a whole. */
record ConceptRule(RuleDescriptor descriptor, BiConsumer<ConceptSubject, Look> check) implements SmartRule {

    static SmartRule of(String id, String slug, Severity severity, BiConsumer<ConceptSubject, Look> check) {
        return new ConceptRule(RuleDescriptor.of(id, slug, severity), check);
    }

    @Override
    public RuleOutcome checkConcept(ConceptSubject subject) {
        Look look =
                new Look(descriptor, (below, span, arguments) -> subject.finding(descriptor, below, arguments.toMap()));
        check.accept(subject, look);
        return look.outcome();
    }

    @Override
    public SmartRule configured(Map<String, String> options) {
        return new ConceptRule(descriptor.with(options), check);
    }
}
