package org.handlungskonzept.ledger;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.MeasureId;
import org.jspecify.annotations.Nullable;

/**
 * A posting (Buchung): one measure goes from one place to another, so that no sum can change without it.
 *
 * <p>A posting to the place where the measure already is confirms what was known, for example a report by an event.
 * Immutable and thread-safe.
 *
 * @param day the day it happened
 * @param measure the measure
 * @param from where it was, or null if it was not in the books
 * @param to where it is from that day on
 * @param basis what the posting rests on
 * @param reason why, as written, may be empty
 * @param decision the decision it rests on, or null
 * @param successors the measures in which it goes on from then, empty where it does not
 * @param concept the other concept, where it is carried over or taken over, otherwise null
 * @param pointer the entry it was read from: a JSON pointer (RFC 6901) into the concept
 */
public record Posting(
        LocalDate day,
        MeasureId measure,
        @Nullable Whereabouts from,
        Whereabouts to,
        PostingBasis basis,
        String reason,
        @Nullable DecisionId decision,
        List<MeasureId> successors,
        @Nullable ConceptId concept,
        String pointer) {

    /** Checks that nothing is missing and copies the list. */
    public Posting {
        requireNonNull(day, "day");
        requireNonNull(measure, "measure");
        requireNonNull(to, "to");
        requireNonNull(basis, "basis");
        requireNonNull(reason, "reason");
        successors = List.copyOf(successors);
        requireNonNull(pointer, "pointer");
    }

    boolean opens() {
        return to == Whereabouts.OPEN && from != Whereabouts.OPEN;
    }

    boolean closes() {
        return from == Whereabouts.OPEN && to != Whereabouts.OPEN;
    }
}
