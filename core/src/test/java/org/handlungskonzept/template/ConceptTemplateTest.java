package org.handlungskonzept.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Milestone;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.TargetGroup;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.testkit.RandomConcepts;
import org.handlungskonzept.testkit.SampleTown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A neighbour takes over what a concept is about, and nothing of what was decided on it. */
class ConceptTemplateTest {

    private static final ConceptId ID = ConceptId.of("unser-konzept");
    private static final Municipality NEIGHBOUR = new Municipality("Musterstadt", MunicipalityKey.of("03241010"));
    private static final Term TERM = new Term(LocalDate.of(2027, 1, 1), LocalDate.of(2030, 12, 31));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leavesBehindWhatBelongsToTheOtherTown(long seed) {
        Concept concept = RandomConcepts.concept(seed);

        Concept ours = ConceptTemplate.of(concept).adaptTo(ID, NEIGHBOUR, TERM);

        assertThat(ours.guidelines()).isEqualTo(concept.guidelines());
        assertThat(ours.evaluationPlan()).isEqualTo(concept.evaluationPlan());
        assertThat(ours.settings()).isEqualTo(concept.settings());
        assertThat(ours.fields())
                .extracting(FieldOfAction::id, FieldOfAction::goals)
                .isEqualTo(assertThat(concept.fields())
                        .extracting(FieldOfAction::id, FieldOfAction::goals)
                        .actual());
        assertThat(ours.measures())
                .extracting(Measure::id)
                .containsExactlyElementsOf(
                        concept.measures().stream().map(Measure::id).toList());
        assertThat(ours.fields()).allMatch(field -> field.offerings().isEmpty() && field.offeringsInTotal() == null);
        assertThat(ours.decisions()).isEmpty();
        assertThat(ours.populationProfiles()).isEmpty();
        assertThat(ours.participationRounds()).isEmpty();
        assertThat(ours.assessments()).isEmpty();
        assertThat(ours.predecessors()).isEmpty();
        assertThat(ours.successors()).isEmpty();
        assertThat(ours.measures()).allSatisfy(ConceptTemplateTest::assertIsASuggestion);
    }

    private static void assertIsASuggestion(Measure measure) {
        assertThat(measure.schedule()).isEqualTo(Schedule.builder("").build());
        assertThat(measure.responsibility()).isEqualTo(new Responsibility("", null, List.of()));
        assertThat(measure.resources()).isEqualTo(Resources.builder("").build());
        assertThat(measure.statusUpdates()).isEmpty();
        assertThat(measure.assessments()).isEmpty();
        assertThat(measure.events()).isEmpty();
        assertThat(measure.targetGroups()).allMatch(group -> group.size() == null);
        assertThat(measure.milestones())
                .allMatch(milestone ->
                        milestone.due() == null && milestone.done() == null && milestone.responsible() == null);
        assertThat(measure.indicators()).allMatch(ConceptTemplateTest::saysOnlyWhatToCount);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsWhatEachMeasureIsAbout(long seed) {
        Concept concept = RandomConcepts.concept(seed);

        Concept ours = ConceptTemplate.of(concept).adaptTo(ID, NEIGHBOUR, TERM);

        for (Measure theirs : concept.measures()) {
            Measure suggested = ours.measure(theirs.id()).orElseThrow();
            assertThat(suggested.title()).isEqualTo(theirs.title());
            assertThat(suggested.number()).isEqualTo(theirs.number());
            assertThat(suggested.description()).isEqualTo(theirs.description());
            assertThat(suggested.goals()).isEqualTo(theirs.goals());
            assertThat(suggested.guidelines()).isEqualTo(theirs.guidelines());
            assertThat(suggested.dependsOn()).isEqualTo(theirs.dependsOn());
            assertThat(suggested.targetGroups().stream().map(TargetGroup::name))
                    .containsExactlyElementsOf(theirs.targetGroups().stream()
                            .map(TargetGroup::name)
                            .toList());
            assertThat(suggested.milestones().stream().map(Milestone::title))
                    .containsExactlyElementsOf(
                            theirs.milestones().stream().map(Milestone::title).toList());
            assertThat(suggested.indicators().stream().map(ConceptTemplateTest::whatToCount))
                    .containsExactlyElementsOf(theirs.indicators().stream()
                            .map(ConceptTemplateTest::whatToCount)
                            .toList());
        }
    }

    private static List<Object> whatToCount(Indicator indicator) {
        return Arrays.asList(
                indicator.id(),
                indicator.title(),
                indicator.kind(),
                indicator.unit(),
                indicator.direction(),
                indicator.law());
    }

    private static boolean saysOnlyWhatToCount(Indicator indicator) {
        return indicator.baseline() == null
                && indicator.targets().isEmpty()
                && indicator.values().isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isTheSameAgainWhenMadeOfWhatItBecame(long seed) {
        ConceptTemplate template = ConceptTemplate.of(RandomConcepts.concept(seed));

        ConceptTemplate again = ConceptTemplate.of(template.adaptTo(ID, NEIGHBOUR, null));

        assertThat(again.fields()).isEqualTo(template.fields());
        assertThat(again.guidelines()).isEqualTo(template.guidelines());
        assertThat(again.origin().concept()).isEqualTo(ID);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void canLoseAnyPartAndStaysWhole(long seed) {
        ConceptTemplate template = ConceptTemplate.of(RandomConcepts.concept(seed));
        for (FieldOfAction field : template.fields()) {
            assertThat(template.without(field.id()).adaptTo(ID, NEIGHBOUR, TERM).fields())
                    .hasSize(template.fields().size() - 1);
            for (Measure measure : field.measures()) {
                assertThat(template.without(measure.id())
                                .adaptTo(ID, NEIGHBOUR, TERM)
                                .measures())
                        .extracting(Measure::id)
                        .doesNotContain(measure.id());
            }
        }
        assertThat(template.withoutMeasures().adaptTo(ID, NEIGHBOUR, TERM).measures())
                .isEmpty();
    }

    @Test
    void recordsWhereItCameFrom() {
        ConceptTemplate template = ConceptTemplate.of(SampleTown.first());

        assertThat(template.origin().text(Locale.GERMAN))
                .startsWith("Nach der Vorlage „")
                .contains(SampleTown.first().title(), SampleTown.first().id().value());
        assertThat(template.without(template.fields().get(0).id()).origin()).isEqualTo(template.origin());
    }
}
