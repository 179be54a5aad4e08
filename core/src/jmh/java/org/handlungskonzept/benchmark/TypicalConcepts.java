package org.handlungskonzept.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.DatedValue;
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
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.TargetGroup;
import org.handlungskonzept.concept.Term;

/** Concepts (Handlungskonzepte) of 100 measures whose entries stand as written and are interpreted nowhere. */
final class TypicalConcepts {

    static final LocalDate AS_OF = LocalDate.of(2024, 9, 30);
    static final int MEASURES = 100;

    private static final Term TERM = new Term(LocalDate.of(2023, 1, 1), LocalDate.of(2027, 12, 31));
    private static final int MEASURES_IN_FIELD = 20;
    private static final List<MeasureText> TEXTS = TextsOfMeasures.all();

    private TypicalConcepts() {}

    /**
     * The concept of a town.
     *
     * @param town a number that makes its texts differ from those of other towns
     */
    static Concept of(int town) {
        return of(town, MEASURES);
    }

    /** The concept of a town with fewer measures. */
    static Concept of(int town, int measures) {
        var concept = Concept.builder(
                        ConceptId.of("konzept-" + town), "Handlungskonzept", new Municipality("Ort " + town, null))
                .term(TERM);
        for (int first = 0; first < measures; first += MEASURES_IN_FIELD) {
            concept.addField(field(town, first, Math.min(first + MEASURES_IN_FIELD, measures)));
        }
        return concept.build();
    }

    /** The text of a measure, counted through all towns. */
    static MeasureText text(int number) {
        return TEXTS.get(number % TEXTS.size());
    }

    private static FieldOfAction field(int town, int first, int end) {
        Goal goal = new Goal(GoalId.of("ziel-" + first), "1", "Alle Menschen in Ort " + town + " haben teil.");
        FieldOfActionBuilder field = FieldOfAction.builder(FieldId.of("feld-" + first), "Handlungsfeld " + first)
                .addGoal(goal);
        for (int i = first; i < end; i++) {
            field.addMeasure(measure(MeasureId.of("massnahme-" + i), text(i), town, goal.id()));
        }
        return field.build();
    }

    private static Measure measure(MeasureId id, MeasureText text, int town, GoalId goal) {
        MeasureBuilder measure = Measure.builder(id, text.title())
                .description(text.description() + " Dies gilt in Ort " + town + ".")
                .addGoal(goal)
                .addTargetGroup(new TargetGroup("Bewohnerinnen und Bewohner", null))
                .schedule(Schedule.builder(text.deadline()).build())
                .responsibility(new Responsibility(text.lead(), null, List.of()))
                .resources(Resources.builder(text.resources()).build());
        if (!text.indicator().isEmpty()) {
            measure.addIndicator(indicator(id, text));
        }
        return measure.build();
    }

    private static Indicator indicator(MeasureId measure, MeasureText text) {
        IndicatorId id = IndicatorId.of("zu-" + measure.toString().toLowerCase(Locale.ROOT));
        return Indicator.builder(id, text.indicatorTitle(), IndicatorKind.OUTPUT)
                .addTarget(DatedValue.of(TERM.lastDay(), text.indicatorTarget()))
                .build();
    }
}
