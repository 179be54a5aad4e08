package org.handlungskonzept.storage;

/**
 * Thrown when a store cannot be read or written (Ablage nicht verfügbar): no rights, disk full, connection lost, data
 * damaged.
 *
 * <p>Whether a save that ends so has happened may be unknown; it is safe to repeat it with the same note.
 */
public final class StoreFailureException extends StorageException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what failed and where, and what to do about it
     */
    public StoreFailureException(String message) {
        super(message);
    }

    /**
     * Makes the exception.
     *
     * @param message what failed and where, and what to do about it
     * @param cause what the system said
     */
    public StoreFailureException(String message, Throwable cause) {
        super(message, cause);
    }
}
