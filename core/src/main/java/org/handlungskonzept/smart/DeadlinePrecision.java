package org.handlungskonzept.smart;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.handlungskonzept.concept.Precision;

/** How precisely a deadline must be stated, as an option of a rule. */
final class DeadlinePrecision {

    static final String OPTION = "precision";

    private static final Map<String, Precision> BY_KEY = byKey();

    private DeadlinePrecision() {}

    static Precision of(RuleDescriptor rule) {
        return of(OPTION, rule.options().getOrDefault(OPTION, ""));
    }

    /**
     * @param option the name of the option, for the message
     */
    static Precision of(String option, String wanted) {
        Precision known = BY_KEY.get(wanted);
        return known == null ? Choices.byKey(option, Precision.values(), DeadlinePrecision::key, wanted) : known;
    }

    static String key(Precision precision) {
        return precision.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Precision> byKey() {
        Map<String, Precision> known = new HashMap<>();
        for (Precision precision : Precision.values()) {
            known.put(key(precision), precision);
        }
        return Map.copyOf(known);
    }
}
