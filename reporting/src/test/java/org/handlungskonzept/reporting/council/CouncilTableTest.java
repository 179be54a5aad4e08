package org.handlungskonzept.reporting.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.EvaluationPlan;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.FieldOfActionBuilder;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorId;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureBuilder;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Milestone;
import org.handlungskonzept.concept.MilestoneId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.ReviewCycle;
import org.handlungskonzept.concept.ReviewKind;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.examples.LargeConcept;
import org.handlungskonzept.reporting.Plain;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.html.HtmlWriter;
import org.junit.jupiter.api.Test;

class CouncilTableTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);
    private static final int DEADLINE = 2;
    private static final int NEXT = 6;

    @Test
    void listsWhatIsOverdueFirstAndSaysSo() {
        Document table = german(LaatzenReport.followedUp(), AS_OF);

        assertThat(Plain.rows(table, "2 offene Maßnahmen"))
                .extracting(row -> row.get(0).substring(0, 3), row -> row.get(DEADLINE), row -> row.get(NEXT))
                .containsExactly(
                        tuple(
                                "1.3",
                                "31. Mai 2025: überschritten",
                                "30. September 2025: Der Belegungsplan ist mit allen Nutzern vereinbart."),
                        tuple("1.2", "30. Juni 2026", "30. Juni 2026: Frist"));
    }

    @Test
    void countsWhatTheConceptHolds() {
        Concept concept = LargeConcept.concept();
        LocalDate asOf = LargeConcept.AS_OF;
        long open = concept.measures().stream()
                .filter(measure -> !measure.isClosed(asOf))
                .count();
        long overdue = concept.measures().stream()
                .filter(measure -> measure.isOverdue(asOf))
                .count();
        Document table = german(concept, asOf);
        List<List<String>> rows = Plain.rows(table, open + " offene");

        assertThat(Plain.of(table))
                .contains("Davon sind %d offen, %d mit überschrittenem Termin".formatted(open, overdue));
        assertThat(overdue).isPositive().isLessThan(open);
        assertThat(rows).hasSize((int) open);
        assertThat(IntStream.range(0, rows.size())
                        .filter(i -> rows.get(i).get(DEADLINE).contains("überschritten")))
                .containsExactlyElementsOf(
                        IntStream.range(0, (int) overdue).boxed().toList());
    }

    @Test
    void namesPapersAndDecisionsAndLinksThem() throws Exception {
        Concept concept = concept(measure("a", "A"), measure("b", "B")).toBuilder()
                .addDecision(new Decision(
                        DecisionId.of("rat-7"),
                        "Rat",
                        "2024/007",
                        LocalDate.of(2024, 3, 1),
                        "",
                        "",
                        List.of(MeasureId.of("a")),
                        URI.create("https://ris.example.org/7")))
                .addDecision(new Decision(
                        DecisionId.of("spaeter"),
                        "Rat",
                        "2026/1",
                        AS_OF.plusDays(1),
                        "",
                        "",
                        List.of(MeasureId.of("b")),
                        null))
                .build();
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        HtmlWriter.german().write(CouncilTable.of(concept, AS_OF), page);

        assertThat(Plain.rows(german(concept, AS_OF), "2 offene"))
                .extracting(row -> row.get(1))
                .containsExactly("2024/007 (Beschluss rat-7 vom 1. März 2024)", "ohne Beschluss");
        assertThat(page.toString(StandardCharsets.UTF_8)).contains("href=\"https://ris.example.org/7\"");
        assertThat(Plain.of(german(concept, AS_OF))).contains("Zu einer von 2 Maßnahmen ist kein Beschluss");
    }

    @Test
    void tellsTheNextDateOfEachMeasure() {
        Concept concept = concept(
                measure("frist", "Frist")
                        .schedule(Schedule.builder("")
                                .plannedEnd(AS_OF.plusDays(40))
                                .build()),
                measure("schritt", "Schritt")
                        .schedule(Schedule.builder("")
                                .plannedEnd(AS_OF.plusDays(40))
                                .build())
                        .addMilestone(Milestone.open(MilestoneId.of("s1"), "Getan", AS_OF.plusDays(2))
                                .reachedOn(AS_OF))
                        .addMilestone(Milestone.open(MilestoneId.of("s2"), "Zweiter Schritt", AS_OF.plusDays(3))),
                measure("ziel", "Ziel")
                        .addIndicator(Indicator.builder(IndicatorId.of("i"), "Plätze", IndicatorKind.OUTPUT)
                                .addTarget(DatedValue.of(AS_OF.plusDays(5), "3"))
                                .build()),
                measure("nichts", "Nichts"));

        assertThat(Plain.rows(german(concept, AS_OF), "4 offene"))
                .extracting(row -> row.get(0) + ": " + row.get(NEXT))
                .containsExactlyInAnyOrder(
                        "Frist: 9. August 2025: Frist",
                        "Schritt: 3. Juli 2025: Zweiter Schritt",
                        "Ziel: 5. Juli 2025: Zielwert für Plätze",
                        "Nichts: keiner eingetragen");

        Concept reviewed = concept.toBuilder()
                .term(Term.starting(AS_OF.minusYears(1), Period.ofYears(4)))
                .evaluationPlan(new EvaluationPlan(
                        null,
                        List.of(ReviewCycle.once("Bericht", ReviewKind.INTERIM_REPORT, Period.ofYears(2))),
                        List.of()))
                .build();
        assertThat(Plain.rows(german(reviewed, AS_OF), "4 offene"))
                .extracting(row -> row.get(NEXT))
                .contains("30. Juni 2026: Bericht (Überprüfung des Konzepts)");
    }

    @Test
    void tellsHowMeasuresEnded() {
        LocalDate day = AS_OF.minusDays(9);
        Concept concept = concept(
                measure("alt", "Alt")
                        .addEvent(new MeasureEvent(
                                day, MeasureEventKind.MERGED_INTO, "Doppelt", null, List.of(MeasureId.of("neu")))),
                measure("neu", "Neu").addStatusUpdate(StatusUpdate.of(day, Status.COMPLETED, "Fertig")),
                measure("dauer", "Dauer")
                        .addEvent(MeasureEvent.of(day, MeasureEventKind.MADE_PERMANENT, "Bewährt", null)),
                measure("wieder", "Wieder")
                        .addEvent(MeasureEvent.of(day, MeasureEventKind.DROPPED, "Kein Geld", null))
                        .addEvent(MeasureEvent.of(day.plusDays(1), MeasureEventKind.ADOPTED, "", null))
                        .addStatusUpdate(StatusUpdate.of(day.plusDays(2), Status.COMPLETED, "Doch noch")),
                measure("zurueck", "Zurück")
                        .addEvent(MeasureEvent.of(day, MeasureEventKind.DROPPED, "Kein Geld", null))
                        .addEvent(MeasureEvent.of(day.plusDays(1), MeasureEventKind.ADOPTED, "", null)));
        Document table = german(concept, AS_OF);

        assertThat(Plain.rows(table, "3 Maßnahmen, die"))
                .containsExactly(
                        List.of("Alt", "ohne Beschluss", "zusammengeführt mit: Neu", "21. Juni 2025", "Doppelt"),
                        List.of("Neu", "ohne Beschluss", "umgesetzt", "21. Juni 2025", "Fertig"),
                        List.of("Wieder", "ohne Beschluss", "umgesetzt", "23. Juni 2025", "Doch noch"));
        assertThat(Plain.rows(table, "Eine Daueraufgabe")).hasSize(1);
        assertThat(Plain.rows(table, "Eine offene"))
                .extracting(row -> row.get(0))
                .containsExactly("Zurück");
    }

    @Test
    void leavesAsideWhatBecameKnownLater() {
        Document then = german(LaatzenReport.followedUp(), LocalDate.of(2023, 7, 1));

        assertThat(Plain.rows(then, "4 offene"))
                .extracting(row -> row.get(0).substring(0, 3), row -> row.get(DEADLINE))
                .contains(tuple("1.3", "31. Dezember 2024"));
        assertThat(Plain.of(then)).doesNotContain("Lieferzeiten").contains("Ausschreibung ohne Ergebnis");
    }

    private static MeasureBuilder measure(String id, String title) {
        return Measure.builder(MeasureId.of(id), title);
    }

    private static Concept concept(MeasureBuilder... measures) {
        FieldOfActionBuilder field = FieldOfAction.builder(FieldId.of("feld"), "Feld");
        for (MeasureBuilder measure : measures) {
            field.addMeasure(measure.build());
        }
        return Concept.builder(ConceptId.of("stadt"), "Konzept", new Municipality("Stadt", null))
                .addField(field.build())
                .build();
    }

    private static Document german(Concept concept, LocalDate asOf) {
        return CouncilTable.of(concept, asOf).document(Texts.german());
    }
}
