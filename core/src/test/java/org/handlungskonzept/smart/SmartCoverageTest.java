package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.FigureId;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Percentage;
import org.handlungskonzept.concept.PopulationFigure;
import org.handlungskonzept.concept.PopulationProfile;
import org.handlungskonzept.testkit.RandomConcepts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that looked at nothing has not passed, and what only people can judge is left to them. */
class SmartCoverageTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @Test
    void looksOnlyAtWhatIsThere() {
        Concept nothing = Concept.builder(ConceptId.of("leer"), "", new Municipality("Musterstadt", null))
                .build();
        Concept bare = nothing.toBuilder()
                .addField(FieldOfAction.builder(FieldId.of("feld"), "Feld")
                        .addMeasure(Measure.builder(MeasureId.of("massnahme"), "Maßnahme")
                                .build())
                        .build())
                .build();

        assertThat(rulesThatLooked(nothing)).containsExactlyInAnyOrder("P601", "P602", "P607");
        assertThat(rulesThatLooked(bare))
                .containsExactlyInAnyOrder(
                        "S101", "S112", "M201", "A301", "R401", "T501", "P601", "P602", "P603", "P607");
    }

    @Test
    void comparesNothingWithWhatIsMissing() {
        Concept withoutTerm = SmartExample.sound().withTerm(null);
        Concept withoutCount = SmartExample.sound().toBuilder()
                .addPopulationProfile(new PopulationProfile(
                        AS_OF,
                        "",
                        List.of(
                                new PopulationFigure(FigureId.of("alle"), "alle", null, null, null),
                                PopulationFigure.part(
                                        FigureId.of("teil"), "Teil", FigureId.of("alle"), 5L, Percentage.of("5")))))
                .build();

        assertThat(rulesThatLooked(SmartExample.sound())).contains("T518").doesNotContain("P604", "P608");
        assertThat(rulesThatLooked(withoutTerm)).contains("T509").doesNotContain("T518");
        assertThat(rulesThatLooked(withoutCount)).doesNotContain("P604", "P608");
    }

    @Test
    void hasNotLookedWhereARuleDoesNotApply() {
        Finding finding = check(RandomConcepts.concept(1)).findings().get(0);

        assertThat(RuleOutcome.notApplicable().places()).isZero();
        assertThat(RuleOutcome.clean().places()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleOutcome(0, List.of(finding)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesToPeopleWhatOnlyTheyCanJudge(long seed) {
        assertThat(check(RandomConcepts.concept(seed)).measures())
                .as("seed %d", seed)
                .allSatisfy(measure -> {
                    assertThat(measure.verdict(SmartLetter.S)).isIn(Verdict.NOT_MET, Verdict.NOT_ASSESSABLE);
                    assertThat(measure.letter(SmartLetter.A).openAspects()).contains(Aspect.DESIRABLE);
                    assertThat(measure.letter(SmartLetter.R).openAspects()).contains(Aspect.FEASIBLE);
                });
    }

    @Test
    void cannotBeChanged() {
        SmartReport report = check(RandomConcepts.concept(1));
        MeasureResult measure = report.measures().get(0);

        for (List<?> list : List.of(
                report.measures(),
                report.conceptFindings(),
                report.coverage(),
                measure.findings(),
                measure.letter(SmartLetter.A).evidence(),
                measure.letter(SmartLetter.A).openAspects())) {
            assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
        }
        assertThatThrownBy(() -> measure.letters().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> report.findings().get(0).arguments().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static List<String> rulesThatLooked(Concept concept) {
        return check(concept).coverage().stream()
                .filter(RuleCoverage::looked)
                .map(coverage -> coverage.rule().id().value())
                .toList();
    }

    private static SmartReport check(Concept concept) {
        return SmartExample.FIRST.check(concept, AS_OF);
    }
}
