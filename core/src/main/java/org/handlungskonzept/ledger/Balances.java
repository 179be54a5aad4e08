package org.handlungskonzept.ledger;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.MeasureId;

/** Sums over accounts. */
final class Balances {

    static final Comparator<BalanceItem> ORDER =
            Comparator.comparing(BalanceItem::whereabouts).thenComparing(item -> String.join("\n", item.into()));

    private Balances() {}

    static Map<MeasureId, String> labels(Collection<LedgerEntry> entries) {
        Map<MeasureId, String> labels = new HashMap<>();
        entries.forEach(entry -> labels.put(entry.measure(), entry.label()));
        return labels;
    }

    static Balance of(List<LedgerEntry> entries, Map<MeasureId, String> labels) {
        Map<BalanceItem, Integer> counts = new TreeMap<>(ORDER);
        int adopted = 0;
        int takenOver = 0;
        for (LedgerEntry entry : entries) {
            adopted += entry.adopted() && !entry.takenOver() ? 1 : 0;
            takenOver += entry.takenOver() ? 1 : 0;
            counts.merge(new BalanceItem(entry.whereabouts(), into(entry, labels), 1), 1, Integer::sum);
        }
        List<BalanceItem> items = new ArrayList<>();
        counts.forEach((item, count) -> items.add(new BalanceItem(item.whereabouts(), item.into(), count)));
        return new Balance(adopted, entries.size() - adopted - takenOver, takenOver, items);
    }

    static List<String> into(LedgerEntry entry, Map<MeasureId, String> labels) {
        ConceptId concept = entry.last().concept();
        if (entry.whereabouts() == Whereabouts.CARRIED_OVER && concept != null) {
            return List.of(concept.value());
        }
        return entry.whereabouts().continues()
                ? entry.last().successors().stream()
                        .map(next -> labels.getOrDefault(next, next.value()))
                        .toList()
                : List.of();
    }

    static List<DecisionBalance> byDecision(List<LedgerEntry> entries) {
        Map<Optional<DecisionId>, List<LedgerEntry>> groups = new LinkedHashMap<>();
        entries.forEach(entry -> groups.computeIfAbsent(Optional.ofNullable(entry.adoption()), key -> new ArrayList<>())
                .add(entry));
        Map<MeasureId, String> labels = labels(entries);
        List<DecisionBalance> balances = new ArrayList<>();
        groups.forEach((decision, group) ->
                decision.ifPresent(id -> balances.add(new DecisionBalance(id, of(group, labels)))));
        List<LedgerEntry> without = groups.getOrDefault(Optional.empty(), List.of());
        if (!without.isEmpty()) {
            balances.add(new DecisionBalance(null, of(without, labels)));
        }
        return List.copyOf(balances);
    }

    static PeriodBalance period(List<LedgerEntry> entries, LocalDate first, LocalDate last) {
        Map<Whereabouts, Integer> closed = new EnumMap<>(Whereabouts.class);
        int adopted = 0;
        int arisen = 0;
        int takenOver = 0;
        int reopened = 0;
        int opening = 0;
        int closing = 0;
        for (LedgerEntry entry : entries) {
            opening += entry.on(first.minusDays(1)) == Whereabouts.OPEN ? 1 : 0;
            closing += entry.on(last) == Whereabouts.OPEN ? 1 : 0;
            for (Posting posting : entry.postings()) {
                if (posting.day().isBefore(first) || posting.day().isAfter(last)) {
                    continue;
                }
                if (posting.from() == null) {
                    adopted += posting.basis() == PostingBasis.ADOPTION ? 1 : 0;
                    takenOver += posting.basis() == PostingBasis.TAKEOVER ? 1 : 0;
                    arisen += posting.basis() == PostingBasis.SUCCESSION ? 1 : 0;
                } else if (posting.opens()) {
                    reopened++;
                } else if (posting.closes()) {
                    closed.merge(posting.to(), 1, Integer::sum);
                }
            }
        }
        return new PeriodBalance(first, last, opening, adopted, arisen, takenOver, reopened, closed, closing);
    }

    static List<LedgerEntry> ends(Map<MeasureId, LedgerEntry> accounts, MeasureId measure) {
        List<LedgerEntry> ends = new ArrayList<>();
        Set<MeasureId> seen = new HashSet<>(Set.of(measure));
        Deque<MeasureId> ways = new ArrayDeque<>(List.of(measure));
        while (!ways.isEmpty()) {
            LedgerEntry entry = accounts.get(ways.remove());
            if (entry == null) {
                continue;
            }
            if (!entry.last().to().continues()) {
                ends.add(entry);
                continue;
            }
            entry.last().successors().stream().filter(seen::add).forEach(ways::add);
        }
        return List.copyOf(ends);
    }
}
