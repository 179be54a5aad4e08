package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.concept.Concept;

/**
 * A concept as a rule sees it (Prüfgegenstand).
 *
 * <p>Immutable and thread-safe.
 *
 * @param concept the concept
 * @param asOf the day on which the check looks at it
 * @param measures its measures, each with what was read in it, in the order of the concept
 */
public record ConceptSubject(Concept concept, LocalDate asOf, List<MeasureSubject> measures) {

    /** Checks that nothing is missing and copies the measures. */
    public ConceptSubject {
        measures = List.copyOf(measures);
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
        return new Finding(rule.id(), rule.letter(), rule.severity(), place, null, null, arguments, Disposition.open());
    }
}
