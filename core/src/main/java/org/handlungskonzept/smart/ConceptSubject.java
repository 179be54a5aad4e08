package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import org.handlungskonzept.concept.Concept;

/**
 * A concept as a rule sees it (Prüfgegenstand).
 *
 * <p>Immutable and thread-safe.
 *
 * @param concept the concept
 * @param asOf the day on which the check looks at it
 */
public record ConceptSubject(Concept concept, LocalDate asOf) {

    /** Checks that nothing is missing. */
    public ConceptSubject {
        requireNonNull(concept, "concept");
        requireNonNull(asOf, "asOf");
    }

    /**
     * Makes a finding about the concept as a whole.
     *
     * @param rule the rule that found it
     * @param place where: a JSON pointer such as {@code /term}, or empty for the concept
     * @param arguments what its text speaks of
     * @return the finding
     */
    public Finding finding(RuleDescriptor rule, String place, Map<String, String> arguments) {
        return new Finding(rule.id(), rule.letter(), rule.severity(), place, null, arguments);
    }
}
