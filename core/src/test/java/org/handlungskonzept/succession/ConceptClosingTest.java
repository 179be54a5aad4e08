package org.handlungskonzept.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.DeadlineMove;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.concept.Succession;
import org.handlungskonzept.ledger.ChainProblem;
import org.handlungskonzept.ledger.Ledger;
import org.handlungskonzept.ledger.LedgerChain;
import org.handlungskonzept.ledger.LedgerProblemKind;
import org.handlungskonzept.ledger.PeriodBalance;
import org.handlungskonzept.ledger.Whereabouts;
import org.junit.jupiter.api.Test;

class ConceptClosingTest {

    private static final LocalDate ADOPTED = LocalDate.of(2018, 1, 15);
    private static final LocalDate LAST_DAY = LocalDate.of(2022, 12, 31);
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 30);
    private static final FieldId FIELD = FieldId.of("field");
    private static final DecisionId COUNCIL = DecisionId.of("council");
    private static final ConceptId NEXT = ConceptId.of("next");
    private static final MeasureId CAFE = MeasureId.of("cafe");
    private static final MeasureId HOUSE = MeasureId.of("house");
    private static final MeasureId LAMPS = MeasureId.of("lamps");
    private static final MeasureId IDEA = MeasureId.of("idea");

    /** Four measures: one done, two open, one never adopted. */
    private final Concept old = Concept.builder(ConceptId.of("old"), "Old", new Municipality("Musterstadt", null))
            .addDecision(new Decision(COUNCIL, "Rat", "", ADOPTED, "", "", List.of(CAFE, HOUSE, LAMPS), null))
            .addField(FieldOfAction.builder(FIELD, "Field")
                    .addMeasure(adopted(CAFE)
                            .withEvent(MeasureEvent.of(LocalDate.of(2020, 5, 1), MeasureEventKind.DONE, "", null)))
                    .addMeasure(adopted(HOUSE).toBuilder().addDependency(CAFE).build())
                    .addMeasure(adopted(LAMPS))
                    .addMeasure(Measure.builder(IDEA, "Idea").build())
                    .build())
            .build();

    private final Concept draft = Concept.builder(NEXT, "Next", new Municipality("Musterstadt", null))
            .addField(FieldOfAction.builder(FIELD, "Field").build())
            .build();

    private final ClosedConcept step = closing()
            .carryOver(HOUSE, FIELD)
            .drop(LAMPS, "The street is lit now.")
            .into(draft);

    @Test
    void asksOnlyForWhatIsAdoptedAndOpen() {
        assertThat(closing().open()).containsExactly(HOUSE, LAMPS);
        assertThat(closing().drop(LAMPS, "Lit.").open()).containsExactly(HOUSE);
    }

    @Test
    void balancesBothConceptsAndEachOfThem() {
        assertThat(Ledger.of(step.closed(), AS_OF).balance().explain(Locale.ENGLISH))
                .isEqualTo("3 adopted = 1 done + 1 dropped + 1 carried over into next");
        assertThat(Ledger.of(step.successor(), AS_OF).balance().explain(Locale.GERMAN))
                .isEqualTo("0 beschlossen + 1 aus dem Vorgänger übernommen = 1 offen");
        assertThat(step.ledger(AS_OF).balance().explain(Locale.ENGLISH))
                .isEqualTo("3 adopted = 1 done + 1 open + 1 dropped");
        assertThat(step.ledger(AS_OF).balances()).isTrue();
        assertThat(step.ledger(AS_OF).problems()).isEmpty();
    }

    @Test
    void balancesTheYearOfTheStepInBoth() {
        PeriodBalance before =
                Ledger.of(step.closed(), AS_OF).period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
        PeriodBalance after =
                Ledger.of(step.successor(), AS_OF).period(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31));

        assertThat(before.explain(Locale.ENGLISH))
                .isEqualTo("2 open before 1 January 2022 = 1 dropped + 1 carried over + 0 open on 31 December 2022");
        assertThat(after.explain(Locale.ENGLISH))
                .isEqualTo("0 open before 1 January 2022 + 1 taken over = 1 open on 31 December 2023");
    }

    @Test
    void followsAMeasureIntoTheLastConcept() {
        LedgerChain chain = step.ledger(AS_OF);

        assertThat(chain.last(old.id(), HOUSE).orElseThrow().whereabouts()).isEqualTo(Whereabouts.OPEN);
        assertThat(chain.last(old.id(), CAFE).orElseThrow().whereabouts()).isEqualTo(Whereabouts.DONE);
        assertThat(chain.last(NEXT, CAFE)).isEmpty();
        assertThat(chain.ledger(NEXT).orElseThrow().entries()).hasSize(1);
    }

    @Test
    void takesTheDecisionsAndLeavesWhatIsDoneBehind() {
        Measure house = step.successor().measure(HOUSE).orElseThrow();

        assertThat(house.dependsOn()).isEmpty();
        assertThat(house.events())
                .extracting(MeasureEvent::kind)
                .containsExactly(MeasureEventKind.ADOPTED, MeasureEventKind.TAKEN_OVER);
        assertThat(step.successor().decision(COUNCIL).orElseThrow().measures()).containsExactly(HOUSE);
        assertThat(step.successor().predecessors())
                .containsExactly(new Succession(old.id(), LAST_DAY, "Continued.", COUNCIL));
        assertThat(Ledger.of(step.successor(), AS_OF).byDecision())
                .singleElement()
                .satisfies(balance -> assertThat(balance.decision()).isEqualTo(COUNCIL));
    }

    @Test
    void keepsADependencyOnWhatGoesOverToo() {
        MeasureId fresh = MeasureId.of("fresh");
        Concept linked = old.withMeasure(
                HOUSE, house -> house.toBuilder().addDependency(LAMPS).build());
        Concept begun = Concept.builder(NEXT, "Next", new Municipality("Musterstadt", null))
                .addField(FieldOfAction.builder(FIELD, "Field")
                        .addMeasure(Measure.builder(fresh, "Fresh").build())
                        .build())
                .build();

        Concept next = ConceptClosing.of(linked, LAST_DAY, "Continued.", COUNCIL)
                .carryOver(
                        HOUSE,
                        FIELD,
                        house -> house.toBuilder().addDependency(fresh).build())
                .carryOver(LAMPS, FIELD)
                .into(begun)
                .successor();

        assertThat(next.measure(HOUSE).orElseThrow().dependsOn()).containsExactly(LAMPS, fresh);
    }

    @Test
    void takesEachDecisionThatTheHistoryRestsOn() {
        DecisionId moving = DecisionId.of("moving");
        DecisionId founding = DecisionId.of("founding");
        Concept before = old.toBuilder()
                .addDecision(new Decision(moving, "Rat", "", ADOPTED, "", "", List.of(CAFE), null))
                .addDecision(new Decision(founding, "Rat", "", ADOPTED, "", "", List.of(), null))
                .addDecision(new Decision(DecisionId.of("other"), "Rat", "", ADOPTED, "", "", List.of(), null))
                .addPredecessor(new Succession(ConceptId.of("first"), ADOPTED, "", founding))
                .build()
                .withMeasure(
                        HOUSE,
                        house -> house.withSchedule(Schedule.builder("")
                                .plannedEnd(AS_OF)
                                .addMove(new DeadlineMove(ADOPTED, null, AS_OF, "Delayed.", moving))
                                .build()));

        Concept next = ConceptClosing.of(before, LAST_DAY, "Continued.", null)
                .carryOver(HOUSE, FIELD)
                .drop(LAMPS, "Lit.")
                .into(draft)
                .successor();

        assertThat(next.decisions()).extracting(Decision::id).containsExactly(COUNCIL, moving, founding);
        assertThat(next.decision(moving).orElseThrow().measures()).containsExactly(HOUSE);
        assertThat(next.decision(founding).orElseThrow().measures()).isEmpty();
    }

    @Test
    void closesInTheOldConceptWhatGoesOver() {
        Measure house = step.closed().measure(HOUSE).orElseThrow();

        assertThat(house.isClosed(LAST_DAY.minusDays(1))).isFalse();
        assertThat(house.isClosed(LAST_DAY)).isTrue();
        assertThat(step.successor().measure(HOUSE).orElseThrow().isClosed(AS_OF))
                .isFalse();
    }

    @Test
    void letsAProposalGoOverAsAProposal() {
        ClosedConcept both = closing()
                .carryOver(HOUSE, FIELD)
                .carryOver(LAMPS, FIELD)
                .carryOver(IDEA, FIELD)
                .into(draft);

        assertThat(Ledger.of(both.successor(), AS_OF).outside()).containsExactly(IDEA);
        assertThat(both.ledger(AS_OF).balance().explain(Locale.ENGLISH)).isEqualTo("3 adopted = 1 done + 2 open");
        assertThat(both.ledger(AS_OF).problems()).isEmpty();
    }

    @Test
    void refusesToForgetAMeasure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> closing().carryOver(HOUSE, FIELD).into(draft))
                .withMessageStartingWith(
                        "The measures ([lamps]) of the concept (old) are open on (2022-12-31) and neither go over nor are"
                                + " dropped.");
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertRefused("has no measure (lost)", () -> closing().carryOver(MeasureId.of("lost"), FIELD));
        assertRefused(
                "already goes over or is dropped",
                () -> closing().carryOver(HOUSE, FIELD).drop(HOUSE, "No."));
        assertRefused("needs a reason", () -> closing().drop(HOUSE, " "));
        assertRefused(
                "no field (lost) for the measure (house)",
                () -> complete(closing().carryOver(HOUSE, FieldId.of("lost"))));
        assertRefused(
                "another identifier or other events",
                () -> complete(closing()
                        .carryOver(
                                HOUSE,
                                FIELD,
                                house -> Measure.builder(HOUSE, "x").build())));
        assertRefused(
                "The measure (cafe) is closed on (2022-12-31)",
                () -> complete(closing().carryOver(HOUSE, FIELD).carryOver(CAFE, FIELD)));
        Concept later =
                old.withMeasure(HOUSE, house -> house.withStatusUpdate(StatusUpdate.of(AS_OF, Status.PLANNED, "")));
        assertRefused(
                "Something happened to the measure (house) on (2024-06-30)",
                () -> complete(ConceptClosing.of(later, LAST_DAY, "", null).carryOver(HOUSE, FIELD)));
    }

    @Test
    void namesWhatOneConceptSaysAndTheOtherDoesNot() {
        Concept lost = draft;

        assertThat(wrong(step.closed(), lost)).containsExactly("old NOT_TAKEN_OVER /fields/0/measures/1/events/1");
        assertThat(LedgerChain.of(List.of(step.closed(), lost), AS_OF).balance().explain(Locale.ENGLISH))
                .isEqualTo("3 adopted = 1 done + 1 dropped + 1 unaccounted for");

        Concept forgetful = changed(step.closed(), house -> again(house));
        assertThat(wrong(forgetful, step.successor()))
                .containsExactly(
                        "old LEFT_BEHIND /fields/0/measures/1", "next NOT_CARRIED_OVER /fields/0/measures/0/events/1");

        Concept late = changed(step.successor(), house -> again(house, taken(LAST_DAY.plusDays(1))));
        assertThat(wrong(step.closed(), late)).containsExactly("next STEP_DAYS_DIFFER /fields/0/measures/0/events/1");
    }

    @Test
    void wordsWhatIsWrong() {
        Concept forgetful = changed(step.closed(), house -> again(house));

        assertThat(LedgerChain.of(List.of(forgetful, step.successor()), AS_OF).problems())
                .extracting(problem ->
                        problem.explain(Locale.GERMAN).lines().findFirst().orElse(""))
                .containsExactly(
                        "old: Maßnahme house war am 31.12.2022, dem letzten Tag des Konzepts, noch offen, und niemand sagt, wo sie weitergeht (/fields/0/measures/1).",
                        "next: Maßnahme house wurde am 31.12.2022 aus old übernommen, aber dort nicht übertragen (/fields/0/measures/0/events/1). Sie zählt doppelt.");
    }

    @Test
    void accountsForALeftBehindMeasureWhenItsEndIsEnteredLater() {
        Concept forgetful = changed(
                step.closed(),
                house -> again(house, MeasureEvent.of(LAST_DAY.plusDays(9), MeasureEventKind.DONE, "", null)));

        assertThat(Ledger.of(forgetful, LAST_DAY).balances()).isFalse();
        assertThat(Ledger.of(forgetful, AS_OF).balances()).isTrue();
        assertThat(Ledger.of(forgetful, AS_OF).problems())
                .extracting(problem -> problem.kind())
                .doesNotContain(LedgerProblemKind.LEFT_BEHIND);
    }

    @Test
    void leavesBehindWhatIsReportedAsGoingOn() {
        Concept forgetful = changed(
                step.closed(),
                house -> again(house)
                        .withStatusUpdate(StatusUpdate.of(LAST_DAY.plusDays(9), Status.IN_PROGRESS, "Going on.")));

        Ledger ledger = Ledger.of(forgetful, AS_OF);

        assertThat(ledger.entry(HOUSE).orElseThrow().whereabouts()).isEqualTo(Whereabouts.UNACCOUNTED);
        assertThat(ledger.problems()).extracting(problem -> problem.kind()).contains(LedgerProblemKind.LEFT_BEHIND);
    }

    @Test
    void balancesOverBothInSpiteOfWhatIsMissingInOne() {
        Concept untold = step.closed()
                .withMeasure(
                        CAFE,
                        cafe -> adopted(CAFE)
                                .withEvent(MeasureEvent.of(LocalDate.of(2020, 5, 1), MeasureEventKind.DONE, "", null))
                                .withEvent(MeasureEvent.of(LocalDate.of(2021, 5, 1), MeasureEventKind.DONE, "", null)));

        LedgerChain chain = LedgerChain.of(List.of(untold, step.successor()), AS_OF);

        assertThat(chain.problems())
                .extracting(problem -> problem.problem().kind())
                .containsExactly(LedgerProblemKind.CLOSED_TWICE);
        assertThat(chain.balances()).isTrue();
    }

    private ConceptClosing closing() {
        return ConceptClosing.of(old, LAST_DAY, "Continued.", COUNCIL);
    }

    private void complete(ConceptClosing closing) {
        closing.open().forEach(measure -> closing.drop(measure, "For a reason."));
        closing.into(draft);
    }

    private static void assertRefused(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(message);
    }

    private static List<String> wrong(Concept first, Concept second) {
        LedgerChain chain = LedgerChain.of(List.of(first, second), AS_OF);
        assertThat(chain.balances()).isFalse();
        return chain.problems().stream().map(ConceptClosingTest::place).toList();
    }

    private static String place(ChainProblem problem) {
        return problem.concept() + " " + problem.problem().kind() + " "
                + problem.problem().pointer();
    }

    private static Concept changed(Concept concept, UnaryOperator<Measure> change) {
        return concept.withMeasure(HOUSE, change);
    }

    /** The measure as it was adopted, and with other events than it had. */
    private static Measure again(Measure measure, MeasureEvent... events) {
        Measure again = adopted(measure.id());
        for (MeasureEvent event : events) {
            again = again.withEvent(event);
        }
        return again;
    }

    private static MeasureEvent taken(LocalDate day) {
        return new MeasureEvent(day, MeasureEventKind.TAKEN_OVER, "", null, List.of(), ConceptId.of("old"));
    }

    private static Measure adopted(MeasureId id) {
        return Measure.builder(id, "Measure " + id)
                .addEvent(MeasureEvent.of(ADOPTED, MeasureEventKind.ADOPTED, "", COUNCIL))
                .build();
    }
}
