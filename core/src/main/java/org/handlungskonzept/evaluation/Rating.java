package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.concept.Identifiers;

/**
 * A step on the scale of a criterion (Bewertungsstufe).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id unique on the scale
 * @param label its name
 * @param reasonRequired true if a judgement with this step must say why
 */
public record Rating(String id, LocalizedText label, boolean reasonRequired) {

    /**
     * Checks the identifier.
     *
     * @throws IllegalArgumentException if the identifier is not valid
     */
    public Rating {
        Identifiers.check("rating", id);
        requireNonNull(label, "label");
    }
}
