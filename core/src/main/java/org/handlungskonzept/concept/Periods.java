package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.time.Period;

/** Checks on lengths of time. */
final class Periods {

    private Periods() {}

    static Period checkPositive(Period period, String name) {
        requireNonNull(period, name);
        if (period.isZero() || period.getYears() < 0 || period.getMonths() < 0 || period.getDays() < 0) {
            throw new IllegalArgumentException(
                    "The period (%s) of (%s) must be longer than nothing and have no negative part."
                            .formatted(period, name));
        }
        return period;
    }
}
