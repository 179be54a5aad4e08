package org.handlungskonzept.storage;

import static java.util.Objects.requireNonNull;

/**
 * Something in a store that is not as it should be (Mangel der Ablage).
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what kind of problem it is
 * @param place where it is: the path of a file or folder, or table, row and column
 * @param reason what is wrong and what to do
 * @param repaired whether it was repaired
 */
public record StoreProblem(Kind kind, String place, String reason, boolean repaired) {

    /** What kind of problem it is (Art des Mangels). */
    public enum Kind {
        /** A revision that is not as it was saved. */
        DAMAGED,
        /** A revision that must have been there. */
        MISSING,
        /** What a sudden end has left over, or what an erasure should have taken away. */
        LEFT_OVER,
        /** What is made from the revisions, for people or for looking up, and does not fit them. */
        OUTDATED,
        /** What does not belong to the store; it is left alone. */
        FOREIGN
    }

    /** Checks that nothing is missing. */
    public StoreProblem {
        requireNonNull(kind, "kind");
        requireNonNull(place, "place");
        requireNonNull(reason, "reason");
    }

    @Override
    public String toString() {
        return "%s%s: %s: %s".formatted(kind, repaired ? " (repaired)" : "", place, reason);
    }
}
