package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an entry under "by when" says (Terminangabe), in a form that can be reckoned with.
 *
 * <p>Only some forms contain a deadline: "from 2020" does not. All forms are immutable and thread-safe.
 */
public sealed interface TimeFrame {

    /**
     * The deadline this entry contains.
     *
     * @return the last day by which it is to be done, inclusive, or empty if the entry contains no deadline
     */
    Optional<LocalDate> due();

    /**
     * At some time (im Jahr 2024, am 30.06.2024).
     *
     * @param point the time
     */
    record At(TimePoint point) implements TimeFrame {
        /** Checks that nothing is missing. */
        public At {
            requireNonNull(point, "point");
        }

        @Override
        public Optional<LocalDate> due() {
            return Optional.of(point.latest());
        }
    }

    /**
     * Up to some time (bis Ende 2024).
     *
     * @param end the time by which it is to be done
     */
    record Until(TimePoint end) implements TimeFrame {
        /** Checks that nothing is missing. */
        public Until {
            requireNonNull(end, "end");
        }

        @Override
        public Optional<LocalDate> due() {
            return Optional.of(end.latest());
        }
    }

    /**
     * From some time on, without an end (ab 2020).
     *
     * @param start the time at which it begins
     */
    record From(TimePoint start) implements TimeFrame {
        /** Checks that nothing is missing. */
        public From {
            requireNonNull(start, "start");
        }

        @Override
        public Optional<LocalDate> due() {
            return Optional.empty();
        }
    }

    /**
     * From one time to another (2022 bis 2026).
     *
     * @param start the time at which it begins
     * @param end the time by which it is to be done
     */
    record Between(TimePoint start, TimePoint end) implements TimeFrame {
        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if the end is before the start
         */
        public Between {
            requireNonNull(start, "start");
            requireNonNull(end, "end");
            Ranges.checkOrder(start.earliest(), "start", end.latest(), "end");
        }

        @Override
        public Optional<LocalDate> due() {
            return Optional.of(end.latest());
        }
    }

    /**
     * Again and again (jährlich, ab 2021 halbjährlich).
     *
     * @param every the rhythm, longer than nothing
     * @param first when it is done for the first time, or null if not stated
     * @param last when it is done for the last time, or null if not stated
     */
    record Recurring(
            Period every,
            @Nullable TimePoint first,
            @Nullable TimePoint last) implements TimeFrame {
        /**
         * Checks rhythm and order.
         *
         * @throws IllegalArgumentException if the rhythm is not longer than nothing or the last time is before the first
         */
        public Recurring {
            Periods.checkPositive(every, "every");
            if (first != null && last != null) {
                Ranges.checkOrder(first.earliest(), "first time", last.latest(), "last time");
            }
        }

        @Override
        public Optional<LocalDate> due() {
            return last == null ? Optional.empty() : Optional.of(last.latest());
        }
    }

    /**
     * All the time, as a permanent task (fortlaufend).
     *
     * @param start the time at which it begins, or null if not stated
     */
    record Continuous(@Nullable TimePoint start) implements TimeFrame {
        @Override
        public Optional<LocalDate> due() {
            return Optional.empty();
        }
    }

    /**
     * A span after something else (sechs Monate nach Beschluss).
     *
     * @param offset the span after the anchor, may be zero
     * @param anchor what it is reckoned from, as written, not blank
     * @param anchorDay the day of the anchor, or null as long as it is not known
     */
    record Relative(Period offset, String anchor, @Nullable LocalDate anchorDay) implements TimeFrame {
        /**
         * Checks the anchor.
         *
         * @throws IllegalArgumentException if the anchor is blank
         */
        public Relative {
            requireNonNull(offset, "offset");
            Texts.required(anchor, "anchor");
        }

        @Override
        public Optional<LocalDate> due() {
            return anchorDay == null ? Optional.empty() : Optional.of(anchorDay.plus(offset));
        }
    }

    /**
     * A horizon without dates (mittelfristig).
     *
     * @param horizon the horizon
     */
    record Vague(Horizon horizon) implements TimeFrame {
        /** Checks that nothing is missing. */
        public Vague {
            requireNonNull(horizon, "horizon");
        }

        @Override
        public Optional<LocalDate> due() {
            return Optional.empty();
        }
    }
}
