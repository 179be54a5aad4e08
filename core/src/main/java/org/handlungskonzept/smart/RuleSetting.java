package org.handlungskonzept.smart;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a rule set says about one rule (Regeleinstellung). What it does not say stays as the rule describes itself.
 *
 * <p>Immutable and thread-safe.
 *
 * @param on whether it is on, or null for as described
 * @param severity the severity of its findings, or null for as described; findings that a rule itself makes milder stay so
 * @param options parameters with their values, by name
 */
public record RuleSetting(@Nullable Boolean on, @Nullable Severity severity, Map<String, String> options) {

    private static final RuleSetting AS_DESCRIBED = new RuleSetting(null, null, Map.of());

    /** Copies the options. */
    public RuleSetting {
        options = Arguments.copyOf(options);
    }

    /**
     * Everything as the rule describes itself.
     *
     * @return the setting
     */
    public static RuleSetting asDescribed() {
        return AS_DESCRIBED;
    }

    RuleSetting switched(boolean isOn) {
        return new RuleSetting(isOn, severity, options);
    }

    RuleSetting weighted(Severity other) {
        return new RuleSetting(on, other, options);
    }

    RuleSetting with(String name, String value) {
        Map<String, String> more = new TreeMap<>(options);
        more.put(name, value);
        return new RuleSetting(on, severity, more);
    }
}
