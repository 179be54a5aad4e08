package org.handlungskonzept.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptBuilder;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.FieldOfActionBuilder;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureBuilder;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Succession;
import org.jspecify.annotations.Nullable;

/** Puts measures of a concept that is closed into its successor. */
final class Takeover {

    private final Concept old;
    private final LocalDate day;
    private final String reason;
    private final @Nullable DecisionId decision;

    Takeover(Concept old, LocalDate day, String reason, @Nullable DecisionId decision) {
        this.old = old;
        this.day = day;
        this.reason = reason;
        this.decision = decision;
    }

    /**
     * One measure that goes over.
     *
     * @param adopted whether it is in the books; what was never adopted comes as a proposal
     */
    record Move(MeasureId measure, FieldId field, UnaryOperator<Measure> change, boolean adopted) {}

    static MeasureEvent step(
            LocalDate day, MeasureEventKind kind, String reason, @Nullable DecisionId decision, ConceptId concept) {
        return new MeasureEvent(day, kind, reason, decision, List.of(), concept);
    }

    static MeasureEvent drop(LocalDate day, String reason, @Nullable DecisionId decision) {
        return MeasureEvent.of(day, MeasureEventKind.DROPPED, reason, decision);
    }

    Concept into(Concept draft, List<Move> moves) {
        Set<MeasureId> there = new HashSet<>();
        draft.measures().forEach(measure -> there.add(measure.id()));
        moves.forEach(move -> there.add(move.measure()));
        List<FieldId> fields = draft.fields().stream().map(FieldOfAction::id).toList();
        List<Measure> taken = new ArrayList<>();
        for (Move move : moves) {
            if (!fields.contains(move.field())) {
                throw new IllegalArgumentException(
                        "The draft (%s) has no field (%s) for the measure (%s).\nMaybe it is one of (%s)."
                                .formatted(draft.id(), move.field(), move.measure(), fields));
            }
            taken.add(take(move, there));
        }
        ConceptBuilder concept = draft.toBuilder()
                .fields(draft.fields().stream()
                        .map(field -> with(field, moves, taken))
                        .toList());
        old.predecessors().forEach(concept::addPredecessor);
        concept.addPredecessor(new Succession(old.id(), day, reason, decision));
        decisions(draft, taken).forEach(concept::addDecision);
        return concept.build();
    }

    private static FieldOfAction with(FieldOfAction field, List<Move> moves, List<Measure> taken) {
        FieldOfActionBuilder builder = field.toBuilder();
        for (int i = 0; i < moves.size(); i++) {
            if (moves.get(i).field().equals(field.id())) {
                builder.addMeasure(taken.get(i));
            }
        }
        return builder.build();
    }

    private Measure take(Move move, Set<MeasureId> there) {
        Measure before = old.measure(move.measure()).orElseThrow();
        Measure changed = move.change().apply(before);
        if (!changed.id().equals(before.id()) || !changed.events().equals(before.events())) {
            throw new IllegalArgumentException(
                    "The change gave the measure (%s) another identifier or other events.".formatted(before.id()));
        }
        MeasureBuilder taken = changed.toBuilder()
                .dependencies(
                        changed.dependsOn().stream().filter(there::contains).toList());
        if (move.adopted()) {
            taken.addEvent(step(day, MeasureEventKind.TAKEN_OVER, reason, decision, old.id()));
        }
        return taken.build();
    }

    /** The decisions that the histories rest on, and that of the step, apart from those that the draft has. */
    private List<Decision> decisions(Concept draft, List<Measure> taken) {
        Set<DecisionId> needed = new TreeSet<>();
        if (decision != null) {
            needed.add(decision);
        }
        old.predecessors().forEach(before -> addIfThere(before.decision(), needed));
        taken.forEach(measure -> needed.addAll(cited(measure)));
        draft.decisions().forEach(known -> needed.remove(known.id()));
        return old.decisions().stream()
                .filter(each -> needed.contains(each.id()))
                .map(each -> forOnly(each, taken))
                .toList();
    }

    private static Set<DecisionId> cited(Measure measure) {
        Set<DecisionId> cited = new HashSet<>();
        measure.events().stream().map(MeasureEvent::decision).forEach(id -> addIfThere(id, cited));
        measure.schedule().moves().forEach(move -> addIfThere(move.decision(), cited));
        return cited;
    }

    private static void addIfThere(@Nullable DecisionId id, Set<DecisionId> ids) {
        if (id != null) {
            ids.add(id);
        }
    }

    /** A decision on single measures covers those of them that went over, or else those whose history rests on it. */
    private static Decision forOnly(Decision decision, List<Measure> taken) {
        if (decision.measures().isEmpty()) {
            return decision;
        }
        Set<MeasureId> gone = new HashSet<>();
        taken.forEach(measure -> gone.add(measure.id()));
        List<MeasureId> covered =
                decision.measures().stream().filter(gone::contains).toList();
        if (covered.isEmpty()) {
            covered = taken.stream()
                    .filter(measure -> cited(measure).contains(decision.id()))
                    .map(Measure::id)
                    .toList();
        }
        return new Decision(
                decision.id(),
                decision.body(),
                decision.paper(),
                decision.day(),
                decision.vote(),
                decision.subject(),
                covered,
                decision.oparl());
    }
}
