package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlungskonzept.meta.Internal;

/**
 * A versioned set of rules, and what it takes each letter of SMART to ask for (Regelwerk). Reports name it, so that a
 * result can be understood years later.
 *
 * <p>Immutable and thread-safe, provided that the host's own rules are.
 *
 * @param id the identifier, not blank
 * @param version the version, from 1
 * @param depth how far it reads
 * @param letters what each of the five letters asks for, in the order of SMART
 * @param available all rules it can use, those that are off included, in the order in which they are listed
 * @param settings what it says about rules, by rule; other rules are as they describe themselves
 */
public record RuleSet(
        String id,
        int version,
        ReadingDepth depth,
        Map<SmartLetter, List<Aspect>> letters,
        List<SmartRule> available,
        Map<RuleId, RuleSetting> settings) {

    private static final Map<SmartLetter, List<Aspect>> USUAL_LETTERS = Map.of(
            SmartLetter.S, List.of(Aspect.WORDING),
            SmartLetter.M, List.of(Aspect.MEASURABLE),
            SmartLetter.A, List.of(Aspect.RESPONSIBLE, Aspect.DESIRABLE),
            SmartLetter.R, List.of(Aspect.RESOURCED, Aspect.FEASIBLE),
            SmartLetter.T, List.of(Aspect.DEADLINE));

    /**
     * Not API: use {@link #of} or {@link #extend}.
     *
     * @throws IllegalArgumentException if the identifier is blank, the version below 1, a letter asks for nothing, an
     *     aspect stands under two letters, a rule id stands twice, or a setting is for an unknown rule or option
     */
    @Internal
    public RuleSet {
        requireNonNull(depth, "depth");
        EnumMap<SmartLetter, List<Aspect>> copy = new EnumMap<>(SmartLetter.class);
        for (Map.Entry<SmartLetter, List<Aspect>> entry : letters.entrySet()) {
            copy.put(entry.getKey(), List.copyOf(entry.getValue()));
        }
        letters = Collections.unmodifiableMap(copy);
        available = List.copyOf(available);
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
        RuleSetInvariants.check(id, version, letters, available, settings);
    }

    /**
     * A rule set of nothing but these rules; it reads texts, and the letters ask for what Laatzen takes them to ask for.
     *
     * @param id its identifier, not blank
     * @param version its version, from 1
     * @param rules the rules
     * @return the rule set
     * @throws IllegalArgumentException if the identifier is blank, the version below 1, or a rule id stands twice
     */
    public static RuleSet of(String id, int version, List<? extends SmartRule> rules) {
        return new RuleSet(id, version, ReadingDepth.TEXTS, USUAL_LETTERS, List.copyOf(rules), Map.of());
    }

    /**
     * The rules that fit most municipalities.
     *
     * @return the newest version of the rule set {@code recommended}
     */
    public static RuleSet recommended() {
        return RuleSets.recommended();
    }

    /**
     * The rules for municipalities that want to be held to their word: more rules, and weightier findings.
     *
     * @return the newest version of the rule set {@code strict}
     */
    public static RuleSet strict() {
        return RuleSets.shipped().get("strict");
    }

    /**
     * The rules that look at fields and their entries only, not at running text.
     *
     * @return the newest version of the rule set {@code fields-only}
     */
    public static RuleSet fieldsOnly() {
        return RuleSets.shipped().get("fields-only");
    }

    /**
     * Begins a rule set that says more than this one.
     *
     * @param otherId its identifier
     * @param otherVersion its version, from 1
     * @return a builder with all that this one says
     */
    public RuleSetBuilder extend(String otherId, int otherVersion) {
        return new RuleSetBuilder(this, otherId, otherVersion);
    }

    /**
     * Adds a rule.
     *
     * @param rule the rule
     * @return a rule set whose identifier names the rule too, for example {@code recommended+T900}
     * @throws IllegalArgumentException if there is a rule with the same id
     */
    public RuleSet with(SmartRule rule) {
        return extend(id + "+" + rule.descriptor().id(), version).add(rule).build();
    }

    /**
     * The rules that are on, with their options.
     *
     * @return the rules, in the order in which they are listed
     */
    public List<SmartRule> rules() {
        List<SmartRule> on = new ArrayList<>(available.size());
        for (SmartRule rule : available) {
            if (isOn(rule)) {
                on.add(configured(rule));
            }
        }
        return List.copyOf(on);
    }

    /**
     * What it says about a rule.
     *
     * @param rule the identifier of the rule
     * @return the setting; as described if it says nothing
     */
    public RuleSetting setting(RuleId rule) {
        return settings.getOrDefault(requireNonNull(rule, "rule"), RuleSetting.asDescribed());
    }

    /**
     * Finds a rule, on or off.
     *
     * @param rule the identifier
     * @return the rule with its options, or empty
     */
    public Optional<SmartRule> rule(RuleId rule) {
        for (SmartRule candidate : available) {
            if (candidate.descriptor().id().compareTo(rule) == 0) {
                return Optional.of(configured(candidate));
            }
        }
        return Optional.empty();
    }

    /**
     * The letter that asks for an aspect.
     *
     * @param aspect the aspect
     * @return the letter, or empty if none does
     */
    public Optional<SmartLetter> letter(Aspect aspect) {
        for (Map.Entry<SmartLetter, List<Aspect>> entry : letters.entrySet()) {
            if (entry.getValue().contains(aspect)) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }

    /**
     * The rule set as text, as {@link RuleSets#with(String)} reads it. Rules of a host's own are no part of the text.
     *
     * @return one line for each thing it says, in a fixed order
     */
    public String toText() {
        Stream<String> head = Stream.of("ruleset " + id + " " + version, "extends all", "depth " + depth.key());
        Stream<String> asked = letters.entrySet().stream()
                .map(entry -> "letter " + entry.getKey() + " = "
                        + entry.getValue().stream().map(Aspect::key).collect(Collectors.joining(", ")));
        Stream<String> said =
                settings.entrySet().stream().map(entry -> RuleSetText.line(entry.getKey(), entry.getValue()));
        return Stream.of(head, asked, said).flatMap(Function.identity()).collect(Collectors.joining("\n", "", "\n"));
    }

    private boolean isOn(SmartRule rule) {
        RuleDescriptor descriptor = rule.descriptor();
        Boolean on = setting(descriptor.id()).on();
        return depth.includes(descriptor.depth()) && (on == null ? descriptor.isOn() : on);
    }

    private SmartRule configured(SmartRule rule) {
        Map<String, String> options = setting(rule.descriptor().id()).options();
        return options.isEmpty() ? rule : rule.configured(options);
    }
}
