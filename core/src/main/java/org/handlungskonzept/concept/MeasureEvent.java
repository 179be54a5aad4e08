package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event in the life of a measure (Lebensereignis): adopted, changed, merged, dropped and so on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param day the day it happened
 * @param kind what happened
 * @param reason why, may be empty except when the measure is dropped
 * @param decision the decision it rests on, or null
 * @param successors the measures that follow, for merged, split and replaced; otherwise empty
 * @param concept the concept in which it goes on, or from which it comes, for carried over and taken over; otherwise null
 */
public record MeasureEvent(
        LocalDate day,
        MeasureEventKind kind,
        String reason,
        @Nullable DecisionId decision,
        List<MeasureId> successors,
        @Nullable ConceptId concept)
        implements Dated {

    /**
     * Checks reason, successors and concept.
     *
     * @throws IllegalArgumentException if a measure is dropped without a reason, or successors are missing where the kind
     *     needs them or given where it has none, or the same of the other concept
     */
    public MeasureEvent {
        requireNonNull(day, "day");
        requireNonNull(kind, "kind");
        Texts.checked(reason, "reason");
        successors = List.copyOf(successors);
        if (kind == MeasureEventKind.DROPPED && reason.isBlank()) {
            throw new IllegalArgumentException("The event (DROPPED) of (%s) needs a reason.".formatted(day));
        }
        if (kind.hasSuccessors() == successors.isEmpty()) {
            throw new IllegalArgumentException((kind.hasSuccessors()
                            ? "The event (%s) of (%s) must name the measures that follow."
                            : "The event (%s) of (%s) has no measures that follow.")
                    .formatted(kind, day));
        }
        if (kind.hasConcept() == (concept == null)) {
            throw new IllegalArgumentException((kind.hasConcept()
                            ? "The event (%s) of (%s) must name the other concept."
                            : "The event (%s) of (%s) has no other concept.")
                    .formatted(kind, day));
        }
    }

    /**
     * Makes an event within the concept.
     *
     * @param day the day it happened
     * @param kind what happened
     * @param reason why
     * @param decision the decision it rests on, or null
     * @param successors the measures that follow, for merged, split and replaced; otherwise empty
     * @throws IllegalArgumentException if the kind needs another concept, a measure is dropped without a reason, or
     *     successors are missing or too many
     */
    public MeasureEvent(
            LocalDate day,
            MeasureEventKind kind,
            String reason,
            @Nullable DecisionId decision,
            List<MeasureId> successors) {
        this(day, kind, reason, decision, successors, null);
    }

    /**
     * Makes an event without measures that follow.
     *
     * @param day the day it happened
     * @param kind what happened
     * @param reason why
     * @param decision the decision it rests on, or null
     * @return the event
     * @throws IllegalArgumentException if the kind needs measures that follow or another concept, or a measure is dropped without a reason
     */
    public static MeasureEvent of(LocalDate day, MeasureEventKind kind, String reason, @Nullable DecisionId decision) {
        return new MeasureEvent(day, kind, reason, decision, List.of());
    }
}
