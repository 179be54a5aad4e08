package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a rule without running it (Regelbeschreibung).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the identifier
 * @param slug a short name in lower case, for example {@code start-only}
 * @param aspect the aspect of SMART it looks at, or null for a rule about the plan as a whole
 * @param severity the severity of its findings, where a rule set does not say otherwise
 * @param depth how far it has to read; a rule set that reads less leaves it out
 * @param isOn whether it is on where a rule set does not say otherwise
 * @param risk how often it may be wrong
 * @param options its parameters with their values, by name
 */
public record RuleDescriptor(
        RuleId id,
        String slug,
        @Nullable Aspect aspect,
        Severity severity,
        ReadingDepth depth,
        boolean isOn,
        FalsePositiveRisk risk,
        Map<String, String> options) {

    /**
     * Checks the slug and the names of the options.
     *
     * @throws IllegalArgumentException if they are not lower-case words joined by hyphens, or the aspect is one that only
     *     people can judge
     */
    public RuleDescriptor {
        requireNonNull(id, "id");
        requireNonNull(severity, "severity");
        requireNonNull(depth, "depth");
        requireNonNull(risk, "risk");
        options = Arguments.copyOf(options);
        checkSlug(id, "slug", requireNonNull(slug, "slug"));
        for (String name : options.keySet()) {
            checkSlug(id, "option", name);
        }
        if (aspect != null && !aspect.isAssessable()) {
            throw new IllegalArgumentException(
                    "The rule (%s) cannot look at the aspect (%s), which only people can judge."
                            .formatted(id, aspect.key()));
        }
    }

    /**
     * Makes a description of a rule that looks at values, is on, and seldom wrong; the aspect is that of the letter.
     *
     * @param id the identifier, for example {@code T502}
     * @param slug a short name in lower case
     * @param severity the severity of its findings
     * @return the description
     * @throws IllegalArgumentException if identifier or slug are not well-formed
     */
    public static RuleDescriptor of(String id, String slug, Severity severity) {
        return of(id, slug, severity, ReadingDepth.VALUES, FalsePositiveRisk.LOW);
    }

    static RuleDescriptor of(String id, String slug, Severity severity, ReadingDepth depth, FalsePositiveRisk risk) {
        RuleId rule = RuleId.of(id);
        return new RuleDescriptor(rule, slug, aspectOf(rule), severity, depth, true, risk, Map.of());
    }

    /**
     * The letter of SMART in the identifier.
     *
     * @return the letter, or null for a rule about the plan as a whole
     */
    public @Nullable SmartLetter letter() {
        return id.letter();
    }

    /**
     * The same rule, off where a rule set does not say otherwise.
     *
     * @return the description
     */
    public RuleDescriptor off() {
        return new RuleDescriptor(id, slug, aspect, severity, depth, false, risk, options);
    }

    /**
     * The same rule, looking at another aspect.
     *
     * @param other the aspect, one that shows in the plan
     * @return the description
     */
    public RuleDescriptor about(Aspect other) {
        return new RuleDescriptor(id, slug, requireNonNull(other), severity, depth, isOn, risk, options);
    }

    /**
     * The same rule, reading further.
     *
     * @param other how far it has to read
     * @param otherRisk how often it may be wrong
     * @return the description
     */
    public RuleDescriptor reading(ReadingDepth other, FalsePositiveRisk otherRisk) {
        return new RuleDescriptor(id, slug, aspect, severity, other, isOn, otherRisk, options);
    }

    /**
     * The same rule with a parameter.
     *
     * @param name the name, in lower case
     * @param value its value
     * @return the description
     */
    public RuleDescriptor option(String name, Object value) {
        return with(Map.of(name, value.toString()));
    }

    /**
     * The same rule with other values of parameters.
     *
     * @param values values by name; parameters that are not named stay
     * @return the description
     */
    public RuleDescriptor with(Map<String, String> values) {
        Map<String, String> more = new TreeMap<>(options);
        more.putAll(values);
        return new RuleDescriptor(id, slug, aspect, severity, depth, isOn, risk, more);
    }

    /**
     * The name of the rule.
     *
     * @param locale German, or any other for English
     * @return a few words; the slug if it is a host's own rule
     */
    public String title(Locale locale) {
        return Messages.of(locale).ruleTitle(this);
    }

    /**
     * Says why the rule is there.
     *
     * @param locale German, or any other for English
     * @return one or two sentences; empty if it is a host's own rule
     */
    public String rationale(Locale locale) {
        return Messages.catalogue(locale).optional(id + ".rationale");
    }

    /**
     * Says when the rule may be wrong.
     *
     * @param locale German, or any other for English
     * @return one or two sentences; empty if it is a host's own rule
     */
    public String caution(Locale locale) {
        return Messages.catalogue(locale).optional(id + ".caution");
    }

    private static @Nullable Aspect aspectOf(RuleId id) {
        SmartLetter letter = id.letter();
        return letter == null ? null : letter.usualAspect();
    }

    private static void checkSlug(RuleId id, String kind, String name) {
        if (!isSlug(name)) {
            throw new IllegalArgumentException(
                    "The %s (%s) of rule (%s) must be lower-case words joined by hyphens.".formatted(kind, name, id));
        }
    }

    private static boolean isSlug(String name) {
        boolean open = true;
        for (int i = 0; i < name.length(); i++) {
            char sign = name.charAt(i);
            boolean hyphen = sign == '-';
            boolean fits = hyphen ? !open : (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
            if (!fits) {
                return false;
            }
            open = hyphen;
        }
        return !open;
    }
}
