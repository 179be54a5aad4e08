package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.Collections;
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
        if (most < 0) {
            throw new IllegalArgumentException(
                    "The number of findings to show (%s) must not be negative.".formatted(most));
        }
        List<Finding> worst = new ArrayList<>();
        Map<RuleId, Integer> shown = new HashMap<>();
        for (Severity severity : Severity.values()) {
            for (Finding finding : findings) {
                if (worst.size() < most && finding.severity() == severity && finding.isOpen()) {
                    int ofOneRule = shown.getOrDefault(finding.rule(), 0);
                    shown.put(finding.rule(), ofOneRule + 1);
                    if (ofOneRule < SHOWN_OF_ONE_RULE) {
                        worst.add(finding);
                    }
                }
            }
        }
        return Collections.unmodifiableList(worst);
    }
}
