package org.handlungskonzept.storage.json.benchmark;

import java.time.LocalDate;
import java.util.SplittableRandom;
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

/**
 * Concepts of invented towns (Handlungskonzepte) in the wording of town halls. All measures of the concept of 250 are alike;
 * those of the others differ in status, lead, deadline and title.
 */
final class TownConcepts {

    static final int MEASURES = 100;

    /** A word in the title of one measure in ten thousand. */
    static final String RARE_WORD = "Nachtbus";

    private static final int FIELDS = 10;
    private static final Status[] STATUSES = {
        Status.PLANNED, Status.IN_PROGRESS, Status.DELAYED, Status.COMPLETED, Status.UNKNOWN
    };
    private static final String DESCRIPTION =
            "Die Koordinierungsstelle lädt die Träger der Stadtteile vierteljährlich ein, stimmt Angebote ab und"
                    + " veröffentlicht eine Übersicht in fünf Sprachen; Lücken werden dem zuständigen Ausschuss berichtet.";

    private TownConcepts() {}

    /** The concept of a large town with 250 measures. */
    static Concept large() {
        return concept("integration", 25, 0);
    }

    /** The concept of one of many towns with 100 measures; the same number gives the same one. */
    static Concept of(int town) {
        return concept("integration-" + (100_000 + town), MEASURES / FIELDS, town);
    }

    private static Concept concept(String id, int measuresInField, int town) {
        var concept = Concept.builder(
                ConceptId.of(id),
                "Handlungskonzept Integration",
                new Municipality("Musterstadt", MunicipalityKey.of("03241009")));
        for (int field = 0; field < FIELDS; field++) {
            concept.addField(field(field, measuresInField, town));
        }
        return concept.build();
    }

    private static FieldOfAction field(int number, int measures, int town) {
        GoalId goal = GoalId.of("ziel-" + number);
        FieldOfActionBuilder field = FieldOfAction.builder(FieldId.of("feld-" + number), "Handlungsfeld " + number)
                .addGoal(new Goal(goal, "1", "Alle Menschen im Ort haben gleichen Zugang zu Angeboten."));
        for (int i = 0; i < measures; i++) {
            int measure = number * measures + i;
            field.addMeasure(town == 0 ? measure(measure, goal) : varied(measure(measure, goal), measure, town));
        }
        return field.build();
    }

    /** Scattered like dice, but the same on every machine. */
    private static Measure varied(Measure measure, int number, int town) {
        SplittableRandom dice = new SplittableRandom(town * 1_000L + number);
        return measure.toBuilder()
                .title(dice.nextInt(10_000) == 0 ? "Ein " + RARE_WORD + " am Wochenende" : measure.title())
                .responsibility(Responsibility.of(
                        "Fachdienst mit den Trägern", Party.unit(lead(dice.nextInt(50))), Party.function("Träger")))
                .schedule(measure.schedule().toBuilder()
                        .plannedEnd(LocalDate.of(2024, 1, 1).plusDays(dice.nextInt(2_000)))
                        .build())
                .addStatusUpdate(StatusUpdate.of(
                        LocalDate.of(2024, 7, 1).plusDays(dice.nextInt(300)),
                        STATUSES[dice.nextInt(STATUSES.length)],
                        "Zwei Treffen fanden statt."))
                .build();
    }

    /** The name of one of fifty units. */
    static String lead(int number) {
        return "Fachdienst " + number;
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
