package org.handlungskonzept.reporting.catalogue;

import static java.util.Objects.requireNonNull;

import java.net.URI;

/**
 * Under which terms data may be used (Lizenz).
 *
 * <p>Immutable and thread-safe.
 *
 * @param uri the name of the licence for machines
 * @param attribution whom users must name; empty if nobody
 */
public record Licence(URI uri, String attribution) {

    private static final String NAMES = "http://dcat-ap.de/def/licenses/";

    /**
     * Checks the address.
     *
     * @throws IllegalArgumentException if the address is not absolute
     */
    public Licence {
        Addresses.check(uri, "licence");
        requireNonNull(attribution, "attribution");
    }

    /**
     * Data licence Germany, attribution, version 2.0 (Datenlizenz Deutschland, Namensnennung).
     *
     * @param attribution whom users must name
     * @return the licence
     * @throws IllegalArgumentException if nobody is named
     */
    public static Licence attribution(String attribution) {
        if (attribution.isBlank()) {
            throw new IllegalArgumentException(
                    "The licence asks to name somebody, and nobody is given.\nMaybe give the name of the municipality, or take zero().");
        }
        return new Licence(URI.create(NAMES + "dl-by-de/2.0"), attribution);
    }

    /**
     * Data licence Germany, zero, version 2.0 (Datenlizenz Deutschland, Zero): everybody may do anything.
     *
     * @return the licence
     */
    public static Licence zero() {
        return new Licence(URI.create(NAMES + "dl-zero-de/2.0"), "");
    }
}
