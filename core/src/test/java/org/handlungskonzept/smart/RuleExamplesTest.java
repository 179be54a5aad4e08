package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each rule finds, and what it must not find. */
@TestMethodOrder(OrderAnnotation.class)
class RuleExamplesTest {

    private static final RuleId RULE = RuleId.of("T502");

    static Stream<RuleExample> examples() {
        return rules().flatMap(rule -> RuleExamples.of(rule).stream());
    }

    static Stream<RuleId> rules() {
        return RuleSets.shipped().get("recommended-2").available().stream()
                .map(rule -> rule.descriptor().id());
    }

    @Test
    @Order(1)
    void findsNothingInTheSoundConceptThatExamplesChange() {
        RuleExample sound = RuleExamples.parse(RULE, "- sound\n").get(0);
        assertThat(sound.check().findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    @Order(2)
    void findsWhatTheExampleSays(RuleExample example) {
        SmartReport report = example.check();
        assertThat(report.failures()).as(example.place()).isEmpty();
        if (example.hit()) {
            assertThat(example.findings(report)).as(example.place()).isNotEmpty();
        } else {
            assertThat(example.findings(report)).as(example.place()).isEmpty();
            assertThat(looked(report, example.rule())).as(example.place()).isEqualTo(example.looks());
        }
    }

    @Test
    @Order(3)
    void changesEveryPartOfAConcept() {
        RuleExample example = RuleExamples.parse(RULE, """
                + all keys
                term: 2023-01-01..2024-12-31
                language: en
                unmet: Niemand bleibt zurück.
                review: P6M
                horizon: SHORT_TERM = P2Y
                decided: 2023-03-01
                figure: 25 of 100 = 25
                unit: Amt für Grün und Umwelt
                name: Sauberes Musterstadt
                end: 2024-03-31
                moved: 2023-04-01 > 2024-06-30
                milestone: Raum ist gemietet @ 2023-12-31
                status: IN_PROGRESS @ 2023-04-30
                indicator: Gäste|Personen|-|40 @ 2024-12-31|UP|OUTCOME
                indicator: Zuzüge|Personen|12|-|NEAR|CONTEXT
                group: Familien
                depends: 2, 3
                --
                number: 1.2
                group: none
                --
                title: -
                description: Zeile\\nZeile
                """).get(0);
        assertThat(example.check().failures()).isEmpty();
        assertThat(example.concept().measures()).hasSize(3).first().satisfies(measure -> {
            assertThat(measure.dependsOn()).hasSize(2);
            assertThat(measure.indicators()).hasSize(2);
            assertThat(measure.schedule().due()).contains(LocalDate.of(2024, 6, 30));
            assertThat(measure.schedule().asWritten()).isEmpty();
        });
        assertThat(example.concept().measures().get(1).targetGroups()).isEmpty();
        assertThat(example.concept().measures().get(2).description()).isEqualTo("Zeile\nZeile");
        assertThat(example.concept().populationProfiles().get(0).contradictions())
                .isEmpty();
        assertThat(RuleExamples.parse(RULE, "+ no fields\nfields: none\n")
                        .get(0)
                        .concept()
                        .fields())
                .isEmpty();
    }

    @Test
    @Order(3)
    void namesFileAndLineOfWhatCannotBeRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleExamples.parse(RULE, "+ label\nby: 2020\nwhen: never\n"))
                .withMessage("T502.txt:3: The line (when: never) cannot be read: There is no such key.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleExamples.parse(RULE, "\nby: 2020\n"))
                .withMessageStartingWith("T502.txt:2: The line (by: 2020) stands before any label");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleExamples.parse(RULE, "+ label\nend: 2020\n"))
                .withMessageStartingWith("T502.txt:2: The line (end: 2020) cannot be read: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleExamples.parse(RULE, "+ label\nwithout colon\n"))
                .withMessageStartingWith("T502.txt:2: The line (without colon) must be a key, a colon and a value.");
    }

    @Test
    @Order(4)
    void everyRuleHasTwoHitsAndTwoMisses() {
        assertThat(rules().filter(rule -> count(rule, true) < 2 || count(rule, false) < 2))
                .as("rules without two hits and two misses")
                .isEmpty();
    }

    private static long count(RuleId rule, boolean hits) {
        return RuleExamples.of(rule).stream()
                .filter(example -> example.hit() == hits)
                .count();
    }

    private static boolean looked(SmartReport report, RuleId rule) {
        return report.coverage().stream()
                .filter(coverage -> coverage.rule().id().equals(rule))
                .anyMatch(RuleCoverage::looked);
    }
}
