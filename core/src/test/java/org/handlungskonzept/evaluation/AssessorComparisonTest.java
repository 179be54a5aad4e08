package org.handlungskonzept.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.AdministrationReply;
import org.handlungskonzept.concept.Assessment;
import org.handlungskonzept.concept.AssessorKind;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.SchemeRef;
import org.junit.jupiter.api.Test;

class AssessorComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final EvaluationScheme LAATZEN = EvaluationSchemes.laatzen();
    private static final String TEAM = "Team 50";
    private static final String BOARD = "Beirat für Integration";

    @Test
    void countsWhereBothAgreeAndOfHowMany() {
        AssessorComparison comparison = compare(
                sheet(TEAM, "a complete", "b complete", "c partial", "d partial", "e none"),
                sheet(BOARD, "a complete", "b partial", "c partial", "f none"));

        assertThat(comparison.criterion("implementation").orElseThrow())
                .returns(2, CriterionAgreement::same)
                .returns(1, CriterionAgreement::different)
                .returns(2, CriterionAgreement::onlyFirst)
                .returns(1, CriterionAgreement::onlySecond)
                .returns(0, CriterionAgreement::neither)
                .returns(3, CriterionAgreement::both)
                .returns(6, CriterionAgreement::total);
        assertThat(comparison.criterion("reach").orElseThrow())
                .returns(6, CriterionAgreement::neither)
                .returns(
                        KappaState.NO_COMMON_SUBJECTS,
                        agreement -> agreement.kappa().state());
        assertThat(comparison.criterion("implementation").orElseThrow().kappa())
                .isEqualTo(new Kappa(KappaWeights.UNWEIGHTED, KappaState.DEFINED, new BigDecimal("0.4000"), 3, 0));
    }

    @Test
    void listsDifferencesWithBothJudgementsAndTheReplies() {
        AssessorComparison comparison = compare(
                sheet(TEAM, "a complete", "c none")
                        .with(subject("b"), answered("complete", TEAM, "2025-06-01", "Die Räume fehlen noch.")),
                sheet(BOARD, "c partial", "a complete")
                        .with(
                                subject("b"),
                                answered("partial", BOARD, "2025-05-01", "Wir prüfen das.")
                                        .withReply(reply("2025-07-01", "Sie sind da."))));

        assertThat(comparison.differences())
                .extracting(
                        difference -> difference.subject().id(),
                        difference -> difference.first().id(),
                        difference -> difference.second().id(),
                        RatingDifference::replies)
                .containsExactly(
                        tuple("c", "none", "partial", List.of()),
                        tuple(
                                "b",
                                "complete",
                                "partial",
                                List.of(
                                        reply("2025-05-01", "Wir prüfen das."),
                                        reply("2025-06-01", "Die Räume fehlen noch."))));
        assertThat(comparison.differences().get(1).explain(Locale.GERMAN))
                .isEqualTo("Maßnahme b, „Wie weit ist die Maßnahme umgesetzt?“: Team 50: vollständig umgesetzt;"
                        + " Beirat für Integration: teilweise umgesetzt."
                        + " Stellungnahme der Verwaltung vom 01.05.2025: Wir prüfen das."
                        + " Stellungnahme der Verwaltung vom 01.06.2025: Die Räume fehlen noch.");
        assertThat(comparison.differences().get(0).explain(Locale.ENGLISH))
                .isEqualTo("measure c, “How far is the measure carried out?”: Team 50: not carried out;"
                        + " Beirat für Integration: carried out in part. The administration has not replied.");
    }

    @Test
    void leavesStepsApartOutOfTheWeights() {
        AssessmentSheet team = AssessmentSheet.of(LAATZEN.ref(), AssessorKind.SELF, TEAM);
        AssessmentSheet board = AssessmentSheet.of(LAATZEN.ref(), AssessorKind.INDEPENDENT, BOARD);
        List<List<String>> effects = List.of(
                List.of("goal-reached", "contributed"),
                List.of("contributed", "contributed"),
                List.of("no-contribution", "no-contribution"),
                List.of("too-early", "contributed"));
        for (int i = 0; i < effects.size(); i++) {
            AssessmentSubject subject = AssessmentSubject.of(MeasureId.of("m-" + i));
            team = team.with(subject, judged("effect", effects.get(i).get(0), TEAM));
            board = board.with(subject, judged("effect", effects.get(i).get(1), BOARD));
        }

        CriterionAgreement effect = compare(team, board).criterion("effect").orElseThrow();
        assertThat(effect.kappa()).returns(4, Kappa::subjects).returns(0, Kappa::apart);
        // Disagreement 1 of 3 pairs; over all crossings of (2, 1, 0) and (1, 1, 0): 7 of 9.
        assertThat(effect.linear())
                .isEqualTo(new Kappa(KappaWeights.LINEAR, KappaState.DEFINED, new BigDecimal("0.5714"), 3, 1));
    }

    @Test
    void weighsNothingWithoutAnOrder() {
        EvaluationScheme own =
                EvaluationSchemesTest.scheme("own@1", EvaluationSchemesTest.criterion("effort", "low", "high"));
        AssessmentSubject subject = AssessmentSubject.of(MeasureId.of("m"));
        Assessment low = Assessment.of(DAY, own.ref(), "effort", "low");
        AssessmentSheet sheet =
                AssessmentSheet.of(own.ref(), AssessorKind.SELF, "").with(subject, low);

        CriterionAgreement effort =
                AssessorComparison.of(own, sheet, sheet, DAY).criteria().get(0);
        assertThat(effort.linear().state()).isEqualTo(KappaState.NOT_ORDERED);
        assertThat(effort.quadratic().state()).isEqualTo(KappaState.NOT_ORDERED);
        assertThat(effort.kappa().state()).isEqualTo(KappaState.ONE_STEP_ONLY);
        assertThat(effort.explain(Locale.GERMAN))
                .isEqualTo(
                        "effort: bei 1 von 1 gemeinsam bewerteten Gegenständen dieselbe Stufe; gemeinsam bewertet sind"
                                + " 1 von 1. Kappa nach Cohen ist nicht bestimmbar, weil beide immer dieselbe eine Stufe gewählt"
                                + " haben.");
    }

    @Test
    void takesWhatStandsBehindAClosedGateForNotAssessed() {
        EvaluationScheme ogp = ShippedSchemesTest.scheme("ogp-irm");
        AssessmentSubject subject = AssessmentSubject.of(MeasureId.of("m"));
        AssessmentSheet team = AssessmentSheet.of(ogp.ref(), AssessorKind.SELF, TEAM)
                .with(subject, SubjectEvaluationTest.judged(ogp, "verifiability", "verifiable"))
                .with(subject, SubjectEvaluationTest.judged(ogp, "completion", "complete"))
                .with(subject, SubjectEvaluationTest.judged(ogp, "early-results", "moderate"));
        AssessmentSheet board = AssessmentSheet.of(ogp.ref(), AssessorKind.INDEPENDENT, BOARD)
                .with(subject, SubjectEvaluationTest.judged(ogp, "verifiability", "not-verifiable"))
                .with(subject, SubjectEvaluationTest.judged(ogp, "completion", "limited"));

        AssessorComparison comparison = AssessorComparison.of(ogp, team, board, DAY);

        assertThat(comparison.criterion("completion").orElseThrow().onlyFirst()).isEqualTo(1);
        assertThat(comparison.differences())
                .extracting(difference -> difference.criterion().id())
                .containsExactly("verifiability");
        assertThat(comparison.firstProblems())
                .extracting(AssessmentProblem::kind, AssessmentProblem::pointer)
                .containsExactly(tuple(AssessmentProblemKind.ASSESSOR_NOT_ASKED, "/assessments/2"));
        assertThat(comparison.secondProblems())
                .extracting(AssessmentProblem::kind)
                .containsExactly(AssessmentProblemKind.GATE_FAILED);
    }

    @Test
    void takesTheSheetsFromAConcept() {
        Measure house = Measure.builder(MeasureId.of("house"), "House")
                .addAssessment(judged("reach", "reached", TEAM))
                .addAssessment(judged("reach", "not-reached", BOARD))
                .addAssessment(Assessment.of(DAY, SchemeRef.parse("own@1"), "reach", "x")
                        .by(AssessorKind.SELF, TEAM))
                .build();
        Concept concept = Concept.builder(ConceptId.of("sample"), "Sample", new Municipality("Musterstadt", null))
                .addField(FieldOfAction.builder(FieldId.of("field"), "Field")
                        .addMeasure(house)
                        .addMeasure(
                                Measure.builder(MeasureId.of("idle"), "Idle").build())
                        .build())
                .build();

        AssessmentSheet team = AssessmentSheet.of(concept, LAATZEN.ref(), AssessorKind.SELF, TEAM);
        AssessmentSheet board = AssessmentSheet.of(concept, LAATZEN.ref(), AssessorKind.INDEPENDENT);

        assertThat(team.assessments()).containsOnlyKeys(subject("house"));
        assertThat(board.assessments().get(subject("house"))).containsExactly(judged("reach", "not-reached", BOARD));
        assertThat(compare(team, board).differences())
                .extracting(
                        difference -> difference.first().id(),
                        difference -> difference.second().id())
                .containsExactly(tuple("reached", "not-reached"));
    }

    @Test
    void takesJudgementsOfUnknownKindByTheNameOfTheAssessorAlone() {
        Assessment unknown =
                new Assessment(DAY, LAATZEN.ref(), "reach", "reached", "", List.of(), null, TEAM, List.of());
        Concept concept = Concept.builder(ConceptId.of("sample"), "Sample", new Municipality("Musterstadt", null))
                .addField(FieldOfAction.builder(FieldId.of("field"), "Field")
                        .addMeasure(Measure.builder(MeasureId.of("house"), "House")
                                .addAssessment(unknown)
                                .build())
                        .build())
                .build();

        assertThat(AssessmentSheet.of(concept, LAATZEN.ref(), AssessorKind.SELF).assessments())
                .isEmpty();
        assertThat(AssessmentSheet.of(concept, LAATZEN.ref(), AssessorKind.SELF, TEAM)
                        .assessments())
                .containsEntry(subject("house"), List.of(unknown));
    }

    @Test
    void comparesWhatWasJudgedOfTheConceptAsAWhole() {
        EvaluationScheme plan = ShippedSchemesTest.scheme("plan-questions");
        Criterion first = plan.criteria().get(0);
        Assessment self = Assessment.of(
                        DAY, plan.ref(), first.id(), first.scale().get(0).id())
                .because("Because.")
                .by(AssessorKind.SELF, TEAM);
        Assessment other = Assessment.of(
                        DAY, plan.ref(), first.id(), first.scale().get(1).id())
                .because("Because.")
                .by(AssessorKind.INDEPENDENT, BOARD);
        Concept concept = Concept.builder(ConceptId.of("sample"), "Sample", new Municipality("Musterstadt", null))
                .addAssessment(other)
                .addAssessment(self)
                .build();

        assertThat(AssessorComparison.of(
                                plan,
                                AssessmentSheet.of(concept, plan.ref(), AssessorKind.SELF),
                                AssessmentSheet.of(concept, plan.ref(), AssessorKind.INDEPENDENT),
                                DAY)
                        .differences())
                .extracting(RatingDifference::firstAssessment, RatingDifference::secondAssessment)
                .containsExactly(tuple(self, other));
        assertThat(SubjectEvaluation.of(plan, concept, DAY)
                        .result(first.id())
                        .orElseThrow()
                        .assessment())
                .isEqualTo(self);
    }

    @Test
    void refusesASheetOfTwoSides() {
        AssessmentSheet team = AssessmentSheet.of(LAATZEN.ref(), AssessorKind.SELF, TEAM);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> team.with(subject("m"), judged("reach", "reached", BOARD)))
                .withMessageContaining("(INDEPENDENT)");
    }

    @Test
    void refusesSheetsOfAnotherScheme() {
        AssessmentSheet own = AssessmentSheet.of(SchemeRef.parse("own@1"), AssessorKind.SELF, TEAM);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> compare(own, own))
                .withMessageStartingWith("The sheet follows the scheme (own@1), not (laatzen@1).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own.with(AssessmentSubject.of(MeasureId.of("m")), judged("reach", "reached", TEAM)))
                .withMessageStartingWith("The sheet follows the scheme (own@1), but the judgement on (reach) follows");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reply("2025-06-01", " "))
                .withMessageContaining("must not be blank");
    }

    private static AssessorComparison compare(AssessmentSheet first, AssessmentSheet second) {
        return AssessorComparison.of(LAATZEN, first, second, DAY);
    }

    private static AssessmentSheet sheet(String assessor, String... implementations) {
        AssessmentSheet sheet = AssessmentSheet.of(LAATZEN.ref(), kind(assessor), assessor);
        for (String each : implementations) {
            String[] words = each.split(" ");
            sheet = sheet.with(
                    AssessmentSubject.of(MeasureId.of(words[0])), judged("implementation", words[1], assessor));
        }
        return sheet;
    }

    private static Assessment judged(String criterion, String step, String assessor) {
        return Assessment.of(DAY, LAATZEN.ref(), criterion, step)
                .because("Because.")
                .by(kind(assessor), assessor);
    }

    private static AssessorKind kind(String assessor) {
        return assessor.equals(TEAM) ? AssessorKind.SELF : AssessorKind.INDEPENDENT;
    }

    private static AssessmentSubject subject(String measure) {
        return AssessmentSubject.of(MeasureId.of(measure));
    }

    private static Assessment answered(String step, String assessor, String day, String text) {
        return judged("implementation", step, assessor).withReply(reply(day, text));
    }

    private static AdministrationReply reply(String day, String text) {
        return new AdministrationReply(LocalDate.parse(day), text, "Fachbereich 5");
    }
}
