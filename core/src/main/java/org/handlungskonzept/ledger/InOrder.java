package org.handlungskonzept.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.concept.MeasureId;

/** The order in which problems are told: measure by measure as in the concept, then by day, kind and place. */
final class InOrder {

    private InOrder() {}

    static List<LedgerProblem> of(List<LedgerProblem> problems, Map<MeasureId, Account> accounts) {
        Map<MeasureId, Integer> places = new HashMap<>();
        accounts.keySet().forEach(measure -> places.put(measure, places.size()));
        List<LedgerProblem> ordered = new ArrayList<>(problems);
        ordered.sort(Comparator.<LedgerProblem, Integer>comparing(problem -> places.getOrDefault(problem.measure(), -1))
                .thenComparing(LedgerProblem::day, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(LedgerProblem::kind)
                .thenComparing(LedgerProblem::pointer));
        return List.copyOf(ordered);
    }
}
