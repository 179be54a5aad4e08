package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a rule without running it (Regelbeschreibung).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the identifier
 * @param slug a short name in lower case, for example {@code start-only}
 * @param letter the letter of SMART it belongs to, or null for a rule about the plan as a whole
 * @param severity the severity of its findings
 */
public record RuleDescriptor(
        RuleId id, String slug, @Nullable SmartLetter letter, Severity severity) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /**
     * Checks slug and letter.
     *
     * @throws IllegalArgumentException if the slug is not lower-case words joined by hyphens, or the letter is not that
     *     of the identifier
     */
    public RuleDescriptor {
        requireNonNull(id, "id");
        requireNonNull(severity, "severity");
        if (!SLUG.matcher(requireNonNull(slug, "slug")).matches()) {
            throw new IllegalArgumentException(
                    "The slug (%s) of rule (%s) must be lower-case words joined by hyphens.".formatted(slug, id));
        }
        if (letter != id.letter()) {
            throw new IllegalArgumentException(
                    "The letter (%s) of rule (%s) must be that of its id.".formatted(letter, id));
        }
    }

    /**
     * Makes a description; the letter is that of the identifier.
     *
     * @param id the identifier, for example {@code T502}
     * @param slug a short name in lower case
     * @param severity the severity of its findings
     * @return the description
     * @throws IllegalArgumentException if identifier or slug are not well-formed
     */
    public static RuleDescriptor of(String id, String slug, Severity severity) {
        RuleId rule = RuleId.of(id);
        return new RuleDescriptor(rule, slug, rule.letter(), severity);
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
}
