package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handlungskonzept.concept.Concept;

/**
 * The rule sets to choose from (Regelwerke), by the name a concept selects: {@code recommended} for the newest version,
 * {@code recommended-1} for an older one.
 *
 * <p>Immutable and thread-safe, provided that the host's own rules are.
 */
public final class RuleSets {

    private static final String RECOMMENDED = "recommended-2";
    private static final List<String> SHIPPED = List.of(
            "recommended-1",
            RECOMMENDED,
            "strict-1",
            "fields-only-1",
            "laatzen-1",
            "attractive-1",
            "accepted-1",
            "achievable-1",
            "influenceable-1",
            "start-and-end-1",
            "check-date-1");

    private static final RuleSet ALL = RuleSet.of("all", 1, BuiltInRules.all());

    /** Nothing to choose from. */
    static final RuleSets NONE = new RuleSets(Map.of());

    private final Map<String, RuleSet> byName;

    private RuleSets(Map<String, RuleSet> byName) {
        this.byName = Collections.unmodifiableMap(byName);
    }

    /**
     * The rule sets that come with this library.
     *
     * @return the rule sets
     */
    public static RuleSets shipped() {
        return Shipped.SETS;
    }

    /**
     * Adds a rule set.
     *
     * @param ruleSet the rule set
     * @return these rule sets and that one
     * @throws IllegalArgumentException if there is one with the same identifier and version
     */
    public RuleSets with(RuleSet ruleSet) {
        Map<String, RuleSet> more = new TreeMap<>(byName);
        String name = ruleSet.id() + "-" + ruleSet.version();
        if (more.putIfAbsent(name, ruleSet) != null) {
            throw new IllegalArgumentException(
                    "There is a rule set (%s) already.\nMaybe give it the next version.".formatted(name));
        }
        more.merge(ruleSet.id(), ruleSet, (old, other) -> other.version() > old.version() ? other : old);
        return new RuleSets(more);
    }

    /**
     * Adds a rule set that is written as text.
     *
     * <p>The first lines are {@code ruleset town 1} and {@code extends recommended}; then {@code depth texts},
     * {@code letter A = responsible, desirable}, and for each rule a line such as {@code T502 severity=error},
     * {@code S112 off} or {@code T506 precision=quarter}; {@code only S101 T501} switches all others off. What follows
     * {@code #} is a comment. {@code extends all} begins with all rules of this library, as they describe themselves.
     *
     * @param text the text
     * @return these rule sets and that one
     * @throws IllegalArgumentException if it cannot be read, naming the line, or there is one with the same name
     */
    public RuleSets with(String text) {
        return with(read(text));
    }

    /**
     * The rule set with a name.
     *
     * @param name the identifier, for the newest version, or identifier, hyphen and version
     * @return the rule set
     * @throws IllegalArgumentException if there is none
     */
    public RuleSet get(String name) {
        RuleSet ruleSet = byName.get(requireNonNull(name, "name"));
        if (ruleSet == null) {
            throw new IllegalArgumentException("There is no rule set (%s).\nMaybe one of: %s."
                    .formatted(name, String.join(", ", byName.keySet())));
        }
        return ruleSet;
    }

    /**
     * The rule set that a concept selects in its settings.
     *
     * @param concept the concept
     * @return the rule set
     * @throws IllegalArgumentException if there is none with that name
     */
    public RuleSet of(Concept concept) {
        return get(concept.settings().smartProfile());
    }

    /**
     * All rule sets.
     *
     * @return the rule sets by name
     */
    public Collection<RuleSet> all() {
        return byName.values().stream().distinct().toList();
    }

    /** The rule set that another one extends. */
    RuleSet base(String name) {
        return name.equals(ALL.id()) ? ALL : get(name);
    }

    /** The one that most checks need, without reading the others. */
    static RuleSet recommended() {
        return Recommended.SET;
    }

    private RuleSet read(String text) {
        return new RuleSetText(this).read(requireNonNull(text, "text"));
    }

    private RuleSet readShipped(String name) {
        return read(TextResources.read("rulesets/" + name + ".rules"));
    }

    /** Read on first use. */
    private static final class Recommended {

        private static final RuleSet SET = NONE.readShipped(RECOMMENDED);
    }

    /** Read on first use. */
    private static final class Shipped {

        private static final RuleSets SETS = read();

        private static RuleSets read() {
            RuleSets sets = NONE;
            for (String name : SHIPPED) {
                sets = sets.with(name.equals(RECOMMENDED) ? Recommended.SET : sets.readShipped(name));
            }
            return sets;
        }
    }
}
