package org.handlungskonzept.reporting.catalogue;

import static java.util.Objects.requireNonNull;

import java.net.URI;

/** Addresses that others read. */
final class Addresses {

    private Addresses() {}

    static void check(URI address, String what) {
        if (!requireNonNull(address, what).isAbsolute()) {
            throw new IllegalArgumentException(
                    "The address (%s) of the %s is not absolute.\nMaybe begin it with https://."
                            .formatted(address, what));
        }
    }
}
