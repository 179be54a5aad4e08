package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A move of a deadline (Terminverschiebung).
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the day on which the deadline was moved
 * @param from the deadline before, or null if there was none
 * @param to the deadline from then on
 * @param reason why it was moved, may be empty
 * @param decision the decision it rests on, or null
 */
public record DeadlineMove(
        LocalDate day,
        @Nullable LocalDate from,
        LocalDate to,
        String reason,
        @Nullable DecisionId decision) implements Dated {

    /** Checks that nothing is missing. */
    public DeadlineMove {
        requireNonNull(day, "day");
        requireNonNull(to, "to");
        Texts.checked(reason, "reason");
    }
}
