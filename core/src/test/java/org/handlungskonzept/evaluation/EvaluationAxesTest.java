package org.handlungskonzept.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Assessment;
import org.handlungskonzept.concept.AssessorKind;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Goal;
import org.handlungskonzept.concept.GoalId;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each axis is counted by itself, and the figures stand in the order of the concept. */
class EvaluationAxesTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);
    private static final EvaluationScheme SCHEME = EvaluationSchemes.laatzen();
    private static final List<FieldId> FIELDS = ids("field").map(FieldId::of).toList();
    private static final List<GoalId> GOALS = ids("goal").map(GoalId::of).toList();
    private static final MeasureId MEASURE = MeasureId.of("measure");
    private static final Concept CONCEPT = concept();

    static Stream<Arguments> steps() {
        return SCHEME.criteria().stream()
                .flatMap(criterion -> criterion.scale().stream().map(step -> Arguments.of(criterion.id(), step.id())));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void countsAJudgementOnItsOwnCriterionOnly(String criterion, String step) {
        RollUp before = overall(CONCEPT);
        RollUp after = overall(CONCEPT.withMeasure(
                MEASURE,
                measure -> measure.withAssessment(Assessment.of(AS_OF, SCHEME.ref(), criterion, step)
                        .because("Reason")
                        .by(AssessorKind.SELF, "Team 50"))));

        assertThat(after.tally(criterion).orElseThrow().counts()).containsEntry(step, 1);
        assertThat(after.tally(criterion).orElseThrow().assessed()).isEqualTo(1);
        assertThat(after.tallies())
                .filteredOn(tally -> !tally.criterion().equals(criterion))
                .hasSize(3)
                .isSubsetOf(before.tallies());
        assertThat(after.statuses()).isEqualTo(before.statuses());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void countsAStatusAsNoJudgement(Status status) {
        RollUp after = overall(CONCEPT.withMeasure(
                MEASURE, measure -> measure.withStatusUpdate(StatusUpdate.of(AS_OF, status, "Reason"))));

        assertThat(after.statuses().counts()).containsEntry(status, 1);
        assertThat(after.tallies()).isEqualTo(overall(CONCEPT).tallies());
    }

    @Test
    void keepsTheOrderOfTheConcept() {
        Evaluation evaluation = Evaluation.of(CONCEPT, AS_OF);

        assertThat(evaluation.fields().keySet()).containsExactlyElementsOf(FIELDS);
        assertThat(evaluation.goals().keySet()).containsExactlyElementsOf(GOALS);
        assertThat(evaluation.overall().tally("effect").map(Tally::counts).map(Map::keySet))
                .hasValueSatisfying(steps -> assertThat(steps)
                        .containsExactly("goal-reached", "contributed", "no-contribution", "too-early"));
    }

    private static Concept concept() {
        Concept concept = Concept.builder(ConceptId.of("sample"), "Sample", new Municipality("Musterstadt", null))
                .fields(IntStream.range(0, FIELDS.size())
                        .mapToObj(i -> FieldOfAction.builder(FIELDS.get(i), "")
                                .addGoal(new Goal(GOALS.get(i), "", ""))
                                .build())
                        .toList())
                .build();
        return concept.withAddedMeasure(
                FIELDS.get(0), Measure.builder(MEASURE, "").build());
    }

    private static Stream<String> ids(String kind) {
        return IntStream.iterate(20, i -> i > 0, i -> i - 1).mapToObj(i -> kind + "-" + i);
    }

    private static RollUp overall(Concept concept) {
        return Evaluation.of(concept, AS_OF).overall();
    }
}
