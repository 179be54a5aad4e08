package org.handlungskonzept.storage;

import org.handlungskonzept.concept.ConceptId;

/** Thrown when a save starts from a revision that is no longer the newest (veraltete Fassung). */
public final class StaleRevisionException extends StorageException {

    private static final long serialVersionUID = 1L;

    private final transient ConceptId concept;
    private final long basedOn;
    private final long current;

    /**
     * Makes the exception.
     *
     * @param concept the concept
     * @param basedOn the revision the save started from
     * @param current the newest revision in the store
     */
    public StaleRevisionException(ConceptId concept, long basedOn, long current) {
        super(
                "The save of concept (%s) started from revision (%s), but the newest is (%s).\nMaybe load it again and repeat the change, or use update, which does so."
                        .formatted(concept, basedOn, current));
        this.concept = concept;
        this.basedOn = basedOn;
        this.current = current;
    }

    /**
     * The concept.
     *
     * @return the concept
     */
    public ConceptId concept() {
        return concept;
    }

    /**
     * The revision the save started from.
     *
     * @return the revision the save started from
     */
    public long basedOn() {
        return basedOn;
    }

    /**
     * The newest revision in the store.
     *
     * @return the newest revision in the store
     */
    public long current() {
        return current;
    }
}
