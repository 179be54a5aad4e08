package org.handlungskonzept.storage;

import org.handlungskonzept.concept.ConceptId;

/** Thrown when a text cannot be taken out of a concept (abgelehnte Schwärzung): the store stays as it was. */
public final class RedactionRefusedException extends StorageException {

    private static final long serialVersionUID = 1L;

    private final transient ConceptId concept;
    private final long revision;
    private final String pointer;

    private RedactionRefusedException(ConceptId concept, long revision, String pointer, String message) {
        super(message);
        this.concept = concept;
        this.revision = revision;
        this.pointer = pointer;
    }

    /**
     * Says that the text stands in no revision.
     *
     * @param concept the concept
     * @return the exception, which does not quote the text
     */
    public static RedactionRefusedException notFound(ConceptId concept) {
        return new RedactionRefusedException(
                concept,
                0,
                "",
                "The text to be redacted stands in no text of any revision of concept (%s).\nMaybe it is written in another way there; it is compared character by character."
                        .formatted(concept));
    }

    /**
     * Says that no mark can stand where the text stands.
     *
     * @param revision the revision in which it stands
     * @param pointer the JSON pointer (RFC 6901) of the place
     * @param reason why, as a full sentence that does not quote the text and, on a line of its own, what to do
     * @return the exception
     */
    public static RedactionRefusedException at(Revision revision, String pointer, String reason) {
        return new RedactionRefusedException(
                revision.concept(),
                revision.number(),
                pointer,
                "The text cannot be redacted in revision (%s) of concept (%s), at (%s): %s"
                        .formatted(revision.number(), revision.concept(), pointer, reason));
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
     * The revision in which the text stands where it cannot be replaced.
     *
     * @return its number, 0 if the text stands nowhere
     */
    public long revision() {
        return revision;
    }

    /**
     * Where in that revision.
     *
     * @return a JSON pointer (RFC 6901), empty if the text stands nowhere
     */
    public String pointer() {
        return pointer;
    }
}
