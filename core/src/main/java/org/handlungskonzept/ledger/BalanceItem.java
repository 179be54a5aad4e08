package org.handlungskonzept.ledger;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One summand of a balance (Bilanzposten): so many measures in one place.
 *
 * <p>Immutable and thread-safe.
 *
 * @param whereabouts the place
 * @param into the numbers of the measures in which they go on, in the order of the event, or the concept into which they were
 *     carried over; empty where nothing follows
 * @param count how many measures, at least 1
 */
public record BalanceItem(Whereabouts whereabouts, List<String> into, int count) {

    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if the count is below 1
     */
    public BalanceItem {
        requireNonNull(whereabouts, "whereabouts");
        into = List.copyOf(into);
        if (count < 1) {
            throw new IllegalArgumentException(
                    "The count (%s) of (%s) must be at least 1.".formatted(count, whereabouts));
        }
    }
}
