package org.handlungskonzept.smart;

import java.util.List;
import org.handlungskonzept.concept.NoResources;
import org.handlungskonzept.concept.Resources;

/** Rules on R (realistisch), as far as it means named resources. */
final class ResourceRules {

    private ResourceRules() {}

    static List<SmartRule> all() {
        return List.of(
                MeasureRule.of("R401", "resources-missing", Severity.WARNING, ResourceRules::missing),
                MeasureRule.of("R403", "unquantified", Severity.WARNING, ResourceRules::unquantified),
                noneMeaning(NoResources.OPEN, "R415", "none-ambiguous"),
                noneMeaning(NoResources.NOT_AVAILABLE, "R416", "not-available"),
                MeasureRule.of("R417", "not-interpreted", Severity.WARNING, ResourceRules::notInterpreted));
    }

    private static void missing(MeasureSubject subject, Look look) {
        Resources resources = subject.measure().resources();
        look.at("/resources", saysNothing(resources) && resources.asWritten().isBlank(), Arguments::none);
    }

    private static void unquantified(MeasureSubject subject, Look look) {
        Resources resources = subject.measure().resources();
        if (resources.none() == null && !ResourcedVerdict.isEmpty(resources)) {
            look.at("/resources", !ResourcedVerdict.isQuantified(resources), () -> written(resources));
        }
    }

    private static SmartRule noneMeaning(NoResources meaning, String id, String slug) {
        return MeasureRule.of(id, slug, Severity.WARNING, (subject, look) -> {
            Resources resources = subject.measure().resources();
            if (resources.none() != null) {
                look.at("/resources/none", resources.none() == meaning, () -> written(resources));
            }
        });
    }

    private static void notInterpreted(MeasureSubject subject, Look look) {
        Resources resources = subject.measure().resources();
        if (!resources.asWritten().isBlank()) {
            look.at("/resources", saysNothing(resources), () -> written(resources));
        }
    }

    private static boolean saysNothing(Resources resources) {
        return resources.none() == null && ResourcedVerdict.isEmpty(resources);
    }

    private static Arguments written(Resources resources) {
        return Arguments.written(resources.asWritten());
    }
}
