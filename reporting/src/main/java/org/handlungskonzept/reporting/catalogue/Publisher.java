package org.handlungskonzept.reporting.catalogue;

import java.net.URI;

/**
 * Who publishes data (Herausgeber): a municipality or one of its units, never a person.
 *
 * <p>Immutable and thread-safe.
 *
 * @param uri names it for machines; need not lead anywhere
 * @param name its name
 */
public record Publisher(URI uri, String name) {

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if the address is not absolute or the name is blank
     */
    public Publisher {
        Addresses.check(uri, "publisher");
        Words.check(name, "name of a publisher");
    }
}
