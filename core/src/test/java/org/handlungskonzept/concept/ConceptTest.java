package org.handlungskonzept.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.handlungskonzept.concept.SampleConcept.FIELD;
import static org.handlungskonzept.concept.SampleConcept.GOAL;
import static org.handlungskonzept.concept.SampleConcept.HOUSE;
import static org.handlungskonzept.concept.SampleConcept.SURVEY;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ConceptTest {

    private final Concept concept = SampleConcept.full();

    @Test
    void needsNothingButIdTitleAndMunicipality() {
        Concept empty = SampleConcept.empty();

        assertThat(empty.term()).isNull();
        assertThat(empty.language()).isEqualTo(Locale.GERMAN);
        assertThat(empty.measures()).isEmpty();
        assertThat(empty.evaluationPlan()).isEqualTo(EvaluationPlan.none());
        assertThat(empty.settings()).isEqualTo(ConceptSettings.defaults());
    }

    @Test
    void survivesACopyOfAllItsParts() {
        assertThat(concept.toBuilder().build()).isEqualTo(concept);
        assertThat(concept.withField(FIELD, field -> field.toBuilder().build())).isEqualTo(concept);
        assertThat(concept.withMeasure(
                        SURVEY,
                        measure -> measure.toBuilder()
                                .schedule(measure.schedule().toBuilder().build())
                                .resources(measure.resources().toBuilder().build())
                                .build()))
                .isEqualTo(concept);
    }

    @Test
    void findsItsParts() {
        assertThat(concept.measures()).extracting(Measure::id).containsExactly(SURVEY, HOUSE);
        assertThat(concept.measure(HOUSE).map(Measure::title)).contains("House");
        assertThat(concept.measure(MeasureId.of("other"))).isEmpty();
        assertThat(concept.decision(SampleConcept.DECISION)).isPresent();
        assertThat(concept.decision(DecisionId.of("other"))).isEmpty();
    }

    @Test
    void changesOneMeasureAndNothingElse() {
        Concept changed = concept.withMeasure(
                HOUSE, measure -> measure.toBuilder().title("New house").build());

        assertThat(changed.measure(HOUSE).map(Measure::title)).contains("New house");
        assertThat(changed.measure(SURVEY)).isEqualTo(concept.measure(SURVEY));
        assertThat(concept.measure(HOUSE).map(Measure::title)).contains("House");
    }

    @Test
    void changesOneGoalAndOneField() {
        Goal goal = new Goal(GOAL, "1a", "Feel at home");

        assertThat(concept.withGoal(GOAL, old -> goal).fields().get(0).goals()).containsExactly(goal);
        assertThat(concept.withField(
                                FIELD,
                                field -> field.toBuilder().description("More").build())
                        .fields())
                .extracting(FieldOfAction::description)
                .containsExactly("More", "");
    }

    @Test
    void addsAMeasureAtTheEndOfItsField() {
        Concept changed = concept.withAddedMeasure(
                FIELD, Measure.builder(MeasureId.of("third"), "").build());

        assertThat(changed.measures()).extracting(Measure::id).containsExactly(SURVEY, MeasureId.of("third"), HOUSE);
    }

    @Test
    void leavesOutAMeasureNobodyRefersTo() {
        MeasureId third = MeasureId.of("third");
        Concept added =
                concept.withAddedMeasure(FIELD, Measure.builder(third, "").build());

        assertThat(added.withoutMeasure(third)).isEqualTo(concept);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> concept.withoutMeasure(SURVEY))
                .isInstanceOf(InvalidConceptException.class)
                .withMessage("The decision (council-2022) names the measure (survey), which does not exist.");
    }

    @Test
    void refusesToChangeWhatIsNotThere() {
        String message = "The concept (sample) has no part (other).";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> concept.withMeasure(MeasureId.of("other"), old -> old))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> concept.withoutMeasure(MeasureId.of("other")))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> concept.withGoal(GoalId.of("other"), old -> old))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> concept.withField(FieldId.of("other"), old -> old))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> concept.withAddedMeasure(
                        FieldId.of("other"),
                        Measure.builder(MeasureId.of("third"), "").build()))
                .withMessage(message);
    }

    @Test
    void refusesAChangeOfIdentity() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> concept.withMeasure(
                        HOUSE, old -> Measure.builder(MeasureId.of("other"), "").build()))
                .withMessage("The change gave the part (house) another identifier (other).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> concept.withGoal(GOAL, old -> new Goal(GoalId.of("other"), "", "")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> concept.withField(
                        FIELD,
                        old -> FieldOfAction.builder(FieldId.of("other"), "").build()));
    }

    @Test
    void setsAndRemovesItsTerm() {
        Term term = Term.starting(LocalDate.of(2022, 7, 1), Period.ofYears(4));

        assertThat(concept.withTerm(term).term()).isEqualTo(term);
        assertThat(concept.withTerm(term).withTerm(null)).isEqualTo(concept);
    }

    @Test
    void ordersPopulationProfilesByDay() {
        PopulationProfile earlier = new PopulationProfile(LocalDate.of(2021, 12, 31), "", List.of());

        assertThat(concept.toBuilder()
                        .addPopulationProfile(earlier)
                        .build()
                        .populationProfiles()
                        .get(0))
                .isEqualTo(earlier);
    }
}
