package org.handlungskonzept.concept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What was known of a series on a day. */
final class KnownValues {

    private KnownValues() {}

    /** Goes through the values once; they are ordered by day. */
    static List<DatedValue> on(LocalDate asOf, List<DatedValue> values) {
        List<DatedValue> known = new ArrayList<>(values.size());
        for (DatedValue value : values) {
            if (value.day().isAfter(asOf) || value.known().isAfter(asOf)) {
                continue;
            }
            DatedValue last = known.isEmpty() ? null : known.get(known.size() - 1);
            if (last == null || !last.day().equals(value.day())) {
                known.add(value);
            } else if (!value.known().isBefore(last.known())) {
                if (value.known().isAfter(last.known())) {
                    removeLastOf(value.day(), known);
                }
                known.add(value);
            }
        }
        return List.copyOf(known);
    }

    private static void removeLastOf(LocalDate day, List<DatedValue> known) {
        while (!known.isEmpty() && known.get(known.size() - 1).day().equals(day)) {
            known.remove(known.size() - 1);
        }
    }
}
