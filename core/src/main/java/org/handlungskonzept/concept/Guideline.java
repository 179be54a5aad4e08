package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

/**
 * A strategic guideline (strategische Leitlinie): what the municipality wants to stand for in all fields of action.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id unique in the concept
 * @param number the number as printed in the concept, may be empty
 * @param text the guideline as written
 */
public record Guideline(GuidelineId id, String number, String text) implements Identified<GuidelineId> {

    /** Checks that nothing is missing. */
    public Guideline {
        requireNonNull(id, "id");
        Texts.checked(number, "number");
        Texts.checked(text, "text");
    }
}
