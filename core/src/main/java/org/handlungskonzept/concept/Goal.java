package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

/**
 * A goal (Ziel) of a field of action.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id unique in the concept
 * @param number the number as printed in the concept, may be empty
 * @param text the goal as written
 */
public record Goal(GoalId id, String number, String text) implements Identified<GoalId> {

    /** Checks that nothing is missing. */
    public Goal {
        requireNonNull(id, "id");
        Texts.checked(number, "number");
        Texts.checked(text, "text");
    }
}
