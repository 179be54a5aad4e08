package org.handlungskonzept.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptBuilder;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;

/**
 * Concepts with ten years of life events by chance that could have happened: a measure is adopted before it is closed, is
 * closed once, and goes on only in measures that are open. The same seed gives the same concept.
 */
public final class RandomHistories {

    /** The first day of every history. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

    /** The last day of every history. */
    public static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);

    private final Dice dice;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();
    private int adoptedByDecision;

    private RandomHistories(long seed) {
        dice = new Dice(seed);
    }

    /**
     * Makes a concept.
     *
     * @param seed decides everything
     * @param events how many things happen in the ten years
     * @return the concept
     */
    public static Concept concept(long seed, int events) {
        return new RandomHistories(seed).make(events);
    }

    private Concept make(int events) {
        long days = LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay();
        for (int i = 0; i < events; i++) {
            happen(FIRST_DAY.plusDays(days * i / Math.max(1, events)));
        }
        FieldOfAction first = field("one", 0);
        FieldOfAction second = field("two", 1);
        ConceptBuilder concept = Concept.builder(
                        ConceptId.of("random-history"), "Random history", new Municipality("Musterstadt", null))
                .fields(List.of(first, second));
        decisions.forEach(concept::addDecision);
        return concept.build();
    }

    private FieldOfAction field(String id, int odd) {
        List<Measure> inField = new ArrayList<>();
        for (int i = odd; i < measures.size(); i += 2) {
            inField.add(measures.get(i));
        }
        return FieldOfAction.builder(FieldId.of(id), id).measures(inField).build();
    }

    private void happen(LocalDate day) {
        switch (open.isEmpty() ? dice.below(2) : dice.below(12)) {
            case 0 -> decide(day);
            case 1 -> propose();
            case 2 -> change(day, MeasureEventKind.DONE);
            case 3 -> change(day, MeasureEventKind.MADE_PERMANENT);
            case 4 -> change(day, MeasureEventKind.DROPPED);
            case 5, 6 -> merge(day);
            case 7 -> split(day);
            case 8 -> report(day, dice.oneOf(List.of(Status.COMPLETED, Status.PERMANENT, Status.ABANDONED)), true);
            case 9 -> replace(day);
            default -> report(day, dice.oneOf(List.of(Status.PLANNED, Status.IN_PROGRESS, Status.DELAYED)), false);
        }
    }

    private void decide(LocalDate day) {
        adoptedByDecision++;
        DecisionId id = DecisionId.of("decision-" + adoptedByDecision);
        List<MeasureId> adopted = new ArrayList<>();
        for (int i = dice.below(5); i >= 0; i--) {
            Measure measure = propose();
            int at = measures.size() - 1;
            measures.set(at, measure.withEvent(MeasureEvent.of(day, MeasureEventKind.ADOPTED, "", id)));
            open.add(at);
            adopted.add(measure.id());
        }
        decisions.add(new Decision(id, "Rat", "", day, "", "", adopted, null));
    }

    private Measure propose() {
        int number = measures.size() + 1;
        Measure measure = Measure.builder(MeasureId.of("m-" + number), "Measure " + number)
                .number(String.valueOf(number))
                .build();
        measures.add(measure);
        return measure;
    }

    private void change(LocalDate day, MeasureEventKind kind) {
        close(take(), MeasureEvent.of(day, kind, "For a reason.", decision()));
    }

    private void merge(LocalDate day) {
        if (open.size() > 1) {
            int merged = take();
            follow(
                    merged,
                    day,
                    MeasureEventKind.MERGED_INTO,
                    List.of(measures.get(dice.oneOf(open)).id()));
        }
    }

    private void split(LocalDate day) {
        int whole = take();
        List<MeasureId> parts = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            parts.add(propose().id());
            open.add(measures.size() - 1);
        }
        follow(whole, day, MeasureEventKind.SPLIT_INTO, parts);
    }

    private void replace(LocalDate day) {
        int old = take();
        MeasureId next = propose().id();
        open.add(measures.size() - 1);
        follow(old, day, MeasureEventKind.REPLACED_BY, List.of(next));
    }

    private void follow(int measure, LocalDate day, MeasureEventKind kind, List<MeasureId> successors) {
        close(measure, new MeasureEvent(day, kind, "For a reason.", decision(), successors));
    }

    private void report(LocalDate day, Status status, boolean closes) {
        int at = closes ? take() : dice.oneOf(open);
        measures.set(at, measures.get(at).withStatusUpdate(StatusUpdate.of(day, status, "For a reason.")));
    }

    private int take() {
        return open.remove(dice.below(open.size()));
    }

    private void close(int measure, MeasureEvent event) {
        measures.set(measure, measures.get(measure).withEvent(event));
    }

    private DecisionId decision() {
        return decisions.get(dice.below(decisions.size())).id();
    }
}
