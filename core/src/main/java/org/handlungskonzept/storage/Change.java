package org.handlungskonzept.storage;

import static java.util.Objects.requireNonNull;

/**
 * One difference between two revisions (Änderung).
 *
 * <p>Immutable and thread-safe.
 *
 * @param place where: a JSON pointer (RFC 6901) into the newer concept, of what was removed into the older one
 * @param kind how it differs
 * @param before what it was, as text: values as they are written, parts by their identifier; empty if it was not there
 * @param after what it is now, in the same form; empty if it is not there any more
 */
public record Change(String place, ChangeKind kind, String before, String after) {

    /** Checks that nothing is missing. */
    public Change {
        requireNonNull(place, "place");
        requireNonNull(kind, "kind");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }
}
