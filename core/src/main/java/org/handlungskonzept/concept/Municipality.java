package org.handlungskonzept.concept;

import org.jspecify.annotations.Nullable;

/**
 * The municipality (Kommune) that a concept belongs to.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the official name, not blank
 * @param key the official key, or null if it is not known or the municipality is fictional
 */
public record Municipality(String name, @Nullable MunicipalityKey key) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Municipality {
        Texts.required(name, "municipality/name");
    }
}
