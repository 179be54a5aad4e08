package org.handlungskonzept.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handlungskonzept.concept.SchemeRef;
import org.junit.jupiter.api.Test;

class EvaluationSchemesTest {

    private static final EvaluationScheme LAATZEN = EvaluationSchemes.laatzen();

    @Test
    void asksTheFourQuestionsOfLaatzenOnFourAxes() {
        assertThat(LAATZEN.ref()).hasToString("laatzen@1");
        assertThat(LAATZEN.criteria())
                .extracting(Criterion::id, Criterion::axis)
                .containsExactly(
                        tuple("implementation", Axis.IMPLEMENTATION),
                        tuple("reach", Axis.REACH),
                        tuple("timeliness", Axis.TIMELINESS),
                        tuple("effect", Axis.EFFECT));
    }

    @Test
    void asksWhyNotOfEveryStepThatSaysNo() {
        assertThat(LAATZEN.criteria())
                .flatExtracting(Criterion::scale)
                .filteredOn(Rating::reasonRequired)
                .extracting(Rating::id)
                .containsExactly("none", "partly-reached", "not-reached", "late", "no-contribution");
    }

    @Test
    void findsWhatIsShippedAndWhatAHostAdds() {
        EvaluationScheme own = scheme("own@2", criterion("effort", "low", "high"));
        EvaluationSchemes shipped = EvaluationSchemes.shipped();
        EvaluationSchemes extended = shipped.with(own);

        assertThat(extended.find(SchemeRef.parse("laatzen@1"))).contains(LAATZEN);
        assertThat(extended.find(SchemeRef.parse("own@2"))).contains(own);
        assertThat(extended.find(SchemeRef.parse("own@1"))).isEmpty();
        assertThat(shipped.find(SchemeRef.parse("own@2"))).isEmpty();
    }

    @Test
    void refusesAnotherSchemeUnderAKnownVersion() {
        EvaluationScheme changed = scheme("laatzen@1", criterion("effort", "low"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvaluationSchemes.shipped().with(changed))
                .withMessageContaining("([laatzen@1, ogp-irm@1,")
                .withMessageContaining("plan-questions@1, laatzen@1])")
                .withMessageContaining("Maybe give the changed scheme a new version.");
    }

    @Test
    void refusesSchemesWithoutQuestionsAndQuestionsWithoutAnswers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme("own@1"))
                .withMessage("The scheme (own@1) needs at least one criterion.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> criterion("effort"))
                .withMessage("The criterion (effort) needs a scale with at least one step.");
    }

    @Test
    void refusesAmbiguousIdentifiers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme("own@1", criterion("effort", "low"), criterion("effort", "high")))
                .withMessage("The scheme (own@1) has a criterion twice: ([effort, effort]).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> criterion("effort", "low", "low"))
                .withMessage("The scale of the criterion (effort) has a step twice: ([low, low]).");
    }

    @Test
    void refusesIdentifiersThatNoAssessmentCouldName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> criterion("Effort", "low"))
                .withMessageContaining("(Effort) of a criterion");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> criterion("effort", "very low"))
                .withMessageContaining("(very low) of a rating");
    }

    static EvaluationScheme scheme(String ref, Criterion... criteria) {
        return EvaluationScheme.of(
                SchemeRef.parse(ref), LocalizedText.of(Locale.ENGLISH, "Our questions"), List.of(criteria));
    }

    static Criterion criterion(String id, String... steps) {
        return Criterion.of(
                id,
                LocalizedText.of(Locale.ENGLISH, "How much effort was it?"),
                Axis.IMPLEMENTATION,
                Stream.of(steps)
                        .map(step -> Rating.of(step, LocalizedText.of(Locale.ENGLISH, step)))
                        .toList());
    }
}
