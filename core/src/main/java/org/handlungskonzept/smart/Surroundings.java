package org.handlungskonzept.smart;

import java.util.List;
import org.handlungskonzept.text.UnitDirectory;

/** What a check has to know beside concept and rules. */
record Surroundings(List<Suppression> suppressions, Baseline baseline, UnitDirectory units, List<String> names) {

    static final Surroundings NONE =
            new Surroundings(List.of(), Baseline.empty(), UnitDirectory.of(List.of()), List.of());

    Surroundings {
        suppressions = List.copyOf(suppressions);
        names = List.copyOf(names);
    }

    Surroundings with(List<Suppression> others) {
        return new Surroundings(others, baseline, units, names);
    }

    Surroundings with(Baseline other) {
        return new Surroundings(suppressions, other, units, names);
    }

    Surroundings with(UnitDirectory other) {
        return new Surroundings(suppressions, baseline, other, names);
    }

    Surroundings withNames(List<String> others) {
        return new Surroundings(suppressions, baseline, units, others);
    }
}
