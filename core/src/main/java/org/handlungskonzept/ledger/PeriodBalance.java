package org.handlungskonzept.ledger;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * The balance of a report period (Bilanz eines Berichtszeitraums): what was open, what came, what went, what is open.
 *
 * <p>Immutable and thread-safe.
 *
 * @param first the first day, inclusive
 * @param last the last day, inclusive
 * @param opening how many measures were open at the end of the day before the first
 * @param adopted how many came by an adoption
 * @param arisen how many came because they follow an adopted measure
 * @param takenOver how many came from another concept
 * @param reopened how many had been closed and are open again
 * @param closed how many were closed, by the place they went to, ordered by place
 * @param closing how many are open at the end of the last day
 */
public record PeriodBalance(
        LocalDate first,
        LocalDate last,
        int opening,
        int adopted,
        int arisen,
        int takenOver,
        int reopened,
        Map<Whereabouts, Integer> closed,
        int closing) {

    /**
     * Checks that the sum is right and copies the map.
     *
     * @throws IllegalArgumentException if the sides differ
     */
    public PeriodBalance {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        Map<Whereabouts, Integer> copy = new EnumMap<>(Whereabouts.class);
        copy.putAll(closed);
        closed = Collections.unmodifiableMap(copy);
        int came = opening + adopted + arisen + takenOver + reopened;
        int went = closed.values().stream().mapToInt(Integer::intValue).sum() + closing;
        if (came != went) {
            throw new IllegalArgumentException("The balance from (%s) to (%s) has (%s) measures on one side and (%s)"
                            .formatted(first, last, came, went)
                    + " on the other.");
        }
    }

    /**
     * Words the balance as an equation.
     *
     * @param locale the language; German or English
     * @return for example "6 open before 1 January 2023 + 3 adopted = 2 done + 7 open on 31 December 2023"
     */
    public String explain(Locale locale) {
        return LedgerTexts.period(this, locale);
    }
}
