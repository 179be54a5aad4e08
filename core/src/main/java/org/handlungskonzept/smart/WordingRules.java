package org.handlungskonzept.smart;

import java.util.List;
import org.handlungskonzept.concept.Measure;

/** Rules on S (spezifisch). */
final class WordingRules {

    private WordingRules() {}

    static List<SmartRule> all() {
        return List.of(
                MeasureRule.of("S101", "title-missing", Severity.ERROR, WordingRules::titleMissing),
                MeasureRule.of("S112", "target-group-missing", Severity.WARNING, WordingRules::targetGroupMissing));
    }

    private static void titleMissing(MeasureSubject subject, Look look) {
        Measure measure = subject.measure();
        look.at("/title", measure.title().isBlank(), () -> Arguments.of("measure", measure.id()));
    }

    private static void targetGroupMissing(MeasureSubject subject, Look look) {
        look.at("/targetGroups", subject.measure().targetGroups().isEmpty(), Arguments::none);
    }
}
