package org.handlungskonzept.storage;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.concept.Concept;

/**
 * A concept as it stands in a store (gespeichertes Handlungskonzept): the concept and the revision it was read from.
 *
 * <p>Immutable and thread-safe.
 *
 * @param concept the concept
 * @param revision the revision
 */
public record StoredConcept(Concept concept, Revision revision) {

    /**
     * Checks that both belong together.
     *
     * @throws IllegalArgumentException if the revision is one of another concept
     */
    public StoredConcept {
        requireNonNull(concept, "concept");
        requireNonNull(revision, "revision");
        if (!concept.id().equals(revision.concept())) {
            throw new IllegalArgumentException("The revision of concept (%s) does not belong to concept (%s)."
                    .formatted(revision.concept(), concept.id()));
        }
    }
}
