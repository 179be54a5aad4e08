package org.handlungskonzept.smart;

import java.util.function.BiConsumer;

/** A rule of this library about one measure. */
record MeasureRule(RuleDescriptor descriptor, BiConsumer<MeasureSubject, Look> check) implements SmartRule {

    static SmartRule of(String id, String slug, Severity severity, BiConsumer<MeasureSubject, Look> check) {
        return new MeasureRule(RuleDescriptor.of(id, slug, severity), check);
    }

    @Override
    public RuleOutcome checkMeasure(MeasureSubject subject) {
        Look look = new Look((place, arguments) -> subject.finding(descriptor, place, arguments.toMap()));
        check.accept(subject, look);
        return look.outcome();
    }
}
