package org.handlungskonzept.smart;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chooses the open findings to show first: the most severe, and of one rule no more than two. */
final class WorstFindings {

    private static final int SHOWN = 5;
    private static final int SHOWN_OF_ONE_RULE = 2;

    private WorstFindings() {}

    static List<Finding> of(List<Finding> findings) {
        return of(findings, SHOWN);
    }

    static List<Finding> of(List<Finding> findings, int most) {
        Map<RuleId, Integer> shown = new HashMap<>();
        return findings.stream()
                .filter(Finding::isOpen)
                .sorted(Comparator.comparing(Finding::severity))
                .filter(finding -> shown.merge(finding.rule(), 1, Integer::sum) <= SHOWN_OF_ONE_RULE)
                .limit(most)
                .toList();
    }
}
