package org.handlungskonzept.concept;

import org.jspecify.annotations.Nullable;

/**
 * A target group (Zielgruppe) that a measure is meant to reach.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name who they are, not blank
 * @param size how many people belong to it, or null if that is not known
 */
public record TargetGroup(String name, @Nullable Long size) {

    /**
     * Checks name and size.
     *
     * @throws IllegalArgumentException if the name is blank or the size negative
     */
    public TargetGroup {
        Texts.required(name, "name");
        if (size != null && size < 0) {
            throw new IllegalArgumentException(
                    "The size (%s) of target group (%s) must not be negative.".formatted(size, name));
        }
    }
}
