package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;

/**
 * A measure as a rule sees it (Prüfgegenstand): with its surroundings and its place.
 *
 * <p>Immutable and thread-safe.
 *
 * @param concept the concept it belongs to
 * @param field the field of action it belongs to
 * @param measure the measure
 * @param place where it stands in the concept: a JSON pointer such as {@code /fields/0/measures/2}
 * @param asOf the day on which the check looks at it
 */
public record MeasureSubject(Concept concept, FieldOfAction field, Measure measure, String place, LocalDate asOf) {

    /** Checks that nothing is missing. */
    public MeasureSubject {
        requireNonNull(concept, "concept");
        requireNonNull(field, "field");
        requireNonNull(measure, "measure");
        requireNonNull(place, "place");
        requireNonNull(asOf, "asOf");
    }

    /**
     * Makes a finding about this measure.
     *
     * @param rule the rule that found it
     * @param below the place inside the measure: a JSON pointer such as {@code /schedule/time}, or empty for the measure
     * @param arguments what its text speaks of
     * @return the finding
     */
    public Finding finding(RuleDescriptor rule, String below, Map<String, String> arguments) {
        return new Finding(rule.id(), rule.letter(), rule.severity(), place + below, measure.id(), arguments);
    }
}
