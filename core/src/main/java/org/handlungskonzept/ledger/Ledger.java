package org.handlungskonzept.ledger;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.meta.Internal;

/**
 * The books of a concept on a day (Verbleibsbuch): where every measure is that was ever adopted.
 *
 * <p>A measure comes into the books when it is adopted, or when an adopted measure goes on in it. From then on it is in
 * exactly one place ({@link Whereabouts}), and only a {@link Posting} takes it to another. Events of the measure outrank
 * reports on its status: a report that says otherwise than an earlier event is a problem and changes nothing. A measure
 * that is closed by reports alone is open again when a report says so. A measure that was done may become permanent. One
 * that was closed and is adopted again is open again.
 *
 * <p>A measure that was taken over from another concept comes in on the day of the step; what happened before stands in the
 * books of the other one. A measure that is still open on the last day of a concept that has successors, and not carried
 * over, is unaccounted for. {@link LedgerChain} puts the books of successive concepts together.
 *
 * <p>What is wrong is named with its place and never corrected. Immutable and thread-safe.
 *
 * @param concept the concept
 * @param asOf the day, inclusive; what happened later is left aside
 * @param entries one account for each measure in the books, in the order of the concept
 * @param outside the measures that were never adopted and follow none that was, in the order of the concept
 * @param problems what is wrong in the books, ordered by measure, day and place
 */
public record Ledger(
        ConceptId concept,
        LocalDate asOf,
        List<LedgerEntry> entries,
        List<MeasureId> outside,
        List<LedgerProblem> problems) {

    /** Not API: use {@link #of(Concept, LocalDate)}. */
    @Internal
    public Ledger {
        requireNonNull(concept, "concept");
        requireNonNull(asOf, "asOf");
        entries = List.copyOf(entries);
        outside = List.copyOf(outside);
        problems = List.copyOf(problems);
    }

    /**
     * Makes the books of a concept. The cost grows with the number of events and reports.
     *
     * @param concept the concept
     * @param asOf the day, inclusive
     * @return the books
     */
    public static Ledger of(Concept concept, LocalDate asOf) {
        return new Bookkeeper(concept, asOf).make();
    }

    /**
     * Adds what stands in the books of an earlier state of the concept and is missing here.
     *
     * <p>A measure that was open there is {@link Whereabouts#UNACCOUNTED} from the day of these books on; one that was
     * closed keeps its place. Both are named as {@link LedgerProblemKind#VANISHED}, with their place in the earlier state.
     *
     * @param earlier an earlier state, for example a revision from a store
     * @return the books with the missing measures at their end
     */
    public Ledger withEarlier(Concept earlier) {
        Set<MeasureId> known = new HashSet<>(outside);
        entries.forEach(entry -> known.add(entry.measure()));
        List<LedgerEntry> allEntries = new ArrayList<>(entries);
        List<LedgerProblem> allProblems = new ArrayList<>(problems);
        for (LedgerEntry entry : of(earlier, asOf).entries()) {
            if (!known.contains(entry.measure())) {
                allEntries.add(Vanished.entry(entry, asOf));
                allProblems.add(Vanished.problem(entry));
            }
        }
        return new Ledger(concept, asOf, allEntries, outside, allProblems);
    }

    /**
     * Finds the account of a measure.
     *
     * @param measure the measure
     * @return its account, or empty if it is not in the books
     */
    public Optional<LedgerEntry> entry(MeasureId measure) {
        return entries.stream().filter(entry -> entry.measure().equals(measure)).findFirst();
    }

    /**
     * The balance of all measures in the books.
     *
     * @return the balance
     */
    public Balance balance() {
        return Balances.of(entries, Balances.labels(entries));
    }

    /**
     * The balance of each decision. A measure counts where it was adopted first; together they make {@link #balance()}.
     *
     * @return the balances in the order in which the measures stand in the concept, last the one of the measures for which
     *     no decision is named, if there are any
     */
    public List<DecisionBalance> byDecision() {
        return Balances.byDecision(entries);
    }

    /**
     * The balance of a report period.
     *
     * @param first the first day, inclusive
     * @param last the last day, inclusive
     * @return the balance
     * @throws IllegalArgumentException if the last day is before the first, or after the day of these books
     */
    public PeriodBalance period(LocalDate first, LocalDate last) {
        if (last.isBefore(first) || last.isAfter(asOf)) {
            throw new IllegalArgumentException(
                    "The period from (%s) to (%s) must end after it begins, and not after the day of the books (%s)."
                            .formatted(first, last, asOf));
        }
        return Balances.period(entries, first, last);
    }

    /**
     * Follows a measure through mergers, splits and replacements.
     *
     * @param measure the measure
     * @return the accounts in which it goes on in the end, without those on the way, in the order they are reached; its own
     *     if it was not continued; empty if it is not in the books, or all ways lead round in a ring
     */
    public List<LedgerEntry> ends(MeasureId measure) {
        Map<MeasureId, LedgerEntry> accounts = new LinkedHashMap<>();
        entries.forEach(entry -> accounts.put(entry.measure(), entry));
        return Balances.ends(accounts, measure);
    }

    /**
     * Tells whether each measure is accounted for.
     *
     * @return true if none is {@link Whereabouts#UNACCOUNTED}
     */
    public boolean balances() {
        return entries.stream().noneMatch(entry -> entry.whereabouts() == Whereabouts.UNACCOUNTED);
    }
}
