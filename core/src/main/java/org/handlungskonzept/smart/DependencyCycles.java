package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handlungskonzept.concept.MeasureId;
import org.jspecify.annotations.Nullable;

/** Finds circles of dependencies in one walk without recursion. Not thread-safe; made for one use. */
final class DependencyCycles {

    private final Map<MeasureId, List<MeasureId>> graph;
    private final Map<MeasureId, Integer> next = new HashMap<>();
    private final List<MeasureId> path = new ArrayList<>();
    private final Set<MeasureId> onPath = new HashSet<>();
    private final Map<MeasureId, List<MeasureId>> cycles = new HashMap<>();

    DependencyCycles(Map<MeasureId, List<MeasureId>> graph) {
        this.graph = graph;
    }

    /** One circle for each place where a walk that starts at these measures, in order, meets itself; by its first measure. */
    Map<MeasureId, List<MeasureId>> from(List<MeasureId> starts) {
        for (MeasureId start : starts) {
            if (!next.containsKey(start)) {
                push(start);
                while (!path.isEmpty()) {
                    step();
                }
            }
        }
        return cycles;
    }

    private void step() {
        MeasureId here = path.get(path.size() - 1);
        MeasureId needed = takeNext(here);
        if (needed == null) {
            path.remove(path.size() - 1);
            onPath.remove(here);
        } else if (onPath.contains(needed)) {
            cycles.putIfAbsent(needed, List.copyOf(path.subList(path.lastIndexOf(needed), path.size())));
        } else if (!next.containsKey(needed)) {
            push(needed);
        }
    }

    private @Nullable MeasureId takeNext(MeasureId measure) {
        List<MeasureId> needed = graph.getOrDefault(measure, List.of());
        int index = next.getOrDefault(measure, 0);
        next.put(measure, index + 1);
        return index < needed.size() ? needed.get(index) : null;
    }

    private void push(MeasureId measure) {
        next.put(measure, 0);
        path.add(measure);
        onPath.add(measure);
    }
}
