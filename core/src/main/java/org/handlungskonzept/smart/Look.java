package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Counts the places a rule looks at, and collects what it finds there. Not thread-safe. */
final class Look {

    private final BiFunction<String, Arguments, Finding> finding;
    private final List<Finding> findings = new ArrayList<>();
    private int places;

    Look(BiFunction<String, Arguments, Finding> finding) {
        this.finding = finding;
    }

    /** Looks at one place, and finds something there if the condition holds. */
    void at(String place, boolean found, Arguments arguments) {
        places++;
        if (found) {
            findings.add(finding.apply(place, arguments));
        }
    }

    RuleOutcome outcome() {
        return new RuleOutcome(places, findings);
    }
}
