package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.concept.Identifiers;

/**
 * A label that follows from ratings (abgeleitetes Prädikat), such as "promising". It draws on criteria of one axis only.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id unique in the scheme, among labels and criteria
 * @param label its name
 * @param formula when it applies
 */
public record DerivedLabel(String id, LocalizedText label, Formula formula) {

    /**
     * Checks the identifier.
     *
     * @throws IllegalArgumentException if the identifier is not valid
     */
    public DerivedLabel {
        Identifiers.check("label", id);
        requireNonNull(label, "label");
        requireNonNull(formula, "formula");
    }
}
