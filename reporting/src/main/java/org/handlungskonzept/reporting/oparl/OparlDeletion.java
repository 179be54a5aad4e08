package org.handlungskonzept.reporting.oparl;

import static java.util.Objects.requireNonNull;

import java.net.URI;

/**
 * What is left of an object that the information system has deleted (gelöschtes Objekt).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its address
 * @param type what it was, such as {@code Paper}
 */
public record OparlDeletion(URI id, String type) implements OparlObject {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if the address is not absolute with http or https
     */
    public OparlDeletion {
        OparlAddress.checked(id, "id");
        requireNonNull(type, "type");
    }
}
