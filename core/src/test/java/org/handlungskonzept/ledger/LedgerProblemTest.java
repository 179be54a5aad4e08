package org.handlungskonzept.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.handlungskonzept.ledger.Books.AS_OF;
import static org.handlungskonzept.ledger.Books.adopted;
import static org.handlungskonzept.ledger.Books.concept;
import static org.handlungskonzept.ledger.Books.day;
import static org.handlungskonzept.ledger.Books.event;
import static org.handlungskonzept.ledger.Books.measure;
import static org.handlungskonzept.ledger.Books.report;
import static org.handlungskonzept.ledger.Books.with;

import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.DeadlineMove;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerProblemTest {

    private static final String PLACE = "/fields/0/measures/0";

    @Test
    void namesARing() {
        Concept concept = concept(
                adopted("1-1", event("2021-05-01", MeasureEventKind.MERGED_INTO, "1-2")),
                adopted("1-2", event("2021-06-01", MeasureEventKind.REPLACED_BY, "1-3")),
                adopted("1-3", event("2021-07-01", MeasureEventKind.MERGED_INTO, "1-1")),
                adopted("1-4", event("2020-07-01", MeasureEventKind.MERGED_INTO, "1-1")),
                adopted("1-5"));

        Ledger ledger = Ledger.of(concept, AS_OF);

        assertThat(ledger.balances()).isFalse();
        assertThat(ledger.balance().explain(Locale.ENGLISH))
                .isEqualTo("5 adopted = 1 open + 1 merged into 1.1 + 3 unaccounted for");
        assertThat(ofKind(ledger, LedgerProblemKind.SUCCESSION_RING))
                .extracting(LedgerProblem::pointer)
                .containsExactly(
                        "/fields/0/measures/0/events/1",
                        "/fields/0/measures/1/events/1",
                        "/fields/0/measures/2/events/1");
        assertThat(ofKind(ledger, LedgerProblemKind.SUCCESSION_RING).get(0).explain(Locale.ENGLISH))
                .startsWith("Measure 1.1 goes on in 1.2, and that leads back to it (/fields/0/measures/0/events/1).");
        assertThat(ledger.ends(MeasureId.of("1-4"))).isEmpty();
    }

    @Test
    void leavesAWayOutOfARingAlone() {
        Concept concept = concept(
                adopted("1-1", event("2021-05-01", MeasureEventKind.SPLIT_INTO, "1-2", "1-3")),
                adopted("1-2", event("2021-06-01", MeasureEventKind.MERGED_INTO, "1-4")),
                adopted("1-3"),
                adopted("1-4"));

        assertThat(Ledger.of(concept, AS_OF).problems()).isEmpty();
    }

    @Test
    void takesNothingForARingThatOnlyARingLeadsTo() {
        Concept concept = concept(
                adopted("1-1", event("2021-05-01", MeasureEventKind.SPLIT_INTO, "1-2", "1-3")),
                adopted("1-2", event("2021-06-01", MeasureEventKind.MERGED_INTO, "1-1")),
                adopted("1-3", event("2021-06-01", MeasureEventKind.MERGED_INTO, "1-4")),
                adopted("1-4"));

        assertThat(ofKind(Ledger.of(concept, AS_OF), LedgerProblemKind.SUCCESSION_RING))
                .extracting(LedgerProblem::measure)
                .containsExactly(MeasureId.of("1-1"), MeasureId.of("1-2"));
    }

    @Test
    void tellsProblemsInTheOrderOfTheConceptAndOfTheirDays() {
        MeasureEvent undecided = new MeasureEvent(day("2020-01-15"), MeasureEventKind.ADOPTED, "", null, List.of());
        Concept concept = concept(
                with(
                        measure("1-1"),
                        undecided,
                        event("2021-05-01", MeasureEventKind.DROPPED),
                        event("2022-05-01", MeasureEventKind.DONE)),
                adopted("1-2", event("2021-05-01", MeasureEventKind.ADOPTED)));

        assertThat(Ledger.of(concept, AS_OF).problems())
                .extracting(LedgerProblem::pointer)
                .containsExactly(
                        "/fields/0/measures/0/events/0",
                        "/fields/0/measures/0/events/2",
                        "/fields/0/measures/1/events/1");
    }

    @Test
    void namesASecondAdoption() {
        assertOnly(
                concept(adopted("1-1", event("2021-05-01", MeasureEventKind.ADOPTED))),
                LedgerProblemKind.ADOPTED_TWICE,
                PLACE + "/events/1");
    }

    @Test
    void namesASecondEndAndCountsTheFirst() {
        Concept concept = concept(adopted(
                "1-1", event("2021-05-01", MeasureEventKind.DROPPED), event("2022-05-01", MeasureEventKind.DONE)));

        assertOnly(concept, LedgerProblemKind.CLOSED_TWICE, PLACE + "/events/2");
        assertThat(Ledger.of(concept, AS_OF).balance().count(Whereabouts.DROPPED))
                .isEqualTo(1);
    }

    @Test
    void letsWhatIsDoneBecomePermanentButNotWhatWasDropped() {
        Concept concept = concept(adopted(
                "1-1",
                event("2021-05-01", MeasureEventKind.DONE),
                event("2022-05-01", MeasureEventKind.MADE_PERMANENT)));

        assertThat(Ledger.of(concept, AS_OF).problems()).isEmpty();
        assertThat(Ledger.of(concept, AS_OF).balance().count(Whereabouts.PERMANENT))
                .isEqualTo(1);
        assertOnly(
                concept(adopted(
                        "1-1",
                        event("2021-05-01", MeasureEventKind.DROPPED),
                        event("2022-05-01", MeasureEventKind.MADE_PERMANENT))),
                LedgerProblemKind.CLOSED_TWICE,
                PLACE + "/events/2");
    }

    @Test
    void takesAReportThatWhatIsDoneBecamePermanent() {
        Concept concept = concept(adopted("1-1", event("2021-05-01", MeasureEventKind.DONE))
                .withStatusUpdate(report("2022-05-01", Status.PERMANENT)));

        assertThat(Ledger.of(concept, AS_OF).problems()).isEmpty();
        assertThat(Ledger.of(concept, AS_OF).balance().count(Whereabouts.PERMANENT))
                .isEqualTo(1);
    }

    @Test
    void namesAnEndWithoutAdoption() {
        Concept concept = concept(with(measure("1-1"), event("2021-05-01", MeasureEventKind.DONE)));

        assertOnly(concept, LedgerProblemKind.CLOSED_WITHOUT_ADOPTION, PLACE + "/events/0");
        assertThat(Ledger.of(concept, AS_OF).outside()).containsExactly(MeasureId.of("1-1"));
    }

    @Test
    void letsAProposalBeWithdrawn() {
        Concept concept = concept(with(measure("1-1"), event("2021-05-01", MeasureEventKind.DROPPED)));

        assertThat(Ledger.of(concept, AS_OF).problems()).isEmpty();
    }

    @Test
    void namesAStatusBeforeAdoption() {
        assertOnly(
                concept(adopted("1-1").withStatusUpdate(report("2019-12-31", Status.IN_PROGRESS))),
                LedgerProblemKind.STATUS_BEFORE_ADOPTION,
                PLACE + "/statusUpdates/0");
    }

    @Test
    void takesAReportOfTheDayOfAdoptionAsAfterIt() {
        Concept concept = concept(adopted("1-1").withStatusUpdate(report("2020-01-15", Status.IN_PROGRESS)));

        assertThat(Ledger.of(concept, AS_OF).problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"PROPOSED", "PLANNED", "IN_PROGRESS", "DELAYED", "COMPLETED", "PERMANENT"})
    void namesAReportAgainstAnEvent(Status status) {
        Concept concept = concept(adopted("1-1", event("2021-05-01", MeasureEventKind.DROPPED))
                .withStatusUpdate(report("2022-05-01", status)));

        assertOnly(concept, LedgerProblemKind.REPORT_CONTRADICTS, PLACE + "/statusUpdates/0");
        assertThat(Ledger.of(concept, AS_OF).balance().count(Whereabouts.DROPPED))
                .isEqualTo(1);
    }

    @Test
    void namesASuccessorThatHadEnded() {
        Concept concept = concept(
                adopted("1-1", event("2022-05-01", MeasureEventKind.MERGED_INTO, "1-2")),
                adopted("1-2", event("2021-05-01", MeasureEventKind.DONE)));

        assertOnly(concept, LedgerProblemKind.SUCCESSOR_CLOSED, PLACE + "/events/1");
    }

    @Test
    void namesAMergerWithoutReasonAndDecision() {
        Concept concept = concept(
                adopted(
                        "1-1",
                        new MeasureEvent(
                                day("2022-05-01"),
                                MeasureEventKind.MERGED_INTO,
                                " ",
                                null,
                                List.of(MeasureId.of("1-2")))),
                adopted("1-2"));

        assertThat(Ledger.of(concept, AS_OF).problems())
                .extracting(LedgerProblem::kind)
                .containsExactly(LedgerProblemKind.MISSING_REASON, LedgerProblemKind.MISSING_DECISION);
    }

    @Test
    void asksForTheDecisionOfAnAdoptionAndNotOfWhatWasDone() {
        MeasureEvent done = new MeasureEvent(day("2021-05-01"), MeasureEventKind.DONE, "", null, List.of());
        MeasureEvent adopted = new MeasureEvent(day("2020-01-15"), MeasureEventKind.ADOPTED, "", null, List.of());

        assertThat(Ledger.of(concept(adopted("1-1", done)), AS_OF).problems()).isEmpty();
        assertOnly(concept(with(measure("1-1"), adopted)), LedgerProblemKind.MISSING_DECISION, PLACE + "/events/0");
    }

    @Test
    void namesAnEventBeforeItsDecision() {
        assertOnly(
                concept(with(measure("1-1"), event("2020-01-14", MeasureEventKind.ADOPTED))),
                LedgerProblemKind.EVENT_BEFORE_DECISION,
                PLACE + "/events/0");
    }

    @Test
    void namesADecisionThatNobodyEntered() {
        Concept concept = concept(List.of(MeasureId.of("1-1")), measure("1-1").build());

        assertOnly(concept, LedgerProblemKind.DECISION_NOT_ENTERED, "/decisions/0/measures/0");
        assertThat(Ledger.of(concept, day("2020-01-14")).problems()).isEmpty();
    }

    @Test
    void findsADecisionThatAMoveOfTheDeadlineNames() {
        Schedule moved = Schedule.builder("")
                .plannedEnd(day("2024-12-31"))
                .addMove(new DeadlineMove(day("2021-05-01"), null, day("2023-12-31"), "Delayed.", null))
                .addMove(new DeadlineMove(day("2022-05-01"), null, day("2024-12-31"), "Delayed.", Books.COUNCIL))
                .build();
        Concept concept = concept(
                List.of(MeasureId.of("1-1")), measure("1-1").schedule(moved).build());

        assertThat(Ledger.of(concept, AS_OF).problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(LedgerProblemKind.class)
    void hasWordsForEachKind(LedgerProblemKind kind) {
        LedgerProblem problem =
                new LedgerProblem(kind, MeasureId.of("m"), "4.2", "/x/y", day("2023-06-30"), List.of("a", "b", "c"));

        assertThat(problem.explain(Locale.GERMAN)).contains("4.2", "/x/y").contains("\nVielleicht ");
        assertThat(problem.explain(Locale.ENGLISH)).contains("4.2", "/x/y").contains("\nMaybe ");
        assertThat(problem.explain(Locale.FRENCH)).isEqualTo(problem.explain(Locale.ENGLISH));
    }

    @Test
    void hasWordsForWhatHasNoDay() {
        LedgerProblem problem = new LedgerProblem(
                LedgerProblemKind.DECISION_NOT_ENTERED, MeasureId.of("m"), "m", "/x", null, List.of("council"));

        assertThat(problem.explain(Locale.ENGLISH)).startsWith("The decision council covers measure m");
        assertThat(new LedgerProblem(LedgerProblemKind.MISSING_DECISION, MeasureId.of("m"), "m", "/x", null, List.of())
                        .explain(Locale.ENGLISH))
                .startsWith("The event of an unknown day on measure m");
    }

    private static List<LedgerProblem> ofKind(Ledger ledger, LedgerProblemKind kind) {
        return ledger.problems().stream()
                .filter(problem -> problem.kind() == kind)
                .toList();
    }

    private static void assertOnly(Concept concept, LedgerProblemKind kind, String pointer) {
        assertThat(Ledger.of(concept, AS_OF).problems())
                .extracting(LedgerProblem::kind, LedgerProblem::pointer)
                .containsExactly(tuple(kind, pointer));
    }
}
