package org.handlungskonzept.storage.json.benchmark;

import java.time.LocalDate;
import org.handlungskonzept.concept.Cadence;
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
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Money;
import org.handlungskonzept.concept.MoneyNeed;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.concept.TargetGroup;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.concept.TimePoint;

/** A concept of a large town (Handlungskonzept) with ten fields of 25 measures in the wording of town halls. */
final class ConceptOf250Measures {

    private static final int FIELDS = 10;
    private static final int MEASURES_IN_FIELD = 25;
    private static final String DESCRIPTION =
            "Die Koordinierungsstelle lädt die Träger der Stadtteile vierteljährlich ein, stimmt Angebote ab und"
                    + " veröffentlicht eine Übersicht in fünf Sprachen; Lücken werden dem zuständigen Ausschuss berichtet.";

    private ConceptOf250Measures() {}

    static Concept make() {
        var concept = Concept.builder(
                ConceptId.of("integration"),
                "Handlungskonzept Integration",
                new Municipality("Musterstadt", MunicipalityKey.of("03241009")));
        for (int field = 0; field < FIELDS; field++) {
            concept.addField(field(field));
        }
        return concept.build();
    }

    private static FieldOfAction field(int number) {
        GoalId goal = GoalId.of("ziel-" + number);
        FieldOfActionBuilder field = FieldOfAction.builder(FieldId.of("feld-" + number), "Handlungsfeld " + number)
                .addGoal(new Goal(goal, "1", "Alle Menschen im Ort haben gleichen Zugang zu Angeboten."));
        for (int i = 0; i < MEASURES_IN_FIELD; i++) {
            field.addMeasure(measure(number * MEASURES_IN_FIELD + i, goal));
        }
        return field.build();
    }

    private static Measure measure(int number, GoalId goal) {
        LocalDate end = LocalDate.of(2025, 1, 1).plusDays(number);
        return Measure.builder(MeasureId.of("massnahme-" + number), "Runder Tisch der Träger " + number)
                .number("1." + number)
                .description(DESCRIPTION)
                .addGoal(goal)
                .addTargetGroup(new TargetGroup("Zugewanderte Familien", 1_200L + number))
                .schedule(Schedule.builder("bis Ende 2025, danach jährlich")
                        .time(new TimeFrame.Until(TimePoint.year(2025)))
                        .plannedEnd(end)
                        .build())
                .responsibility(Responsibility.of(
                        "Fachbereich Soziales mit den Trägern",
                        Party.unit("Fachbereich Soziales"),
                        Party.function("Integrationsbeauftragte Stelle")))
                .resources(Resources.builder("12.500 Euro im Jahr")
                        .addMoney(new MoneyNeed(Money.euros("12500.50"), Cadence.YEARLY, "Räume und Honorare"))
                        .build())
                .addIndicator(Indicator.builder(
                                IndicatorId.of("zahl-" + number), "Teilnehmende je Treffen", IndicatorKind.OUTPUT)
                        .addTarget(DatedValue.of(end, "25.5"))
                        .build())
                .addStatusUpdate(
                        StatusUpdate.of(LocalDate.of(2024, 6, 30), Status.IN_PROGRESS, "Zwei Treffen fanden statt."))
                .build();
    }
}
