package org.handlungskonzept.smart;

import java.util.function.BiConsumer;

/** Makes rules that read title and description; they look at nothing where there is no text. */
final class TextRule {

    private TextRule() {}

    static SmartRule of(
            String id, String slug, Severity severity, FalsePositiveRisk risk, BiConsumer<MeasureSubject, Look> check) {
        return of(RuleDescriptor.of(id, slug, severity).reading(ReadingDepth.TEXTS, risk), check);
    }

    static SmartRule of(RuleDescriptor descriptor, BiConsumer<MeasureSubject, Look> check) {
        return new MeasureRule(descriptor, (subject, look) -> {
            if (!subject.texts().isEmpty()) {
                check.accept(subject, look);
            }
        });
    }
}
