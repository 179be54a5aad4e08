package org.handlungskonzept.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.Revision;

/**
 * Says whether what rivals saw could have happened one call after the other (linearizable per concept).
 *
 * <p>Revisions are numbered without gaps, so it is enough that each save has a number of its own, that everybody who saw
 * a number saw what was saved under it, that nobody saw less than what had been seen before the call began, and that all
 * that was acknowledged is there at the end.
 */
final class RivalHistory {

    private final List<RivalEvent> events;

    RivalHistory(List<RivalEvent> events) {
        this.events = events.stream()
                .sorted(Comparator.comparingLong(RivalEvent::begin))
                .toList();
    }

    /** What is wrong with the history, or nothing. */
    List<String> faults(ConceptStore after) {
        List<String> faults = new ArrayList<>();
        events.stream().map(RivalEvent::concept).distinct().forEach(id -> {
            List<RivalEvent> calls =
                    events.stream().filter(event -> event.concept().equals(id)).toList();
            checkSaves(after, id, calls, faults);
            checkOrder(calls, faults);
        });
        return faults;
    }

    private static void checkSaves(ConceptStore after, ConceptId id, List<RivalEvent> calls, List<String> faults) {
        Map<Long, RivalEvent> saves = new HashMap<>();
        for (RivalEvent call : calls) {
            if (call.saved()) {
                RivalEvent other = saves.put(call.revision(), call);
                if (other != null) {
                    faults.add("two saves made the same revision: %s and %s".formatted(other, call));
                }
            }
        }
        List<Revision> history = after.history(id);
        if (history.size() != 1 + saves.size()) {
            faults.add("%s saves of %s were acknowledged, but %s revisions are there"
                    .formatted(saves.size(), id, history.size()));
        }
        for (RivalEvent call : calls) {
            Optional<String> there =
                    after.find(id, call.revision()).map(found -> found.concept().title());
            if (!call.mark().isEmpty() && !there.equals(Optional.of(call.mark()))) {
                faults.add("what was seen or saved is not there: %s, but %s".formatted(call, there));
            }
        }
    }

    /** Of two calls, one of which ended before the other began, the later one must see at least as much. */
    private static void checkOrder(List<RivalEvent> calls, List<String> faults) {
        List<RivalEvent> byEnd =
                calls.stream().sorted(Comparator.comparingLong(RivalEvent::end)).toList();
        long seen = 0;
        int ended = 0;
        for (RivalEvent call : calls) {
            while (ended < byEnd.size() && byEnd.get(ended).end() < call.begin()) {
                seen = Math.max(seen, byEnd.get(ended).revision());
                ended++;
            }
            if (call.revision() < seen || call.saved() && call.revision() == seen) {
                faults.add("%s came after revision %s had been seen".formatted(call, seen));
            }
        }
    }
}
