package org.handlungskonzept.text;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.concept.Party;
import org.jspecify.annotations.Nullable;

/**
 * A party found in an entry (gefundene Stelle), with its place.
 *
 * <p>Immutable and thread-safe.
 *
 * @param party the party; from a directory with the name it has there, else as written without article
 * @param span where its name stands
 * @param suggestion the name in the directory that was perhaps meant, or null
 */
public record FoundParty(Party party, Span span, @Nullable String suggestion) {

    /** Checks that nothing is missing. */
    public FoundParty {
        requireNonNull(party, "party");
        requireNonNull(span, "span");
    }
}
