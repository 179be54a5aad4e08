package org.handlungskonzept.examples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptBuilder;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.FieldOfActionBuilder;
import org.handlungskonzept.concept.Goal;
import org.handlungskonzept.concept.GoalId;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorId;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureBuilder;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.concept.Term;

/** A concept of 250 invented measures in ten fields: every second one is open, every fifth is late. */
public final class LargeConcept {

    /** The day on which it is looked at. */
    public static final LocalDate AS_OF = LocalDate.of(2024, 6, 30);

    private static final DecisionId ADOPTION = DecisionId.of("rat-2021");
    private static final LocalDate ADOPTED = LocalDate.of(2021, 6, 24);
    private static final int FIELDS = 10;
    private static final int MEASURES = 25;

    private LargeConcept() {}

    /**
     * Makes the concept.
     *
     * @return 250 measures
     */
    public static Concept concept() {
        return concept(FIELDS, MEASURES);
    }

    /**
     * Makes a concept of any size.
     *
     * @param fields how many fields of action it has
     * @param measures how many measures each of them has
     * @return the concept
     */
    public static Concept concept(int fields, int measures) {
        ConceptBuilder concept = Concept.builder(
                        ConceptId.of("gross"),
                        "Großes Konzept (erfunden)",
                        new Municipality("Großstadt (erfunden)", null))
                .term(new Term(LocalDate.of(2021, 7, 1), LocalDate.of(2026, 6, 30)));
        List<MeasureId> adopted = new ArrayList<>();
        for (int f = 1; f <= fields; f++) {
            GoalId goal = GoalId.of("ziel-" + f);
            FieldOfActionBuilder field = FieldOfAction.builder(FieldId.of("feld-" + f), "Handlungsfeld Nummer " + f)
                    .number(Integer.toString(f))
                    .addGoal(new Goal(goal, "", "Das Ziel von Handlungsfeld " + f + " ist erreicht."));
            for (int m = 1; m <= measures; m++) {
                Measure measure = measure(f, m, goal);
                adopted.add(measure.id());
                field.addMeasure(measure);
            }
            concept.addField(field.build());
        }
        return concept.addDecision(
                        new Decision(ADOPTION, "Rat", "2021/111", ADOPTED, "", "Beschluss des Konzepts", adopted, null))
                .build();
    }

    private static Measure measure(int f, int m, GoalId goal) {
        String id = f + "-" + m;
        LocalDate due = LocalDate.of(m % 5 == 0 ? 2023 : 2025, 12, 31);
        MeasureBuilder measure = Measure.builder(MeasureId.of("m-" + id), "Sprachkurs " + id + " im Stadtteil anbieten")
                .number(f + "." + m)
                .description("Das Amt bietet im Stadtteil " + m + " jährlich zwei Sprachkurse mit 20 Plätzen an.")
                .addGoal(goal)
                .schedule(Schedule.builder("bis Ende " + due.getYear())
                        .plannedEnd(due)
                        .build())
                .responsibility(Responsibility.of("Amt für Bildung", Party.unit("Amt für Bildung")))
                .addEvent(MeasureEvent.of(ADOPTED, MeasureEventKind.ADOPTED, "", ADOPTION))
                .addIndicator(Indicator.builder(IndicatorId.of("plaetze-" + id), "Plätze", IndicatorKind.OUTPUT)
                        .unit("Plätze")
                        .addTarget(new DatedValue(due, BigDecimal.valueOf(40), "Konzept"))
                        .addValue(new DatedValue(LocalDate.of(2023, 12, 31), BigDecimal.valueOf(m), "Statistik"))
                        .build());
        boolean done = m % 2 == 0 && m % 5 != 0;
        return measure.addStatusUpdate(StatusUpdate.of(
                        LocalDate.of(2024, 5, 31),
                        done ? Status.COMPLETED : m % 5 == 0 ? Status.DELAYED : Status.IN_PROGRESS,
                        m % 5 == 0 ? "Eine Stelle ist unbesetzt" : "Läuft wie geplant"))
                .build();
    }
}
