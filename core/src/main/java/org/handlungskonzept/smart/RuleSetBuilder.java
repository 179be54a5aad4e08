package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Builds a rule set that extends another (Bauer eines Regelwerks). Not thread-safe. */
public final class RuleSetBuilder {

    private final String id;
    private final int version;
    private final Map<SmartLetter, List<Aspect>> letters;
    private final List<SmartRule> available;
    private final Map<RuleId, RuleSetting> settings;
    private ReadingDepth depth;

    RuleSetBuilder(RuleSet base, String id, int version) {
        this.id = requireNonNull(id, "id");
        this.version = version;
        this.depth = base.depth();
        this.letters = new EnumMap<>(base.letters());
        this.available = new ArrayList<>(base.available());
        this.settings = new TreeMap<>(base.settings());
    }

    /**
     * Adds a rule.
     *
     * @param rule the rule
     * @return this builder
     */
    public RuleSetBuilder add(SmartRule rule) {
        available.add(requireNonNull(rule, "rule"));
        return this;
    }

    /**
     * Says how far it reads.
     *
     * @param other the depth
     * @return this builder
     */
    public RuleSetBuilder depth(ReadingDepth other) {
        depth = requireNonNull(other, "other");
        return this;
    }

    /**
     * Says what a letter asks for.
     *
     * @param letter the letter
     * @param aspects what it asks for, at least one; the first gives it its name where it is not the usual one
     * @return this builder
     */
    public RuleSetBuilder letter(SmartLetter letter, Aspect... aspects) {
        letters.put(requireNonNull(letter, "letter"), List.of(aspects));
        return this;
    }

    /**
     * Switches a rule on.
     *
     * @param rule its identifier
     * @return this builder
     */
    public RuleSetBuilder on(String rule) {
        return change(rule, setting -> setting.switched(true));
    }

    /**
     * Switches a rule off.
     *
     * @param rule its identifier
     * @return this builder
     */
    public RuleSetBuilder off(String rule) {
        return change(rule, setting -> setting.switched(false));
    }

    /**
     * Switches all rules off but some.
     *
     * @param rules the identifiers of those that stay as they are
     * @return this builder
     * @throws IllegalArgumentException if one of them is not there
     */
    public RuleSetBuilder only(Set<RuleId> rules) {
        Set<RuleId> missing = new TreeSet<>(rules);
        for (SmartRule rule : available) {
            RuleId known = rule.descriptor().id();
            if (!missing.remove(known)) {
                off(known.value());
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "The rule set (%s) has no rules %s.\nMaybe a digit is wrong.".formatted(id, missing));
        }
        return this;
    }

    /**
     * Gives the findings of a rule another weight.
     *
     * @param rule its identifier
     * @param severity the weight
     * @return this builder
     */
    public RuleSetBuilder severity(String rule, Severity severity) {
        return change(rule, setting -> setting.weighted(requireNonNull(severity, "severity")));
    }

    /**
     * Sets an option of a rule.
     *
     * @param rule its identifier
     * @param name the name of the option
     * @param value its value
     * @return this builder
     */
    public RuleSetBuilder option(String rule, String name, String value) {
        return change(rule, setting -> setting.with(name, value));
    }

    /**
     * Builds the rule set.
     *
     * @return the rule set
     * @throws IllegalArgumentException if it contradicts itself, or speaks of rules or options that are not there
     */
    public RuleSet build() {
        return new RuleSet(id, version, depth, letters, available, settings);
    }

    private RuleSetBuilder change(String rule, UnaryOperator<RuleSetting> change) {
        RuleId ruleId = RuleId.of(rule);
        settings.put(ruleId, change.apply(settings.getOrDefault(ruleId, RuleSetting.asDescribed())));
        return this;
    }
}
