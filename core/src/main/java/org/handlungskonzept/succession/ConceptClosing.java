package org.handlungskonzept.succession;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Succession;
import org.handlungskonzept.ledger.Ledger;
import org.handlungskonzept.ledger.Whereabouts;
import org.jspecify.annotations.Nullable;

/**
 * Closes a concept on a day (Abschluss eines Handlungskonzepts), and says of each measure that is still open whether it goes
 * over into the successor or is dropped, and why.
 *
 * <p>A measure that goes over keeps its identifier and its whole history. Decisions that its history rests on go with it. That
 * it depends on measures which do not go over is not kept; everything else that it refers to must be there. Measures that
 * were never adopted may go over as proposals or stay. Not thread-safe.
 */
public final class ConceptClosing {

    private final Concept concept;
    private final LocalDate day;
    private final String reason;
    private final @Nullable DecisionId decision;
    private final Map<MeasureId, Whereabouts> places = new LinkedHashMap<>();
    private final Map<MeasureId, UnaryOperator<Measure>> changes = new LinkedHashMap<>();
    private final Map<MeasureId, FieldId> fields = new LinkedHashMap<>();
    private final Map<MeasureId, String> dropped = new LinkedHashMap<>();

    private ConceptClosing(Concept concept, LocalDate day, String reason, @Nullable DecisionId decision) {
        this.concept = requireNonNull(concept, "concept");
        this.day = requireNonNull(day, "day");
        this.reason = requireNonNull(reason, "reason");
        this.decision = decision;
        Ledger.of(concept, day).entries().forEach(entry -> places.put(entry.measure(), entry.whereabouts()));
    }

    /**
     * Starts to close a concept.
     *
     * @param concept the concept
     * @param day its last day
     * @param reason why it is closed, may be empty
     * @param decision the decision of the concept that this rests on, or null
     * @return what is to be closed
     */
    public static ConceptClosing of(Concept concept, LocalDate day, String reason, @Nullable DecisionId decision) {
        return new ConceptClosing(concept, day, reason, decision);
    }

    /**
     * The measures that have to go over or be dropped.
     *
     * @return the adopted measures that are open on the last day and of which nothing is said yet, in the order of the concept
     */
    public List<MeasureId> open() {
        return places.keySet().stream()
                .filter(measure -> places.get(measure) == Whereabouts.OPEN)
                .filter(measure -> !fields.containsKey(measure) && !dropped.containsKey(measure))
                .toList();
    }

    /**
     * Lets a measure go over as it is.
     *
     * @param measure the measure
     * @param field the field of the successor in which it is to stand
     * @return this closing
     * @throws IllegalArgumentException if the concept has no such measure, or something is said of it already
     */
    public ConceptClosing carryOver(MeasureId measure, FieldId field) {
        return carryOver(measure, field, UnaryOperator.identity());
    }

    /**
     * Lets a measure go over, and changes it there, for example the goals that it contributes to.
     *
     * @param measure the measure
     * @param field the field of the successor in which it is to stand
     * @param change makes the measure of the successor out of the old one; it must keep the identifier and the events
     * @return this closing
     * @throws IllegalArgumentException if the concept has no such measure, or something is said of it already
     */
    public ConceptClosing carryOver(MeasureId measure, FieldId field, UnaryOperator<Measure> change) {
        checkUnsaid(measure);
        fields.put(measure, requireNonNull(field, "field"));
        changes.put(measure, requireNonNull(change, "change"));
        return this;
    }

    /**
     * Drops a measure.
     *
     * @param measure the measure
     * @param why the reason, not blank
     * @return this closing
     * @throws IllegalArgumentException if the concept has no such measure, something is said of it already, or there is no
     *     reason
     */
    public ConceptClosing drop(MeasureId measure, String why) {
        checkUnsaid(measure);
        if (why.isBlank()) {
            throw new IllegalArgumentException("The measure (%s) needs a reason to be dropped.".formatted(measure));
        }
        dropped.put(measure, why);
        return this;
    }

    /**
     * Closes the concept and puts the measures into its successor.
     *
     * @param draft the successor as it was drafted, with the fields into which measures go, and without these measures
     * @return both concepts
     * @throws IllegalArgumentException if a measure is open and nothing is said of it, something happened to a measure after
     *     the last day, or the draft lacks what a measure refers to; the message names them
     */
    public ClosedConcept into(Concept draft) {
        List<MeasureId> forgotten = open();
        if (!forgotten.isEmpty()) {
            throw new IllegalArgumentException(
                    "The measures (%s) of the concept (%s) are open on (%s) and neither go over nor are dropped.\nMaybe say of each which it is."
                            .formatted(forgotten, concept.id(), day));
        }
        Set<MeasureId> all = new LinkedHashSet<>(fields.keySet());
        all.addAll(dropped.keySet());
        all.forEach(this::checkNothingLater);
        return new ClosedConcept(closed(draft), new Takeover(concept, day, reason, decision).into(draft, moves()));
    }

    private List<Takeover.Move> moves() {
        List<Takeover.Move> moves = new ArrayList<>();
        fields.forEach((measure, field) -> moves.add(
                new Takeover.Move(measure, field, requireNonNull(changes.get(measure)), places.containsKey(measure))));
        return moves;
    }

    private Concept closed(Concept draft) {
        Concept closed = concept.toBuilder()
                .addSuccessor(new Succession(draft.id(), day, reason, decision))
                .build();
        for (MeasureId measure : fields.keySet()) {
            closed = closed.withMeasure(
                    measure,
                    old -> old.withEvent(
                            Takeover.step(day, MeasureEventKind.CARRIED_OVER, reason, decision, draft.id())));
        }
        for (Map.Entry<MeasureId, String> drop : dropped.entrySet()) {
            closed = closed.withMeasure(
                    drop.getKey(), old -> old.withEvent(Takeover.drop(day, drop.getValue(), decision)));
        }
        return closed;
    }

    private void checkUnsaid(MeasureId measure) {
        if (concept.measure(measure).isEmpty()) {
            throw new IllegalArgumentException(
                    "The concept (%s) has no measure (%s).".formatted(concept.id(), measure));
        }
        if (fields.containsKey(measure) || dropped.containsKey(measure)) {
            throw new IllegalArgumentException(
                    "The measure (%s) already goes over or is dropped.\nMaybe it was meant to be another one."
                            .formatted(measure));
        }
    }

    private void checkNothingLater(MeasureId id) {
        Measure measure = concept.measure(id).orElseThrow();
        Whereabouts place = places.get(id);
        if (place == null ? measure.isClosed(day) : place != Whereabouts.OPEN) {
            throw new IllegalArgumentException(
                    "The measure (%s) is closed on (%s), so it can neither go over nor be dropped.\nMaybe adopt it again first."
                            .formatted(id, day));
        }
        measure.daysOfChange().stream()
                .filter(later -> later.isAfter(day))
                .findFirst()
                .ifPresent(later -> {
                    throw new IllegalArgumentException(
                            "Something happened to the measure (%s) on (%s), after the last day (%s) of the concept.\nMaybe close the concept on a later day."
                                    .formatted(id, later, day));
                });
    }
}
