package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What holds for every rule set. */
final class RuleSetInvariants {

    private RuleSetInvariants() {}

    static void check(
            String id,
            int version,
            Map<SmartLetter, List<Aspect>> letters,
            List<SmartRule> available,
            Map<RuleId, RuleSetting> settings) {
        if (requireNonNull(id, "id").isBlank() || version < 1) {
            throw new IllegalArgumentException(
                    "The rule set (%s) of version (%s) needs an identifier and a version from 1."
                            .formatted(id, version));
        }
        checkLetters(id, letters);
        checkSettings(id, rulesById(id, available), settings);
    }

    private static void checkLetters(String id, Map<SmartLetter, List<Aspect>> letters) {
        Set<Aspect> seen = EnumSet.noneOf(Aspect.class);
        for (SmartLetter letter : SmartLetter.values()) {
            List<Aspect> aspects = letters.getOrDefault(letter, List.of());
            if (aspects.isEmpty()) {
                throw new IllegalArgumentException(
                        "The rule set (%s) must say what the letter (%s) asks for.\nMaybe add a line like (letter A = responsible)."
                                .formatted(id, letter));
            }
            for (Aspect aspect : aspects) {
                if (!seen.add(aspect)) {
                    throw new IllegalArgumentException(
                            "The rule set (%s) asks twice for the aspect (%s).".formatted(id, aspect.key()));
                }
            }
        }
    }

    private static Map<RuleId, RuleDescriptor> rulesById(String id, List<SmartRule> available) {
        Map<RuleId, RuleDescriptor> byId = new TreeMap<>();
        for (SmartRule rule : available) {
            if (byId.put(rule.descriptor().id(), rule.descriptor()) != null) {
                throw new IllegalArgumentException(
                        "The rule (%s) stands twice in the rule set (%s).\nMaybe give your own rule a number from 900 on."
                                .formatted(rule.descriptor().id(), id));
            }
        }
        return byId;
    }

    private static void checkSettings(String id, Map<RuleId, RuleDescriptor> rules, Map<RuleId, RuleSetting> settings) {
        for (Map.Entry<RuleId, RuleSetting> entry : settings.entrySet()) {
            RuleId rule = entry.getKey();
            RuleDescriptor descriptor = rules.get(rule);
            if (descriptor == null) {
                throw new IllegalArgumentException(
                        "The rule set (%s) speaks of the rule (%s), which it does not have.".formatted(id, rule));
            }
            for (String option : entry.getValue().options().keySet()) {
                if (!descriptor.options().containsKey(option)) {
                    throw new IllegalArgumentException("The rule (%s) has no option (%s).\nMaybe one of: %s."
                            .formatted(rule, option, descriptor.options().keySet()));
                }
            }
        }
    }
}
