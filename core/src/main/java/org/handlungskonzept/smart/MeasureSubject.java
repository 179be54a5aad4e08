package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.text.MeasureReading;
import org.handlungskonzept.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A measure as a rule sees it (Prüfgegenstand): with its surroundings, its place, and what was read in it, once for all
 * rules.
 *
 * <p>Immutable and thread-safe.
 *
 * @param concept the concept it belongs to, as stored
 * @param field the field of action it belongs to, as stored
 * @param measure the measure; where no values stand beside its entries, with those that were read there
 * @param place where it stands in the concept: a JSON pointer such as {@code /fields/0/measures/2}
 * @param asOf the day on which the check looks at it
 * @param reading what its entries say; nothing if the rule set does not read entries
 * @param texts its title and description, as far as they are not blank; none if the rule set does not read texts
 */
public record MeasureSubject(
        Concept concept,
        FieldOfAction field,
        Measure measure,
        String place,
        LocalDate asOf,
        MeasureReading reading,
        List<FieldText> texts) {

    /** Checks that nothing is missing and copies the texts. */
    public MeasureSubject {
        requireNonNull(concept, "concept");
        requireNonNull(field, "field");
        requireNonNull(measure, "measure");
        requireNonNull(place, "place");
        requireNonNull(asOf, "asOf");
        requireNonNull(reading, "reading");
        texts = List.copyOf(texts);
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
        return finding(rule, below, null, arguments);
    }

    /**
     * Makes a finding about some words of this measure.
     *
     * @param rule the rule that found it
     * @param below the place inside the measure: a JSON pointer to a text, such as {@code /description}
     * @param span where in that text, or null for the whole
     * @param arguments what its text speaks of; {@code text} is the words themselves
     * @return the finding
     */
    public Finding finding(RuleDescriptor rule, String below, @Nullable Span span, Map<String, String> arguments) {
        return new Finding(
                rule.id(),
                rule.letter(),
                rule.severity(),
                place + below,
                span,
                measure.id(),
                arguments,
                Disposition.open());
    }
}
