package org.handlungskonzept.accuracy;

import java.util.HashMap;
import java.util.Map;

/** How far two labellings agree, and Cohen's kappa (unweighted). Not thread-safe. */
final class Agreement {

    private final Map<String, Integer> first = new HashMap<>();
    private final Map<String, Integer> second = new HashMap<>();
    private int equal;
    private int all;

    void add(String one, String other) {
        first.merge(one, 1, Integer::sum);
        second.merge(other, 1, Integer::sum);
        equal += one.equals(other) ? 1 : 0;
        all++;
    }

    int all() {
        return all;
    }

    double share() {
        return (double) equal / all;
    }

    /** (p - e) / (1 - e), where p is the share of equal labels and e the share that chance would give. */
    double kappa() {
        double chance = 0;
        for (Map.Entry<String, Integer> label : first.entrySet()) {
            chance += (double) label.getValue() / all * second.getOrDefault(label.getKey(), 0) / all;
        }
        return (share() - chance) / (1 - chance);
    }

    String kappaCell() {
        return Hits.cell(kappa());
    }
}
