package org.handlungskonzept.storage;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * The identifier of one intended save (Auftragskennung): a save that is repeated with the same identifier happens once.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the identifier
 */
public record CommandId(UUID value) {

    /** Checks that nothing is missing. */
    public CommandId {
        requireNonNull(value, "value");
    }

    /**
     * Makes an identifier that no other save has.
     *
     * @return a new identifier
     */
    public static CommandId random() {
        return new CommandId(UUID.randomUUID());
    }

    /**
     * Reads an identifier.
     *
     * @param text a UUID
     * @return the identifier
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static CommandId parse(String text) {
        return new CommandId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
