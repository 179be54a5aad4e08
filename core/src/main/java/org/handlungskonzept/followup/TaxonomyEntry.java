package org.handlungskonzept.followup;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.concept.Status;

/**
 * A status word of others and what it means here (Eintrag einer Statusliste).
 *
 * <p>Immutable and thread-safe.
 *
 * @param label the word as others write it, not blank
 * @param status our status
 * @param fit how well it fits
 */
public record TaxonomyEntry(String label, Status status, MappingFit fit) {

    /**
     * Checks the label.
     *
     * @throws IllegalArgumentException if the label is blank
     */
    public TaxonomyEntry {
        requireNonNull(status, "status");
        requireNonNull(fit, "fit");
        if (label.isBlank()) {
            throw new IllegalArgumentException("The label of a status word must not be blank.");
        }
    }
}
