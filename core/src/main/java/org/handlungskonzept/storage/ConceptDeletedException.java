package org.handlungskonzept.storage;

import org.handlungskonzept.concept.ConceptId;

/** Thrown when a concept is to be created whose identifier belongs to a deleted one (Handlungskonzept wurde gelöscht). */
public final class ConceptDeletedException extends StorageException {

    private static final long serialVersionUID = 1L;

    private final transient ConceptId concept;
    private final long mark;

    /**
     * Makes the exception.
     *
     * @param concept the concept that was deleted or erased
     * @param mark the number of the revision that did so
     */
    public ConceptDeletedException(ConceptId concept, long mark) {
        super(
                "The concept (%s) was deleted by revision (%s).\nMaybe choose another identifier, or save from that revision to bring it back."
                        .formatted(concept, mark));
        this.concept = concept;
        this.mark = mark;
    }

    /**
     * The concept that was deleted or erased.
     *
     * @return the concept that was deleted or erased
     */
    public ConceptId concept() {
        return concept;
    }

    /**
     * The revision to save from to bring the concept back.
     *
     * @return the number of the revision that deleted or erased it
     */
    public long mark() {
        return mark;
    }
}
