package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The step from one concept to the next (Fortschreibung), as either of the two names it.
 *
 * <p>Which measures went over is told by their events {@link MeasureEventKind#CARRIED_OVER} and
 * {@link MeasureEventKind#TAKEN_OVER}; they keep their identifiers. Immutable and thread-safe.
 *
 * @param concept the other concept
 * @param day the day of the step: the last day of the older concept
 * @param reason why, may be empty
 * @param decision the decision it rests on, or null
 */
public record Succession(
        ConceptId concept,
        LocalDate day,
        String reason,
        @Nullable DecisionId decision) implements Dated {

    /** Checks that nothing is missing. */
    public Succession {
        requireNonNull(concept, "concept");
        requireNonNull(day, "day");
        Texts.checked(reason, "reason");
    }
}
