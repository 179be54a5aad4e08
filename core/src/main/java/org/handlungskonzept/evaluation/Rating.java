package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.handlungskonzept.concept.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * A step on the scale of a criterion (Bewertungsstufe).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id unique on the scale
 * @param label its name
 * @param meaning when to choose it, or null if the name says it all
 * @param examples what it looks like, in the order they are shown
 * @param reasonRequired true if a judgement with this step must say why
 * @param evidenceRequired true if a judgement with this step must name what shows it
 * @param apart true if it is neither better nor worse than the others, such as "too early to tell"
 */
public record Rating(
        String id,
        LocalizedText label,
        @Nullable LocalizedText meaning,
        List<LocalizedText> examples,
        boolean reasonRequired,
        boolean evidenceRequired,
        boolean apart) {

    /**
     * Checks the identifier.
     *
     * @throws IllegalArgumentException if the identifier is not valid
     */
    public Rating {
        Identifiers.check("rating", id);
        requireNonNull(label, "label");
        examples = List.copyOf(examples);
    }

    /**
     * Makes a step that asks for nothing more.
     *
     * @param id unique on the scale
     * @param label its name
     * @return the step
     */
    public static Rating of(String id, LocalizedText label) {
        return new Rating(id, label, null, List.of(), false, false, false);
    }

    /**
     * Says when to choose the step.
     *
     * @param meaning when to choose it
     * @param examples what it looks like
     * @return the changed step
     */
    public Rating explainedBy(LocalizedText meaning, LocalizedText... examples) {
        return new Rating(id, label, meaning, List.of(examples), reasonRequired, evidenceRequired, apart);
    }

    /**
     * Asks for a reason.
     *
     * @return the changed step
     */
    public Rating withReasonRequired() {
        return new Rating(id, label, meaning, examples, true, evidenceRequired, apart);
    }

    /**
     * Asks for evidence.
     *
     * @return the changed step
     */
    public Rating withEvidenceRequired() {
        return new Rating(id, label, meaning, examples, reasonRequired, true, apart);
    }

    /**
     * Takes the step out of the order of its scale.
     *
     * @return the changed step
     */
    public Rating standingApart() {
        return new Rating(id, label, meaning, examples, reasonRequired, evidenceRequired, true);
    }
}
