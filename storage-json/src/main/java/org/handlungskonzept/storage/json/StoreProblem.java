package org.handlungskonzept.storage.json;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * Something in the directory of a store that is not as it should be (Mangel).
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what kind of problem it is
 * @param path the file or folder
 * @param reason what is wrong and what to do
 * @param repaired whether it was repaired
 */
public record StoreProblem(Kind kind, Path path, String reason, boolean repaired) {

    /** What kind of problem it is. */
    public enum Kind {
        /** A revision that is not as it was saved. */
        DAMAGED,
        /** A revision that must have been there. */
        MISSING,
        /** A file that a sudden end has left over. */
        LEFT_OVER,
        /** A copy for people, or a note for looking up, that is not up to date. */
        OUTDATED,
        /** A file that does not belong to the store; it is left alone. */
        FOREIGN
    }

    /** Checks that nothing is missing. */
    public StoreProblem {
        requireNonNull(kind, "kind");
        requireNonNull(path, "path");
        requireNonNull(reason, "reason");
    }

    @Override
    public String toString() {
        return "%s%s: %s: %s".formatted(kind, repaired ? " (repaired)" : "", path, reason);
    }
}
