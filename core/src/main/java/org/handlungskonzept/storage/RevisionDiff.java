package org.handlungskonzept.storage;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What was changed between two revisions of a concept (Unterschied zweier Fassungen).
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the older revision
 * @param to the newer revision
 * @param changes the changes in the order of the concept; empty if both say the same
 */
public record RevisionDiff(Revision from, Revision to, List<Change> changes) {

    /** Checks that nothing is missing and copies the list. */
    public RevisionDiff {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        changes = List.copyOf(changes);
    }

    /**
     * Compares two revisions, part by part: parts with an identifier are the same part wherever they stand.
     *
     * @param from the older revision
     * @param to the newer revision
     * @return what was changed
     */
    public static RevisionDiff between(StoredConcept from, StoredConcept to) {
        return new RevisionDiff(
                from.revision(), to.revision(), new Differences().between(from.concept(), to.concept()));
    }
}
