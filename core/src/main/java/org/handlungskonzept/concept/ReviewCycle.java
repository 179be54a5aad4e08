package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.time.Period;

/**
 * A review that was promised (Überprüfungszyklus): once after a span of the term, or again and again.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title what it is called
 * @param kind what it results in
 * @param interval the span, reckoned from the first day of the term, longer than nothing
 * @param repeated true if it recurs after every interval until the end of the term, false if it happens once
 */
public record ReviewCycle(String title, ReviewKind kind, Period interval, boolean repeated) {

    /**
     * Checks the span.
     *
     * @throws IllegalArgumentException if the span is not longer than nothing
     */
    public ReviewCycle {
        Texts.checked(title, "title");
        requireNonNull(kind, "kind");
        Periods.checkPositive(interval, "interval");
    }

    /**
     * A review that happens once.
     *
     * @param title what it is called
     * @param kind what it results in
     * @param after the span from the first day of the term
     * @return the cycle
     */
    public static ReviewCycle once(String title, ReviewKind kind, Period after) {
        return new ReviewCycle(title, kind, after, false);
    }

    /**
     * A review that recurs.
     *
     * @param title what it is called
     * @param kind what it results in
     * @param every the span between two reviews
     * @return the cycle
     */
    public static ReviewCycle every(String title, ReviewKind kind, Period every) {
        return new ReviewCycle(title, kind, every, true);
    }
}
