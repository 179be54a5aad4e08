package org.handlungskonzept.ledger;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.concept.MeasureId;

/**
 * Finds measures that go on in each other. First everything is taken away that ends somewhere else, from the ends
 * backwards; then everything that nothing leads to, from the beginnings onwards. What is left goes round. The cost grows
 * with the number of measures and successors.
 */
final class Rings {

    private final Map<MeasureId, Account> left = new LinkedHashMap<>();
    private final Map<MeasureId, List<MeasureId>> predecessors = new HashMap<>();

    private Rings(Map<MeasureId, Account> accounts) {
        accounts.values().stream().filter(Rings::continues).forEach(account -> left.put(account.measure, account));
        left.values()
                .forEach(account -> successors(account)
                        .forEach(next -> predecessors
                                .computeIfAbsent(next, key -> new ArrayList<>())
                                .add(account.measure)));
    }

    /** Marks the accounts in rings as lost, and names them. */
    static List<LedgerProblem> find(Map<MeasureId, Account> accounts) {
        Rings rings = new Rings(accounts);
        rings.takeAwayWhatEnds();
        rings.takeAwayWhatOnlyLeadsThere();
        List<LedgerProblem> problems = new ArrayList<>();
        for (Account account : rings.left.values()) {
            account.lost = true;
            Posting last = requireNonNull(account.last());
            List<String> next = successors(account).stream()
                    .filter(rings.left::containsKey)
                    .map(measure -> requireNonNull(accounts.get(measure)).label)
                    .toList();
            problems.add(account.problem(LedgerProblemKind.SUCCESSION_RING, last.pointer(), last.day(), next));
        }
        return problems;
    }

    private void takeAwayWhatEnds() {
        Map<MeasureId, Integer> goingOn = new HashMap<>();
        Deque<MeasureId> ending = new ArrayDeque<>();
        left.values().forEach(account -> {
            int count =
                    (int) successors(account).stream().filter(left::containsKey).count();
            goingOn.put(account.measure, count);
            if (count == 0) {
                ending.add(account.measure);
            }
        });
        peel(ending, goingOn, predecessors);
    }

    private void takeAwayWhatOnlyLeadsThere() {
        Map<MeasureId, Integer> coming = new HashMap<>();
        Map<MeasureId, List<MeasureId>> following = new HashMap<>();
        Deque<MeasureId> beginning = new ArrayDeque<>();
        left.values().forEach(account -> {
            following.put(account.measure, successors(account));
            int count = (int) predecessors.getOrDefault(account.measure, List.of()).stream()
                    .filter(left::containsKey)
                    .count();
            coming.put(account.measure, count);
            if (count == 0) {
                beginning.add(account.measure);
            }
        });
        peel(beginning, coming, following);
    }

    private void peel(Deque<MeasureId> ready, Map<MeasureId, Integer> counts, Map<MeasureId, List<MeasureId>> next) {
        while (!ready.isEmpty()) {
            MeasureId measure = ready.remove();
            left.remove(measure);
            for (MeasureId other : next.getOrDefault(measure, List.of())) {
                if (left.containsKey(other) && counts.merge(other, -1, Integer::sum) == 0) {
                    ready.add(other);
                }
            }
        }
    }

    private static boolean continues(Account account) {
        Whereabouts place = account.place();
        return place != null && place.continues();
    }

    private static List<MeasureId> successors(Account account) {
        return requireNonNull(account.last()).successors().stream().distinct().toList();
    }
}
