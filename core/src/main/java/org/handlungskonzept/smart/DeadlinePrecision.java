package org.handlungskonzept.smart;

import java.util.Locale;
import org.handlungskonzept.concept.Precision;

/** How precisely a deadline must be stated, as an option of a rule. */
final class DeadlinePrecision {

    static final String OPTION = "precision";

    private DeadlinePrecision() {}

    static Precision of(RuleDescriptor rule) {
        return Choices.byKey(
                "precision",
                Precision.values(),
                DeadlinePrecision::key,
                rule.options().getOrDefault(OPTION, ""));
    }

    static String key(Precision precision) {
        return precision.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
