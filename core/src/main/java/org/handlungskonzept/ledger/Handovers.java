package org.handlungskonzept.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.MeasureId;
import org.jspecify.annotations.Nullable;

/** What goes from the books of one concept into those of another. */
final class Handovers {

    private final Map<ConceptId, Map<MeasureId, LedgerEntry>> books = new LinkedHashMap<>();
    private final List<Ledger> ledgers;

    Handovers(List<Ledger> ledgers) {
        this.ledgers = ledgers;
        for (Ledger ledger : ledgers) {
            Map<MeasureId, LedgerEntry> entries = new HashMap<>();
            ledger.entries().forEach(entry -> entries.put(entry.measure(), entry));
            if (books.put(ledger.concept(), entries) != null) {
                throw new IllegalArgumentException(
                        "The concept (%s) stands twice in the chain.".formatted(ledger.concept()));
            }
        }
    }

    static boolean isOwn(LedgerProblem problem) {
        return switch (problem.kind()) {
            case NOT_TAKEN_OVER, NOT_CARRIED_OVER, STEP_DAYS_DIFFER -> true;
            default -> false;
        };
    }

    List<ChainProblem> problems() {
        List<ChainProblem> problems = new ArrayList<>();
        for (Ledger ledger : ledgers) {
            ledger.problems().forEach(problem -> problems.add(new ChainProblem(ledger.concept(), problem)));
            for (LedgerEntry entry : ledger.entries()) {
                problem(ledger.concept(), entry)
                        .ifPresent(problem -> problems.add(new ChainProblem(ledger.concept(), problem)));
            }
        }
        return problems;
    }

    private Optional<LedgerProblem> problem(ConceptId concept, LedgerEntry entry) {
        if (goesInto(entry) != null && taken(concept, entry) == null) {
            return Optional.of(problem(LedgerProblemKind.NOT_TAKEN_OVER, entry, entry.last()));
        }
        Posting first = entry.postings().get(0);
        if (!comesFromInside(entry)) {
            return Optional.empty();
        }
        LedgerEntry giver = carried(concept, entry);
        if (giver == null) {
            return Optional.of(problem(LedgerProblemKind.NOT_CARRIED_OVER, entry, first));
        }
        return giver.last().day().equals(first.day())
                ? Optional.empty()
                : Optional.of(problem(LedgerProblemKind.STEP_DAYS_DIFFER, entry, first));
    }

    private static LedgerProblem problem(LedgerProblemKind kind, LedgerEntry entry, Posting posting) {
        return new LedgerProblem(
                kind,
                entry.measure(),
                entry.label(),
                posting.pointer(),
                posting.day(),
                List.of(String.valueOf(posting.concept())));
    }

    Balance balance() {
        Map<BalanceItem, Integer> counts = new TreeMap<>(Balances.ORDER);
        int adopted = 0;
        int arisen = 0;
        int takenOver = 0;
        for (Ledger ledger : ledgers) {
            Map<MeasureId, String> labels = Balances.labels(ledger.entries());
            for (LedgerEntry entry : ledger.entries()) {
                if (!entry.takenOver()) {
                    adopted += entry.adopted() ? 1 : 0;
                    arisen += entry.adopted() ? 0 : 1;
                } else if (carried(ledger.concept(), entry) == null) {
                    takenOver++;
                }
                boolean isInside = goesInto(entry) != null;
                if (!isInside) {
                    counts.merge(
                            new BalanceItem(entry.whereabouts(), Balances.into(entry, labels), 1), 1, Integer::sum);
                } else if (taken(ledger.concept(), entry) == null) {
                    counts.merge(new BalanceItem(Whereabouts.UNACCOUNTED, List.of(), 1), 1, Integer::sum);
                }
            }
        }
        List<BalanceItem> items = new ArrayList<>();
        counts.forEach((item, count) -> items.add(new BalanceItem(item.whereabouts(), item.into(), count)));
        return new Balance(adopted, arisen, takenOver, items);
    }

    Optional<LedgerEntry> last(ConceptId concept, MeasureId measure) {
        Set<ConceptId> seen = new HashSet<>();
        ConceptId at = concept;
        @Nullable LedgerEntry entry = books.getOrDefault(at, Map.of()).get(measure);
        while (entry != null && seen.add(at)) {
            ConceptId next = goesInto(entry);
            if (next == null) {
                return Optional.of(entry);
            }
            entry = taken(at, entry);
            at = next;
        }
        return Optional.empty();
    }

    /** The concept of the chain into which it was carried over, or null if it was not, or leaves the chain. */
    private @Nullable ConceptId goesInto(LedgerEntry entry) {
        ConceptId concept = entry.last().concept();
        return entry.last().to() == Whereabouts.CARRIED_OVER && concept != null && books.containsKey(concept)
                ? concept
                : null;
    }

    private boolean comesFromInside(LedgerEntry entry) {
        ConceptId from = entry.postings().get(0).concept();
        return entry.takenOver() && from != null && books.containsKey(from);
    }

    /** The account in the concept that took it over from this one, or null. */
    private @Nullable LedgerEntry taken(ConceptId concept, LedgerEntry entry) {
        ConceptId next = goesInto(entry);
        LedgerEntry taken =
                next == null ? null : books.getOrDefault(next, Map.of()).get(entry.measure());
        return taken != null
                        && taken.takenOver()
                        && concept.equals(taken.postings().get(0).concept())
                ? taken
                : null;
    }

    /** The account in the concept that carried it over into this one, or null. */
    private @Nullable LedgerEntry carried(ConceptId concept, LedgerEntry entry) {
        ConceptId from = entry.postings().get(0).concept();
        LedgerEntry giver = !entry.takenOver() || from == null
                ? null
                : books.getOrDefault(from, Map.of()).get(entry.measure());
        return giver != null && concept.equals(goesInto(giver)) ? giver : null;
    }
}
