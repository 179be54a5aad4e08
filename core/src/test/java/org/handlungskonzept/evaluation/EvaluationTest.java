package org.handlungskonzept.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.handlungskonzept.evaluation.EvaluationSchemesTest.criterion;
import static org.handlungskonzept.evaluation.EvaluationSchemesTest.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.concept.Assessment;
import org.handlungskonzept.concept.AssessorKind;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.EvaluationPlan;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Goal;
import org.handlungskonzept.concept.GoalId;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.SchemeRef;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);
    private static final GoalId WELCOME = GoalId.of("welcome");
    private static final GoalId ACCESS = GoalId.of("access");
    private static final GoalId IDLE = GoalId.of("idle");
    private static final MeasureId SURVEY = MeasureId.of("survey");
    private static final MeasureId EXCHANGE = MeasureId.of("exchange");
    private static final MeasureId HOUSE = MeasureId.of("house");
    private static final FieldId FIRST = FieldId.of("first");
    private static final FieldId SECOND = FieldId.of("second");

    private final Concept concept = Concept.builder(
                    ConceptId.of("sample"), "Sample", new Municipality("Musterstadt", null))
            .addField(FieldOfAction.builder(FIRST, "Arriving")
                    .addGoal(new Goal(WELCOME, "1", "People feel welcome."))
                    .addGoal(new Goal(ACCESS, "2", "People find the way in."))
                    .addGoal(new Goal(IDLE, "3", "Nobody works on this."))
                    .addMeasure(Measure.builder(SURVEY, "Survey")
                            .addGoal(WELCOME)
                            .addGoal(ACCESS)
                            .build())
                    .addMeasure(Measure.builder(EXCHANGE, "Exchange")
                            .addGoal(ACCESS)
                            .addGoal(ACCESS)
                            .build())
                    .build())
            .addField(FieldOfAction.builder(SECOND, "Living")
                    .addMeasure(Measure.builder(HOUSE, "House").addGoal(WELCOME).build())
                    .build())
            .build();

    @Test
    void takesTheNewestJudgementOfTheDay() {
        Concept judged = judge(SURVEY, "2024-01-01", "implementation", "partial");
        judged = judge(judged, SURVEY, "2025-06-30", "implementation", "complete");

        assertThat(rating(judged, SURVEY, "implementation")).isEqualTo("complete");
    }

    @Test
    void takesTheLastGivenOfSeveralJudgementsOfOneDay() {
        Concept judged = judge(SURVEY, "2025-01-01", "implementation", "complete");
        judged = judge(judged, SURVEY, "2025-01-01", "implementation", "partial");

        assertThat(rating(judged, SURVEY, "implementation")).isEqualTo("partial");
    }

    @Test
    void leavesLaterJudgementsAside() {
        Concept judged = judge(SURVEY, "2025-07-01", "implementation", "no-such-step");
        Evaluation evaluation = Evaluation.of(judged, AS_OF);

        assertThat(result(evaluation, SURVEY, "implementation").isAssessed()).isFalse();
        assertThat(evaluation.problems()).isEmpty();
        assertThat(evaluation).isEqualTo(Evaluation.of(concept, AS_OF));
    }

    @Test
    void saysNotAssessedWhereNobodyJudged() {
        Evaluation evaluation = Evaluation.of(judge(SURVEY, "2025-01-01", "reach", "reached"), AS_OF);

        assertThat(evaluation.measures())
                .hasSize(3)
                .allSatisfy(measure -> assertThat(measure.results())
                        .extracting(CriterionResult::criterion)
                        .containsExactly("implementation", "reach", "timeliness", "effect"));
        assertThat(result(evaluation, SURVEY, "reach").isAssessed()).isTrue();
        assertThat(result(evaluation, SURVEY, "effect"))
                .isEqualTo(new CriterionResult("effect", null, null, ResultState.NOT_JUDGED))
                .returns(false, CriterionResult::isAssessed);
    }

    @Test
    void countsStepsInTheOrderOfTheScaleWithTheirTotal() {
        Concept judged = judge(SURVEY, "2025-01-01", "implementation", "partial");
        judged = judge(judged, HOUSE, "2025-01-01", "implementation", "partial");
        Tally tally =
                Evaluation.of(judged, AS_OF).overall().tally("implementation").orElseThrow();

        assertThat(tally.counts()).containsExactly(entry("complete", 0), entry("partial", 2), entry("none", 0));
        assertThat(tally.assessed()).isEqualTo(2);
        assertThat(tally.total()).isEqualTo(3);
    }

    @Test
    void countsAMeasureInEachOfItsGoalsAndOnceInTheConcept() {
        Evaluation evaluation = Evaluation.of(judge(SURVEY, "2025-01-01", "effect", "goal-reached"), AS_OF);

        assertThat(assessedOf(evaluation.goals().get(WELCOME))).isEqualTo("1 of 2");
        assertThat(assessedOf(evaluation.goals().get(ACCESS))).isEqualTo("1 of 2");
        assertThat(assessedOf(evaluation.goals().get(IDLE))).isEqualTo("0 of 0");
        assertThat(assessedOf(evaluation.fields().get(FIRST))).isEqualTo("1 of 2");
        assertThat(assessedOf(evaluation.fields().get(SECOND))).isEqualTo("0 of 1");
        assertThat(assessedOf(evaluation.overall())).isEqualTo("1 of 3");
        assertThat(evaluation.goals()).containsOnlyKeys(WELCOME, ACCESS, IDLE);
        assertThat(evaluation.fields().keySet()).containsExactly(FIRST, SECOND);
    }

    @Test
    void keepsTheAxesApart() {
        Concept judged = judge(SURVEY, "2025-01-01", "implementation", "complete");
        Evaluation evaluation = Evaluation.of(judged, AS_OF);

        assertThat(evaluation.overall().tallies())
                .extracting(Tally::criterion, Tally::assessed)
                .containsExactly(
                        tuple("implementation", 1), tuple("reach", 0), tuple("timeliness", 0), tuple("effect", 0));
        assertThat(evaluation.overall().statuses().reported()).isZero();
    }

    @Test
    void reportsAnUnknownCriterionWithItsPlace() {
        Evaluation evaluation = Evaluation.of(judge(EXCHANGE, "2025-01-01", "beauty", "high"), AS_OF);

        assertThat(evaluation.problems())
                .extracting(AssessmentProblem::kind, AssessmentProblem::subject, AssessmentProblem::pointer)
                .containsExactly(tuple(
                        AssessmentProblemKind.UNKNOWN_CRITERION,
                        AssessmentSubject.of(EXCHANGE),
                        "/fields/0/measures/1/assessments/0"));
        assertThat(evaluation.problems().get(0).assessment().criterion()).isEqualTo("beauty");
    }

    @Test
    void doesNotBringBackAJudgementThatAnUnknownStepReplaced() {
        Concept judged = judge(HOUSE, "2024-01-01", "reach", "reached");
        judged = judge(judged, HOUSE, "2025-01-01", "reach", "splendid");
        Evaluation evaluation = Evaluation.of(judged, AS_OF);

        assertThat(result(evaluation, HOUSE, "reach").isAssessed()).isFalse();
        assertThat(result(evaluation, HOUSE, "reach").assessment()).isNotNull();
        assertThat(evaluation.overall().tally("reach").orElseThrow().assessed()).isZero();
        assertThat(evaluation.problems())
                .extracting(AssessmentProblem::kind, AssessmentProblem::pointer)
                .containsExactly(tuple(AssessmentProblemKind.UNKNOWN_RATING, "/fields/1/measures/0/assessments/1"));
    }

    @Test
    void asksForAMissingReasonAndStillCounts() {
        Evaluation evaluation = Evaluation.of(judge(SURVEY, "2025-01-01", "reach", "not-reached"), AS_OF);

        assertThat(rating(evaluation, SURVEY, "reach")).isEqualTo("not-reached");
        assertThat(evaluation.problems())
                .extracting(AssessmentProblem::kind)
                .containsExactly(AssessmentProblemKind.MISSING_REASON);
    }

    @Test
    void isContentWithAReason() {
        Assessment reasoned = Assessment.of(AS_OF, SchemeRef.parse("laatzen@1"), "reach", "not-reached")
                .because("No interpreter.")
                .by(AssessorKind.SELF, "Team 50");
        Concept judged = concept.withMeasure(SURVEY, measure -> measure.withAssessment(reasoned));

        assertThat(Evaluation.of(judged, AS_OF).problems()).isEmpty();
    }

    @Test
    void namesTheSchemesItDoesNotCount() {
        Concept judged = judge(concept, "own@10", SURVEY, "2025-01-01", "reach", "reached");
        judged = judge(judged, "own@9", SURVEY, "2025-01-01", "reach", "reached");
        judged = judge(judged, "laatzen@2", HOUSE, "2025-01-01", "reach", "reached");
        judged = judge(judged, "later@1", HOUSE, "2025-07-01", "reach", "reached");
        Evaluation evaluation = Evaluation.of(judged, AS_OF);

        assertThat(evaluation.otherSchemes()).hasToString("[laatzen@2, own@9, own@10]");
        assertThat(evaluation.overall().tally("reach").orElseThrow().assessed()).isZero();
        assertThat(evaluation.problems()).isEmpty();
    }

    @Test
    void followsTheSchemeOfThePlan() {
        EvaluationScheme own = scheme("own@1", criterion("effort", "low", "high"));
        Concept planned = judge(planned("own@1"), "own@1", SURVEY, "2025-01-01", "effort", "high");
        Evaluation evaluation =
                Evaluation.of(planned, EvaluationSchemes.shipped().with(own), AS_OF);

        assertThat(evaluation.scheme()).isEqualTo(own);
        assertThat(evaluation.overall().tallies())
                .containsExactly(new Tally("effort", Map.of("low", 0, "high", 1), 0, 3));
        assertThat(evaluation).isEqualTo(Evaluation.of(planned, own, AS_OF));
    }

    @Test
    void asksTheQuestionsOfLaatzenWhereThePlanNamesNoScheme() {
        assertThat(Evaluation.of(concept, AS_OF).scheme()).isEqualTo(EvaluationSchemes.laatzen());
    }

    @Test
    void refusesAnUnknownSchemeAndNamesTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evaluation.of(planned("own@1"), AS_OF))
                .withMessageStartingWith(
                        "The evaluation scheme (own@1) is not known; known are ([laatzen@1, ogp-irm@1,");
    }

    @Test
    void countsStatusesByFieldAndConcept() {
        Concept reported = concept.withMeasure(
                HOUSE,
                measure -> measure.withStatusUpdate(
                        StatusUpdate.of(LocalDate.of(2025, 1, 1), Status.DELAYED, "Building permit.")));
        Evaluation evaluation = Evaluation.of(reported, AS_OF);
        StatusTally statuses = evaluation.overall().statuses();

        assertThat(statuses.counts()).containsOnlyKeys(Status.values()).containsEntry(Status.DELAYED, 1);
        assertThat(statuses.counts()).containsEntry(Status.UNKNOWN, 2).containsEntry(Status.COMPLETED, 0);
        assertThat(statuses.reported()).isEqualTo(1);
        assertThat(statuses.total()).isEqualTo(3);
        assertThat(evaluation.fields().get(FIRST).statuses().reported()).isZero();
        assertThat(evaluation.fields().get(SECOND).statuses().reported()).isEqualTo(1);
        assertThat(evaluation.measure(HOUSE).orElseThrow().followUp().status()).isEqualTo(Status.DELAYED);
    }

    @Test
    void evaluatesAnEmptyConcept() {
        Concept empty = Concept.builder(ConceptId.of("empty"), "", new Municipality("X", null))
                .build();
        Evaluation evaluation = Evaluation.of(empty, AS_OF);

        assertThat(assessedOf(evaluation.overall())).isEqualTo("0 of 0");
        assertThat(evaluation.measures()).isEmpty();
        assertThat(evaluation.measure(HOUSE)).isEmpty();
    }

    @Test
    void cannotBeChanged() {
        Evaluation evaluation = Evaluation.of(concept, AS_OF);
        Tally tally = evaluation.overall().tallies().get(0);

        assertThatThrownBy(() -> evaluation.goals().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> evaluation.fields().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> evaluation.measures().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> tally.counts().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> evaluation.overall().statuses().counts().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesCountsAboveTheirTotal() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tally("reach", Map.of("reached", 2), 0, 1))
                .withMessageContaining("({reached=2}) of (reach)");
        assertThatIllegalArgumentException().isThrownBy(() -> new Tally("reach", Map.of("reached", -1), 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tally("reach", Map.of("reached", 1), 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tally("reach", Map.of("reached", 1), -1, 1));
    }

    private static String assessedOf(RollUp rollUp) {
        Tally effect = rollUp.tally("effect").orElseThrow();
        return effect.assessed() + " of " + effect.total();
    }

    private static CriterionResult result(Evaluation evaluation, MeasureId measure, String criterion) {
        return evaluation.measure(measure).orElseThrow().result(criterion).orElseThrow();
    }

    private static String rating(Evaluation evaluation, MeasureId measure, String criterion) {
        Rating rating = result(evaluation, measure, criterion).rating();
        assertThat(rating).isNotNull();
        return rating.id();
    }

    private static String rating(Concept concept, MeasureId measure, String criterion) {
        return rating(Evaluation.of(concept, AS_OF), measure, criterion);
    }

    private Concept planned(String scheme) {
        return concept.toBuilder()
                .evaluationPlan(new EvaluationPlan(SchemeRef.parse(scheme), List.of(), List.of()))
                .build();
    }

    private Concept judge(MeasureId measure, String day, String criterion, String rating) {
        return judge(concept, measure, day, criterion, rating);
    }

    private static Concept judge(Concept concept, MeasureId measure, String day, String criterion, String rating) {
        return judge(concept, "laatzen@1", measure, day, criterion, rating);
    }

    private static Concept judge(
            Concept concept, String scheme, MeasureId measure, String day, String criterion, String rating) {
        Assessment assessment = Assessment.of(LocalDate.parse(day), SchemeRef.parse(scheme), criterion, rating)
                .by(AssessorKind.SELF, "Team 50");
        return concept.withMeasure(measure, old -> old.withAssessment(assessment));
    }
}
