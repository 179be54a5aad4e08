package org.handlungskonzept.smart;

import java.util.Map;
import java.util.function.BiConsumer;

/** A rule of this library about one measure. */
record MeasureRule(RuleDescriptor descriptor, BiConsumer<MeasureSubject, Look> check) implements SmartRule {

    static SmartRule of(String id, String slug, Severity severity, BiConsumer<MeasureSubject, Look> check) {
        return new MeasureRule(RuleDescriptor.of(id, slug, severity), check);
    }

    @Override
    public RuleOutcome checkMeasure(MeasureSubject subject) {
        Look look = new Look(
                descriptor, (below, span, arguments) -> subject.finding(descriptor, below, span, arguments.toMap()));
        check.accept(subject, look);
        return look.outcome();
    }

    @Override
    public SmartRule configured(Map<String, String> options) {
        return new MeasureRule(descriptor.with(options), check);
    }
}
