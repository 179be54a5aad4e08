package org.handlungskonzept.examples;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.UnaryOperator;
import org.handlungskonzept.concept.Assessment;
import org.handlungskonzept.concept.AssessorKind;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorId;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Milestone;
import org.handlungskonzept.concept.MilestoneId;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.SchemeRef;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.concept.TargetGroup;
import org.handlungskonzept.concept.Term;
import org.jspecify.annotations.Nullable;

/**
 * Three years of invented follow-up for the Laatzen sample. Nothing in it happened: every entry names "Beispieldaten" as
 * its source, and the concept carries a notice that every report shows.
 */
final class SampleFollowUp {

    static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);
    static final String NOTICE =
            "Beispieldaten: Laufzeit, Beschluss, Fristen, Sachstände und Bewertungen ab dem 01.07.2022"
                    + " sind erfunden und zeigen nur, wie ein Bericht aussieht. Die Stadt Laatzen hat nichts davon berichtet.";

    static final MeasureId SURVEY = MeasureId.of("bedarfsumfrage");
    static final MeasureId EXCHANGE = MeasureId.of("austausch");
    static final MeasureId HOUSE = MeasureId.of("nachbarschaftshaus");
    static final MeasureId FOLDER = MeasureId.of("willkommensmappe");

    private static final String SOURCE = "Beispieldaten";
    private static final DecisionId ADOPTION = DecisionId.of("beispiel-beschluss-2022");
    private static final SchemeRef SCHEME = SchemeRef.parse("laatzen@1");

    private SampleFollowUp() {}

    /** One entry of the follow-up: what changed, and why. */
    record Step(LocalDate day, String reason, UnaryOperator<Concept> change) {}

    static List<Step> steps() {
        return List.of(
                new Step(day(2022, 7, 1), "Beginn der Laufzeit", SampleFollowUp::adopt),
                new Step(day(2022, 9, 30), "Fristen festgelegt", SampleFollowUp::fixDeadlines),
                new Step(day(2023, 6, 30), "Sachstand nach einem Jahr", SampleFollowUp::firstYear),
                new Step(day(2024, 6, 30), "Sachstand nach zwei Jahren", SampleFollowUp::secondYear),
                new Step(day(2025, 6, 30), "Sachstand nach drei Jahren", SampleFollowUp::thirdYear),
                new Step(day(2025, 6, 30), "Bewertung nach drei Jahren", SampleFollowUp::assess));
    }

    private static Concept adopt(Concept concept) {
        Concept adopted = concept.toBuilder()
                .sampleNotice(NOTICE)
                .term(Term.starting(day(2022, 7, 1), Period.ofYears(4)))
                .addDecision(new Decision(
                        ADOPTION,
                        "Rat (Beispieldaten)",
                        "Beispiel 1",
                        day(2022, 6, 30),
                        "",
                        "Beschluss über die Maßnahmen des Handlungsfelds 1 (erfunden)",
                        List.of(SURVEY, EXCHANGE, HOUSE),
                        null))
                .build();
        for (MeasureId id : List.of(SURVEY, EXCHANGE, HOUSE)) {
            adopted = adopted.withMeasure(
                    id,
                    measure -> measure.withEvent(
                            MeasureEvent.of(day(2022, 6, 30), MeasureEventKind.ADOPTED, "", ADOPTION)));
        }
        return adopted;
    }

    private static Concept fixDeadlines(Concept concept) {
        return concept.withMeasure(
                        SURVEY,
                        measure -> measure.toBuilder()
                                .schedule(planned(measure.schedule(), day(2022, 10, 1), day(2023, 12, 31)))
                                .addTargetGroup(new TargetGroup("Beschäftigte der Stadtverwaltung", null))
                                .addIndicator(Indicator.builder(
                                                IndicatorId.of("teams-befragt"),
                                                "Teams, die geantwortet haben",
                                                IndicatorKind.OUTPUT)
                                        .unit("Teams")
                                        .baseline(new DatedValue(
                                                day(2022, 7, 1),
                                                DatedValue.of(day(2022, 7, 1), "0")
                                                        .value(),
                                                SOURCE))
                                        .addTarget(DatedValue.of(day(2023, 12, 31), "20"))
                                        .build())
                                .build())
                .withMeasure(
                        EXCHANGE,
                        measure -> measure.toBuilder()
                                .schedule(planned(measure.schedule(), day(2022, 11, 1), day(2026, 6, 30)))
                                .addTargetGroup(new TargetGroup("Partner aus Politik und Verwaltung", null))
                                .build())
                .withMeasure(
                        HOUSE,
                        measure -> measure.toBuilder()
                                .schedule(planned(measure.schedule(), day(2022, 9, 1), day(2023, 12, 31)))
                                .build())
                .withAddedMeasure(
                        FieldId.of("willkommenskultur"),
                        Measure.builder(FOLDER, "Willkommensmappe für Zugezogene (erfundene Maßnahme)")
                                .number("1.4")
                                .addTargetGroup(new TargetGroup("Zugezogene", null))
                                .schedule(Schedule.builder("bis Ende 2023")
                                        .plannedEnd(day(2023, 12, 31))
                                        .build())
                                .responsibility(Responsibility.of("Bürgerbüro", Party.unit("Bürgerbüro")))
                                .build());
    }

    private static Concept firstYear(Concept concept) {
        LocalDate day = day(2023, 6, 30);
        return concept.withMeasure(SURVEY, report(day, Status.IN_PROGRESS, 40, "Fragebogen abgestimmt"))
                .withMeasure(EXCHANGE, report(day, Status.IN_PROGRESS, 25, "Erstes Treffen hat stattgefunden"))
                .withMeasure(HOUSE, report(day, Status.DELAYED, 20, "Ausschreibung ohne Ergebnis, sie wird wiederholt"))
                .withMeasure(HOUSE, move(day, day(2024, 12, 31), "Ausschreibung ohne Ergebnis"))
                .withMeasure(FOLDER, report(day, Status.PLANNED, null, "Noch nicht begonnen"));
    }

    private static Concept secondYear(Concept concept) {
        LocalDate day = day(2024, 6, 30);
        return concept.withMeasure(
                        SURVEY, report(day, Status.COMPLETED, 100, "Umfrage ausgewertet, 23 Teams haben geantwortet"))
                .withMeasure(
                        SURVEY,
                        measure -> measure.withSchedule(measure.schedule().toBuilder()
                                .actualStart(day(2022, 10, 15))
                                .actualEnd(day(2024, 3, 31))
                                .build()))
                .withMeasure(EXCHANGE, report(day, Status.IN_PROGRESS, 50, "Zwei Treffen haben stattgefunden"))
                .withMeasure(HOUSE, report(day, Status.DELAYED, 55, "Rohbau steht, Innenausbau wartet auf Material"))
                .withMeasure(HOUSE, move(day, day(2025, 5, 31), "Lieferzeiten beim Innenausbau"))
                .withMeasure(
                        FOLDER,
                        report(
                                day,
                                Status.ABANDONED,
                                null,
                                "Der Internetauftritt der Stadt bietet dieselben Informationen"))
                .withMeasure(
                        FOLDER,
                        measure -> measure.withEvent(MeasureEvent.of(
                                day,
                                MeasureEventKind.DROPPED,
                                "Der Internetauftritt der Stadt bietet dieselben Informationen",
                                null)));
    }

    private static Concept thirdYear(Concept concept) {
        LocalDate day = day(2025, 6, 30);
        return concept.withMeasure(
                        SURVEY, report(day, Status.PERMANENT, 100, "Die Umfrage ist jährliche Aufgabe des Teams"))
                .withMeasure(
                        SURVEY,
                        measure -> measure.withEvent(MeasureEvent.of(
                                day, MeasureEventKind.MADE_PERMANENT, "Jährliche Aufgabe des Teams", null)))
                .withMeasure(EXCHANGE, report(day, Status.IN_PROGRESS, 75, "Drei von vier Treffen haben stattgefunden"))
                .withMeasure(HOUSE, report(day, Status.DELAYED, 85, "Abnahme steht aus"))
                .withMeasure(
                        HOUSE,
                        measure -> measure.toBuilder()
                                .addMilestone(Milestone.open(
                                        MilestoneId.of("nutzungsplan"),
                                        "Der Belegungsplan ist mit allen Nutzern vereinbart.",
                                        day(2025, 9, 30)))
                                .build());
    }

    private static Concept assess(Concept concept) {
        return concept.withMeasure(SURVEY, judged("implementation", "complete", "Alle Schritte sind getan"))
                .withMeasure(SURVEY, judged("reach", "reached", "23 von 25 Teams haben geantwortet"))
                .withMeasure(
                        SURVEY,
                        judged("timeliness", "late", "Drei Monate später als geplant, weil eine Stelle unbesetzt war"))
                .withMeasure(SURVEY, judged("effect", "contributed", "Zwei Angebote sind aus der Umfrage entstanden"))
                .withMeasure(EXCHANGE, judged("implementation", "partial", "Drei von vier Treffen"))
                .withMeasure(
                        EXCHANGE, judged("reach", "partly-reached", "Politik gut, Verwaltung nur zum Teil vertreten"))
                .withMeasure(EXCHANGE, judged("timeliness", "not-due", "Das letzte Treffen ist für 2026 geplant"))
                .withMeasure(EXCHANGE, judged("effect", "too-early", "Erst nach dem letzten Treffen zu beurteilen"))
                .withMeasure(HOUSE, judged("implementation", "partial", "Das Gebäude steht, die Abnahme fehlt"))
                .withMeasure(HOUSE, judged("timeliness", "late", "Ausschreibung und Lieferzeiten"));
    }

    private static Schedule planned(Schedule schedule, LocalDate start, LocalDate end) {
        return schedule.toBuilder().plannedStart(start).plannedEnd(end).build();
    }

    private static UnaryOperator<Measure> report(
            LocalDate day, Status status, @Nullable Integer degree, String reason) {
        return measure -> measure.withStatusUpdate(new StatusUpdate(day, status, degree, reason, "", SOURCE));
    }

    private static UnaryOperator<Measure> move(LocalDate on, LocalDate to, String reason) {
        return measure -> measure.withSchedule(measure.schedule().moveDeadline(on, to, reason, null));
    }

    private static UnaryOperator<Measure> judged(String criterion, String rating, String rationale) {
        return measure -> measure.withAssessment(Assessment.of(AS_OF, SCHEME, criterion, rating)
                .because(rationale)
                .shownBy(SOURCE)
                .by(AssessorKind.SELF, SOURCE));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
