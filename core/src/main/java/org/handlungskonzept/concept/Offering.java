package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

/**
 * An existing offering (bestehendes Angebot): what the municipality already has and can build on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id unique in the concept
 * @param title what it is called
 * @param description more about it as written, may be empty
 */
public record Offering(OfferingId id, String title, String description) implements Identified<OfferingId> {

    /** Checks that nothing is missing. */
    public Offering {
        requireNonNull(id, "id");
        Texts.checked(title, "title");
        Texts.checked(description, "description");
    }
}
