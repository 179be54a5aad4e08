package org.handlungskonzept.storage;

/** The root of all exceptions of a store (Fehler der Ablage). */
public abstract sealed class StorageException extends RuntimeException
        permits CommandReusedException,
                ConceptDeletedException,
                ConceptExistsException,
                ConceptNotFoundException,
                InvalidDocumentException,
                RedactionRefusedException,
                StaleRevisionException,
                StoreFailureException {

    private static final long serialVersionUID = 1L;

    StorageException(String message) {
        super(message);
    }

    StorageException(String message, Throwable cause) {
        super(message, cause);
    }
}
