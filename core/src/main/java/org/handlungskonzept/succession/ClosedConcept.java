package org.handlungskonzept.succession;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.ledger.LedgerChain;

/**
 * A closed concept and its successor (abgeschlossenes Konzept mit Fortschreibung).
 *
 * <p>Immutable and thread-safe.
 *
 * @param closed the concept that was closed, with an event for each measure that went over or was dropped
 * @param successor the concept that follows, with the measures that went over
 */
public record ClosedConcept(Concept closed, Concept successor) {

    /** Checks that nothing is missing. */
    public ClosedConcept {
        requireNonNull(closed, "closed");
        requireNonNull(successor, "successor");
    }

    /**
     * The books of both.
     *
     * @param asOf the day, inclusive
     * @return the books, in which each measure counts once
     */
    public LedgerChain ledger(LocalDate asOf) {
        return LedgerChain.of(List.of(closed, successor), asOf);
    }
}
