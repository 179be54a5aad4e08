package org.handlungskonzept.storage;

/** Thrown when a document does not hold a valid concept (ungültiges Dokument): the store stays as it was. */
public final class InvalidDocumentException extends StorageException {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final String pointer;
    private final String reason;

    /**
     * Makes the exception.
     *
     * @param source the file or the record the document was read from
     * @param pointer the JSON pointer (RFC 6901) of the place, empty for the document as a whole
     * @param reason what is wrong there and, on a line of its own, what to do
     */
    public InvalidDocumentException(String source, String pointer, String reason) {
        super("%s, at (%s): %s".formatted(source, pointer.isEmpty() ? "/" : pointer, reason));
        this.source = source;
        this.pointer = pointer;
        this.reason = reason;
    }

    /**
     * Where the document was read from.
     *
     * @return the file or the record
     */
    public String source() {
        return source;
    }

    /**
     * Where in the document it is wrong.
     *
     * @return a JSON pointer (RFC 6901), empty for the document as a whole
     */
    public String pointer() {
        return pointer;
    }

    /**
     * What is wrong.
     *
     * @return the reason and, on a line of its own, what to do
     */
    public String reason() {
        return reason;
    }
}
