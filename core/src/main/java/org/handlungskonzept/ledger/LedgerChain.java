package org.handlungskonzept.ledger;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.meta.Internal;

/**
 * The books of successive concepts on a day (Verbleibsbuch einer Folge von Konzepten): a measure that was carried over counts
 * once, where it came into the books first, and stands where it stands in the concept that took it over.
 *
 * <p>A measure that was carried over to a concept of the chain that does not have it in its books is unaccounted for. One that
 * was taken over from a concept of the chain that did not carry it over would count twice, and is named. Immutable and
 * thread-safe.
 *
 * @param asOf the day, inclusive
 * @param ledgers the books of each concept, in the order given
 * @param problems what is wrong in the books and between them, concept by concept
 */
public record LedgerChain(LocalDate asOf, List<Ledger> ledgers, List<ChainProblem> problems) {

    /** Not API: use {@link #of(List, LocalDate)}. */
    @Internal
    public LedgerChain {
        requireNonNull(asOf, "asOf");
        ledgers = List.copyOf(ledgers);
        problems = List.copyOf(problems);
    }

    /**
     * Makes the books of several concepts. The cost grows with the number of events and reports.
     *
     * @param concepts the concepts, each once, in the order in which they are to be told
     * @param asOf the day, inclusive
     * @return the books
     * @throws IllegalArgumentException if a concept stands twice
     */
    public static LedgerChain of(List<Concept> concepts, LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        List<Ledger> ledgers =
                concepts.stream().map(concept -> Ledger.of(concept, asOf)).toList();
        return new LedgerChain(asOf, ledgers, new Handovers(ledgers).problems());
    }

    /**
     * The balance of all concepts together.
     *
     * @return the balance; "taken over" counts only what comes from outside the chain, and "carried over" only what leaves it
     */
    public Balance balance() {
        return new Handovers(ledgers).balance();
    }

    /**
     * The books of one of the concepts.
     *
     * @param concept the concept
     * @return its books, or empty if it is not in the chain
     */
    public Optional<Ledger> ledger(ConceptId concept) {
        return ledgers.stream()
                .filter(ledger -> ledger.concept().equals(concept))
                .findFirst();
    }

    /**
     * Follows a measure over the concepts into which it was carried over.
     *
     * @param concept the concept in which it is looked for
     * @param measure the measure
     * @return its account in the last concept that took it over, or empty if it is not in the books, or got lost between two
     */
    public Optional<LedgerEntry> last(ConceptId concept, MeasureId measure) {
        return new Handovers(ledgers).last(concept, measure);
    }

    /**
     * Tells whether each measure is accounted for, and counted once.
     *
     * @return true if none is unaccounted for, and no two concepts contradict each other about a measure that went over
     */
    public boolean balances() {
        return balance().isAccountedFor() && problems.stream().noneMatch(problem -> Handovers.isOwn(problem.problem()));
    }
}
