package org.handlungskonzept.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.handlungskonzept.concept.SampleConcept.DAY;
import static org.handlungskonzept.concept.SampleConcept.DECISION;
import static org.handlungskonzept.concept.SampleConcept.FIELD;
import static org.handlungskonzept.concept.SampleConcept.GOAL;
import static org.handlungskonzept.concept.SampleConcept.GUIDELINE;
import static org.handlungskonzept.concept.SampleConcept.HOUSE;
import static org.handlungskonzept.concept.SampleConcept.SURVEY;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ConceptInvariantsTest {

    private static final MeasureId LOST = MeasureId.of("lost");

    private final Concept concept = SampleConcept.full();

    @Test
    void refusesAnIdentifierTwiceWithBothPlaces() {
        assertThat(refused(() -> concept.withAddedMeasure(
                        FIELD, Measure.builder(HOUSE, "").build())))
                .hasMessage("The identifier (house) of a measure stands twice: at (/fields/0/measures/1) and at"
                        + " (/fields/1/measures/0).")
                .returns("/fields/1/measures/0/id", InvalidConceptException::pointer);
    }

    @Test
    void refusesEachKindOfPartTwice() {
        assertThat(inConcept(builder -> builder.addGuideline(new Guideline(GUIDELINE, "", ""))))
                .isEqualTo("/guidelines/1/id");
        assertThat(inConcept(builder -> builder.addDecision(concept.decisions().get(0))))
                .isEqualTo("/decisions/1/id");
        assertThat(inConcept(builder -> builder.addParticipationRound(
                        concept.participationRounds().get(0))))
                .isEqualTo("/participationRounds/1/id");
        assertThat(inConcept(builder -> builder.addField(concept.fields().get(0))))
                .isEqualTo("/fields/2/id");
        assertThat(inField(field -> field.addGoal(new Goal(GOAL, "", "")))).isEqualTo("/fields/0/goals/1/id");
        assertThat(inField(field ->
                        field.addOffering(concept.fields().get(0).offerings().get(0))))
                .isEqualTo("/fields/0/offerings/1/id");
        assertThat(inSurvey(
                        measure -> measure.addIndicator(survey().indicators().get(0))))
                .isEqualTo("/fields/0/measures/0/indicators/1/id");
        assertThat(inSurvey(
                        measure -> measure.addMilestone(survey().milestones().get(0))))
                .isEqualTo("/fields/0/measures/0/milestones/1/id");
    }

    @Test
    void allowsTheSameWordForPartsOfDifferentKinds() {
        GoalId sameWord = GoalId.of(SURVEY.value());

        assertThat(concept.withField(
                                FIELD,
                                field -> field.toBuilder()
                                        .addGoal(new Goal(sameWord, "", ""))
                                        .build())
                        .fields()
                        .get(0)
                        .goals())
                .hasSize(2);
    }

    @Test
    void refusesReferencesThatLeadNowhere() {
        assertThat(inSurvey(measure -> measure.addGoal(GoalId.of("lost")))).isEqualTo("/fields/0/measures/0/goals/1");
        assertThat(inSurvey(measure -> measure.addGuideline(GuidelineId.of("lost"))))
                .isEqualTo("/fields/0/measures/0/guidelines/1");
        assertThat(inSurvey(measure ->
                        measure.schedule(survey().schedule().moveDeadline(DAY, DAY, "", DecisionId.of("lost")))))
                .isEqualTo("/fields/0/measures/0/schedule/moves/1/decision");
        assertThat(inSurvey(measure ->
                        measure.addEvent(MeasureEvent.of(DAY, MeasureEventKind.DONE, "", DecisionId.of("lost")))))
                .isEqualTo("/fields/0/measures/0/events/1/decision");
        assertThat(inSurvey(measure -> measure.addEvent(
                        new MeasureEvent(DAY, MeasureEventKind.SPLIT_INTO, "", DECISION, List.of(HOUSE, LOST)))))
                .isEqualTo("/fields/0/measures/0/events/1/successors/1");
        assertThat(inConcept(builder -> builder.addDecision(
                        new Decision(DecisionId.of("second"), "", "", null, "", "", List.of(LOST), null))))
                .isEqualTo("/decisions/1/measures/0");
        assertThat(inConcept(builder -> builder.addParticipationRound(new ParticipationRound(
                        RoundId.of("second"),
                        "",
                        RoundKind.OTHER,
                        null,
                        "",
                        null,
                        List.of(new Proposal("", Uptake.OPEN, List.of(LOST), ""))))))
                .isEqualTo("/participationRounds/1/proposals/0/measures/0");
    }

    @Test
    void saysWhoNamesWhat() {
        assertThat(refused(() -> concept.withMeasure(
                        SURVEY,
                        measure ->
                                measure.toBuilder().addGoal(GoalId.of("lost")).build())))
                .hasMessage("The measure (survey) names the goal (lost), which does not exist.");
    }

    @Test
    void refusesAMeasureThatFollowsItself() {
        assertThat(inSurvey(measure -> measure.addEvent(
                        new MeasureEvent(DAY, MeasureEventKind.MERGED_INTO, "", null, List.of(SURVEY)))))
                .isEqualTo("/fields/0/measures/0/events/1/successors");
    }

    @Test
    void refusesADependencyOnItselfOrOnNothing() {
        assertThat(inSurvey(measure -> measure.addDependency(SURVEY))).isEqualTo("/fields/0/measures/0/dependsOn");
        assertThat(inSurvey(measure -> measure.addDependency(LOST))).isEqualTo("/fields/0/measures/0/dependsOn/1");
    }

    @Test
    void refusesAConceptThatFollowsItselfOrAnotherTwice() {
        assertThat(inConcept(builder -> builder.addSuccessor(step("sample")))).isEqualTo("/successors/1/concept");
        assertThat(inConcept(builder -> builder.addPredecessor(step("sample")))).isEqualTo("/predecessors/1/concept");
        assertThat(inConcept(builder -> builder.addSuccessor(step("sample-2026"))))
                .isEqualTo("/successors/1/concept");
        assertThat(inConcept(builder -> builder.addSuccessor(step("sample-2018"))))
                .isEqualTo("/successors/1/concept");
        assertThat(inConcept(builder ->
                        builder.addSuccessor(new Succession(ConceptId.of("other"), DAY, "", DecisionId.of("lost")))))
                .isEqualTo("/successors/1/decision");
    }

    @Test
    void refusesMeasuresThatGoToAConceptThatIsNotNamed() {
        assertThat(inSurvey(measure -> measure.addEvent(go(MeasureEventKind.CARRIED_OVER, "sample-2018"))))
                .isEqualTo("/fields/0/measures/0/events/" + survey().events().size() + "/concept");
        assertThat(inSurvey(measure -> measure.addEvent(go(MeasureEventKind.TAKEN_OVER, "sample-2026"))))
                .isEqualTo("/fields/0/measures/0/events/" + survey().events().size() + "/concept");
    }

    @Test
    void refusesAnswersThatLeadNowhere() {
        Proposal proposal = Proposal.open(ProposalId.of("one"), "Benches");

        assertThat(inRound(proposal.withGoals(List.of(GOAL, GoalId.of("lost")))))
                .isEqualTo("goals/1");
        assertThat(inRound(proposal.withFields(List.of(FieldId.of("lost"))))).isEqualTo("fields/0");
        assertThat(inRound(proposal.withDecision(DecisionId.of("lost")))).isEqualTo("decision");
        assertThat(inRound(proposal.withAnswer(DAY, Uptake.PARTLY, "", LOST))).isEqualTo("measures/0");
        assertThat(inConcept(builder -> builder.addParticipationRound(round(proposal, proposal))))
                .isEqualTo("/participationRounds/1/proposals/1/id");
    }

    @Test
    void refusesMoreProposalsThanTheirTotal() {
        List<Proposal> two = List.of(Proposal.open(ProposalId.of("a"), ""), Proposal.open(ProposalId.of("b"), ""));

        assertThat(catchThrowable(
                        () -> new ParticipationRound(RoundId.of("r"), "", RoundKind.OTHER, null, "", null, two, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The participation round (r) has (2) proposals, more than its total (1).");
    }

    @Test
    void refusesMoreOfferingsThanTheTotal() {
        assertThat(catchThrowable(() ->
                        concept.fields().get(0).toBuilder().offeringsInTotal(0).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The field (welcome) lists (1) offerings, more than its total (0).");
    }

    private static Succession step(String concept) {
        return new Succession(ConceptId.of(concept), DAY, "", null);
    }

    /** An event later than all others. */
    private static MeasureEvent go(MeasureEventKind kind, String concept) {
        return new MeasureEvent(LocalDate.of(2030, 1, 1), kind, "", null, List.of(), ConceptId.of(concept));
    }

    private String inRound(Proposal proposal) {
        return inConcept(builder -> builder.addParticipationRound(round(proposal)))
                .substring("/participationRounds/1/proposals/0/".length());
    }

    private static ParticipationRound round(Proposal... proposals) {
        return new ParticipationRound(
                RoundId.of("second"), "", RoundKind.OTHER, null, "", null, List.of(proposals), null);
    }

    private Measure survey() {
        return concept.measure(SURVEY).orElseThrow();
    }

    private String inSurvey(UnaryOperator<MeasureBuilder> change) {
        return refused(() -> concept.withMeasure(
                        SURVEY, measure -> change.apply(measure.toBuilder()).build()))
                .pointer();
    }

    private String inField(UnaryOperator<FieldOfActionBuilder> change) {
        return refused(() -> concept.withField(
                        FIELD, field -> change.apply(field.toBuilder()).build()))
                .pointer();
    }

    private String inConcept(UnaryOperator<ConceptBuilder> change) {
        return refused(() -> change.apply(concept.toBuilder()).build()).pointer();
    }

    private static InvalidConceptException refused(ThrowingCallable change) {
        InvalidConceptException refusal = catchThrowableOfType(InvalidConceptException.class, change);
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
