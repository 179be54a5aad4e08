package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.text.MeasureReading;
import org.handlungskonzept.text.ResponsibilityReading;
import org.handlungskonzept.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A measure as a rule sees it (Prüfgegenstand): with its surroundings, its place, and what was read in it, once for all
 * rules.
 *
 * <p>Immutable and thread-safe.
 */
public final class MeasureSubject {

    private final Concept concept;
    private final FieldOfAction field;
    private final Measure measure;
    private final String place;
    private final LocalDate asOf;
    private final MeasureReading reading;
    private final List<FieldText> texts;
    private final Means means;
    private final @Nullable ResponsibilityReading parties;
    private @Nullable TextFacts facts;
    private @Nullable Times times;
    private @Nullable MeasurableText measurable;

    MeasureSubject(
            Concept concept,
            FieldOfAction field,
            Measure stored,
            String place,
            LocalDate asOf,
            MeasureReading reading,
            List<FieldText> texts) {
        this.concept = requireNonNull(concept, "concept");
        this.field = requireNonNull(field, "field");
        this.measure = reading.addTo(stored);
        this.place = requireNonNull(place, "place");
        this.asOf = requireNonNull(asOf, "asOf");
        this.reading = requireNonNull(reading, "reading");
        this.texts = List.copyOf(texts);
        this.means = Means.of(stored.resources(), measure.resources(), reading.resources());
        this.parties = Readings.responsibility(reading, measure.responsibility());
    }

    /**
     * The concept it belongs to.
     *
     * @return the concept as stored
     */
    public Concept concept() {
        return concept;
    }

    /**
     * The field of action it belongs to.
     *
     * @return the field as stored
     */
    public FieldOfAction field() {
        return field;
    }

    /**
     * The measure.
     *
     * @return the measure; where no values stand beside its entries, with those that were read there
     */
    public Measure measure() {
        return measure;
    }

    /**
     * Where it stands in the concept.
     *
     * @return a JSON pointer such as {@code /fields/0/measures/2}
     */
    public String place() {
        return place;
    }

    /**
     * The day on which the check looks at it.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * What its entries say.
     *
     * @return the reading; nothing if the rule set does not read entries
     */
    public MeasureReading reading() {
        return reading;
    }

    /**
     * Its title and description, as far as they are not blank.
     *
     * @return the texts; none if the rule set does not read texts
     */
    public List<FieldText> texts() {
        return texts;
    }

    /** What title and description say together; found on first use, and by each of two threads the same. */
    TextFacts facts() {
        TextFacts known = facts;
        if (known == null) {
            known = TextFacts.of(texts);
            facts = known;
        }
        return known;
    }

    /** What the entry and the values under resources amount to together. */
    Means means() {
        return means;
    }

    /** What the entry under "who leads" says; null if it is blank or not read, or people have entered parties. */
    @Nullable
    ResponsibilityReading parties() {
        return parties;
    }

    /** What is known about its times; found on first use, and by each of two threads the same. */
    Times times() {
        Times known = times;
        if (known == null) {
            known = Times.of(this);
            times = known;
        }
        return known;
    }

    /** What its texts name that can be measured; found on first use, and by each of two threads the same. */
    MeasurableText measurable() {
        MeasurableText known = measurable;
        if (known == null) {
            known = MeasurableText.of(this);
            measurable = known;
        }
        return known;
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
