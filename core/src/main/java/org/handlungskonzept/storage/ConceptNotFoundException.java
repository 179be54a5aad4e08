package org.handlungskonzept.storage;

import org.handlungskonzept.concept.ConceptId;

/** Thrown when a store has no such concept (Handlungskonzept nicht gefunden). */
public final class ConceptNotFoundException extends StorageException {

    private static final long serialVersionUID = 1L;

    private final transient ConceptId concept;

    /**
     * Makes the exception.
     *
     * @param concept the concept that was asked for
     */
    public ConceptNotFoundException(ConceptId concept) {
        super("The store has no concept (%s).".formatted(concept));
        this.concept = concept;
    }

    /**
     * The concept that was asked for.
     *
     * @return the concept that was asked for
     */
    public ConceptId concept() {
        return concept;
    }
}
