package org.handlungskonzept.reporting.oparl;

import static java.util.Objects.requireNonNull;

import java.net.URI;

/**
 * A body of a municipality (Gruppierung, Gremium) with its name, without its members.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its address
 * @param name its name, may be empty
 */
public record OparlOrganization(URI id, String name) implements OparlObject {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if the address is not absolute with http or https
     */
    public OparlOrganization {
        OparlAddress.checked(id, "id");
        requireNonNull(name, "name");
    }
}
