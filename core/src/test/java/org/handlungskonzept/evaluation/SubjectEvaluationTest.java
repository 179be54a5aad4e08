package org.handlungskonzept.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Assessment;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Gates, labels, evidence, and the concept as a whole. */
class SubjectEvaluationTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final EvaluationScheme OGP = ShippedSchemesTest.scheme("ogp-irm");
    private static final EvaluationScheme PLAN = ShippedSchemesTest.scheme("plan-questions");
    private static final AssessmentSubject HOUSE = AssessmentSubject.of(MeasureId.of("house"));
    private static final AssessmentSubject CONCEPT = AssessmentSubject.of(ConceptId.of("sample"));

    @Test
    void assessesNothingBehindAGateThatFailed() {
        SubjectEvaluation evaluation = ogp("verifiability not-verifiable", "completion complete", "potential modest");

        assertThat(evaluation.results())
                .extracting(CriterionResult::criterion, CriterionResult::state, CriterionResult::rating)
                .containsExactly(
                        tuple("verifiability", ResultState.ASSESSED, step("verifiability", "not-verifiable")),
                        tuple("relevance", ResultState.GATE_FAILED, null),
                        tuple("potential", ResultState.GATE_FAILED, null),
                        tuple("completion", ResultState.GATE_FAILED, null),
                        tuple("early-results", ResultState.GATE_FAILED, null));
        assertThat(evaluation.result("completion").orElseThrow().assessment()).isNotNull();
        assertThat(evaluation.problems())
                .extracting(AssessmentProblem::kind, AssessmentProblem::pointer)
                .containsExactly(
                        tuple(AssessmentProblemKind.GATE_FAILED, "/assessments/1"),
                        tuple(AssessmentProblemKind.GATE_FAILED, "/assessments/2"));
        assertThat(evaluation.label("promising").orElseThrow().state()).isEqualTo(LabelState.DOES_NOT_APPLY);
        assertThat(evaluation.label("high-completion").orElseThrow())
                .isEqualTo(new LabelResult("high-completion", LabelState.UNDETERMINED, List.of("completion"), false));
    }

    @Test
    void assessesNothingBehindAGateThatNobodyAnswered() {
        SubjectEvaluation evaluation = ogp("completion complete");

        assertThat(evaluation.result("verifiability").orElseThrow().state()).isEqualTo(ResultState.NOT_JUDGED);
        assertThat(evaluation.result("completion").orElseThrow().state()).isEqualTo(ResultState.GATE_UNANSWERED);
        assertThat(evaluation.problems())
                .extracting(
                        AssessmentProblem::kind, problem -> problem.assessment().criterion())
                .containsExactly(tuple(AssessmentProblemKind.GATE_UNANSWERED, "completion"));
        assertThat(evaluation.label("promising").orElseThrow().open())
                .containsExactly("verifiability", "relevance", "potential");
    }

    @Test
    void takesAGateWithAnUnknownStepForUnanswered() {
        SubjectEvaluation evaluation = ogp("verifiability perhaps", "completion complete");

        assertThat(evaluation.result("verifiability").orElseThrow().state()).isEqualTo(ResultState.NOT_ON_SCALE);
        assertThat(evaluation.result("completion").orElseThrow().state()).isEqualTo(ResultState.GATE_UNANSWERED);
        assertThat(evaluation.problems())
                .extracting(AssessmentProblem::kind)
                .containsExactly(AssessmentProblemKind.UNKNOWN_RATING, AssessmentProblemKind.GATE_UNANSWERED);
    }

    @Test
    void countsWhatStandsBehindAnOpenGate() {
        SubjectEvaluation evaluation = ogp(
                "verifiability not-verifiable",
                "verifiability verifiable",
                "relevance relevant",
                "potential modest",
                "completion substantial");

        assertThat(evaluation.results())
                .extracting(CriterionResult::isAssessed)
                .containsExactly(true, true, true, true, false);
        assertThat(evaluation.problems()).isEmpty();
        assertThat(evaluation.labels())
                .extracting(LabelResult::label, LabelResult::state)
                .containsExactly(tuple("promising", LabelState.APPLIES), tuple("high-completion", LabelState.APPLIES));
    }

    @Test
    void handsAClosedGateOnToTheGatesBehindIt() {
        EvaluationScheme chain = EvaluationScheme.parse("chain", chain());
        Assessment behind = judged(chain, "third", "yes");

        assertThat(SubjectEvaluation.of(chain, HOUSE, List.of(judged(chain, "first", "no"), behind), DAY)
                        .results())
                .extracting(CriterionResult::state)
                .containsExactly(ResultState.ASSESSED, ResultState.GATE_FAILED, ResultState.GATE_FAILED);
        assertThat(SubjectEvaluation.of(chain, HOUSE, List.of(behind), DAY).results())
                .extracting(CriterionResult::state)
                .containsExactly(ResultState.NOT_JUDGED, ResultState.GATE_UNANSWERED, ResultState.GATE_UNANSWERED);
    }

    @Test
    void asksForEvidenceAndStillCounts() {
        List<Assessment> bare = List.of(
                judged(OGP, "verifiability", "verifiable"),
                Assessment.of(DAY, OGP.ref(), "completion", "complete").shownBy(" "));
        SubjectEvaluation evaluation = SubjectEvaluation.of(OGP, HOUSE, bare, DAY);

        assertThat(evaluation.result("completion").orElseThrow().isAssessed()).isTrue();
        assertThat(evaluation.problems())
                .extracting(AssessmentProblem::kind, AssessmentProblem::pointer)
                .containsExactly(tuple(AssessmentProblemKind.MISSING_EVIDENCE, "/assessments/1"));
        assertThat(evaluation.problems().get(0).explain(Locale.GERMAN))
                .isEqualTo("Maßnahme house, /assessments/1: Die Stufe „complete“ bei „completion“ verlangt einen Beleg;"
                        + " die Bewertung zählt trotzdem.");
    }

    @ParameterizedTest
    @EnumSource(AssessmentProblemKind.class)
    void saysInBothLanguagesWhatIsWrongAndWhetherItCounts(AssessmentProblemKind kind) {
        AssessmentProblem problem =
                new AssessmentProblem(kind, CONCEPT, "/assessments/7", judged(PLAN, "complete", "met"));

        assertThat(problem.explain(Locale.GERMAN))
                .startsWith("Konzept sample, /assessments/7: ")
                .contains("„complete“", "„met“")
                .contains(kind.isCounted() ? "zählt trotzdem" : "zählt nicht");
        assertThat(problem.explain(Locale.FRENCH))
                .startsWith("concept sample, /assessments/7: ")
                .contains("“complete”", "“met”")
                .contains(kind.isCounted() ? "counts all the same" : "does not count");
    }

    @Test
    void asksElevenQuestionsAboutTheConceptAsAWhole() {
        List<Assessment> answers = new ArrayList<>(PLAN.criteria().stream()
                .map(criterion -> judged(PLAN, criterion.id(), "met"))
                .toList());
        answers.set(5, judged(PLAN, "trend", "not-applicable"));

        SubjectEvaluation all = SubjectEvaluation.of(PLAN, CONCEPT, answers, DAY);
        assertThat(all.results()).hasSize(11).allMatch(CriterionResult::isAssessed);
        assertThat(all.label("all-met").orElseThrow().state()).isEqualTo(LabelState.APPLIES);

        answers.set(8, judged(PLAN, "responsible", "not-met"));
        assertThat(SubjectEvaluation.of(PLAN, CONCEPT, answers, DAY)
                        .label("all-met")
                        .orElseThrow()
                        .state())
                .isEqualTo(LabelState.DOES_NOT_APPLY);

        answers.remove(8);
        assertThat(SubjectEvaluation.of(PLAN, CONCEPT, answers, DAY)
                        .label("all-met")
                        .orElseThrow())
                .isEqualTo(new LabelResult("all-met", LabelState.UNDETERMINED, List.of("responsible"), false));
    }

    @Test
    void refusesTheWrongKindOfSubject() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubjectEvaluation.of(PLAN, HOUSE, List.of(), DAY))
                .withMessageStartingWith("The scheme (plan-questions@1) asks about a subject of the kind (CONCEPT)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evaluation.of(concept(), PLAN, DAY))
                .withMessageStartingWith("The scheme (plan-questions@1) asks about a concept as a whole");
    }

    @Test
    void countsGatesAndLabelsOverAllMeasures() {
        Evaluation evaluation = Evaluation.of(
                concept(
                        List.of("verifiability not-verifiable", "completion complete"),
                        List.of("verifiability verifiable", "completion complete"),
                        List.of("verifiability verifiable", "completion limited"),
                        List.of()),
                OGP,
                DAY);
        RollUp overall = evaluation.overall();

        assertThat(overall.tally("completion").orElseThrow())
                .returns(2, Tally::assessed)
                .returns(2, Tally::stopped)
                .returns(4, Tally::total);
        assertThat(overall.label("high-completion").orElseThrow())
                .returns(1, LabelTally::applies)
                .returns(2, LabelTally::determined)
                .returns(4, LabelTally::total);
        assertThat(overall.label("promising").orElseThrow().counts().values()).containsExactly(0, 1, 3);
        assertThat(evaluation.problems())
                .extracting(AssessmentProblem::kind, AssessmentProblem::pointer)
                .containsExactly(tuple(AssessmentProblemKind.GATE_FAILED, "/fields/0/measures/0/assessments/1"));
    }

    static Assessment judged(EvaluationScheme scheme, String criterion, String step) {
        return Assessment.of(DAY, scheme.ref(), criterion, step)
                .because("Because.")
                .shownBy("File 1");
    }

    private static SubjectEvaluation ogp(String... answers) {
        return SubjectEvaluation.of(OGP, HOUSE, answers(List.of(answers)), DAY);
    }

    private static List<Assessment> answers(List<String> answers) {
        return answers.stream()
                .map(answer -> judged(OGP, answer.split(" ")[0], answer.split(" ")[1]))
                .toList();
    }

    @SafeVarargs
    private static Concept concept(List<String>... answers) {
        var field = FieldOfAction.builder(FieldId.of("field"), "Field");
        for (int i = 0; i < answers.length; i++) {
            var measure = Measure.builder(MeasureId.of("m-" + i), "Measure " + i);
            answers(answers[i]).forEach(measure::addAssessment);
            field.addMeasure(measure.build());
        }
        return Concept.builder(ConceptId.of("sample"), "Sample", new Municipality("Musterstadt", null))
                .addField(field.build())
                .build();
    }

    private static Rating step(String criterion, String step) {
        return OGP.criterion(criterion).orElseThrow().rating(step).orElseThrow();
    }

    private static String chain() {
        StringBuilder text = new StringBuilder("scheme chain@1\nlanguages en\nsubject measure\ntitle en = Chain\n");
        List<String> ids = Arrays.asList("first", "second", "third");
        for (int i = 0; i < ids.size(); i++) {
            text.append("criterion ").append(ids.get(i)).append("\naxis effect\nquestion en = And?\ngate yes\n");
            if (i > 0) {
                text.append("behind ").append(ids.get(i - 1)).append('\n');
            }
            Stream.of("yes", "no").forEach(step -> text.append("step %1$s\nname en = %1$s\n".formatted(step)));
        }
        return text.toString();
    }
}
