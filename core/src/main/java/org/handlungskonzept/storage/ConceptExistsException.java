package org.handlungskonzept.storage;

import org.handlungskonzept.concept.ConceptId;

/** Thrown when a concept is to be created whose identifier is taken (Handlungskonzept besteht schon). */
public final class ConceptExistsException extends StorageException {

    private static final long serialVersionUID = 1L;

    private final transient ConceptId concept;

    /**
     * Makes the exception.
     *
     * @param concept the concept that exists already
     */
    public ConceptExistsException(ConceptId concept) {
        super("The store already has a concept (%s).\nMaybe save it from its current revision instead."
                .formatted(concept));
        this.concept = concept;
    }

    /**
     * The concept that exists already.
     *
     * @return the concept that exists already
     */
    public ConceptId concept() {
        return concept;
    }
}
