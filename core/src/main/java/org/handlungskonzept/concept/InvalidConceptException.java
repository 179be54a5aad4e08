package org.handlungskonzept.concept;

/**
 * Thrown when the parts of a concept do not fit together (ungültiges Handlungskonzept), for example when a measure names
 * a goal that does not exist.
 */
public final class InvalidConceptException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String pointer;

    InvalidConceptException(String pointer, String message) {
        super(message);
        this.pointer = pointer;
    }

    /**
     * The place of the part that does not fit.
     *
     * @return a JSON pointer (RFC 6901) into the concept, for example {@code /fields/0/measures/2/goals/0}
     */
    public String pointer() {
        return pointer;
    }
}
