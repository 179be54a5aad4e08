package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.testkit.LaatzenField1;
import org.handlungskonzept.testkit.RandomConcepts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SmartCheckerTest {

    private static final LocalDate AS_OF = LocalDate.of(2022, 6, 14);
    private static final SmartChecker CHECKER = SmartChecker.recommended();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isPureAndCountsAddUp(long seed) {
        Concept concept = RandomConcepts.concept(seed);
        SmartReport report = CHECKER.check(concept, AS_OF);

        assertThat(SmartChecker.recommended().check(RandomConcepts.concept(seed), AS_OF))
                .isEqualTo(report);
        assertThat(report.measures()).hasSameSizeAs(concept.measures());
        for (SmartLetter letter : SmartLetter.values()) {
            assertThat(LongStream.of(
                                    report.count(letter, Verdict.MET),
                                    report.count(letter, Verdict.PARTLY),
                                    report.count(letter, Verdict.NOT_MET),
                                    report.count(letter, Verdict.NOT_ASSESSABLE))
                            .sum())
                    .isEqualTo(concept.measures().size());
        }
        assertThat(report.coverage().stream().mapToInt(RuleCoverage::findings).sum())
                .isEqualTo(report.findings().size());
        assertThat(report.coverage())
                .allSatisfy(coverage -> assertThat(coverage.findings()).isLessThanOrEqualTo(coverage.places()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void explainsEveryFindingWithArgumentsItHas(long seed) {
        SmartReport report = CHECKER.check(RandomConcepts.concept(seed), AS_OF);
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Messages messages = Messages.of(locale);
            assertThat(report.findings()).allSatisfy(finding -> {
                assertThat(finding.explain(locale)).isNotBlank();
                assertThat(finding.suggestion(locale)).isNotBlank();
                assertComplete(messages, finding.rule() + ".message", finding.arguments());
                assertComplete(messages, finding.rule() + ".suggestion", finding.arguments());
            });
            report.measures().stream()
                    .flatMap(measure -> measure.letters().values().stream())
                    .flatMap(result -> result.evidence().stream())
                    .forEach(evidence -> assertComplete(messages, "evidence." + evidence.key(), evidence.arguments()));
            report.measures()
                    .forEach(measure -> assertThat(report.explain(locale)).contains(measure.explain(locale)));
        }
    }

    private static void assertComplete(Messages messages, String key, Map<String, String> arguments) {
        boolean first = arguments.keySet().containsAll(Messages.argumentsOf(messages.pattern(key)));
        assertThat(first
                        || (messages.keys().contains(key + ".otherwise")
                                && arguments
                                        .keySet()
                                        .containsAll(Messages.argumentsOf(messages.pattern(key + ".otherwise")))))
                .as("%s with %s", key, arguments.keySet())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyVerdictOtherThanMetRestsOnEvidenceOrLeavesSomethingToPeople(long seed) {
        SmartReport report = CHECKER.check(RandomConcepts.concept(seed), AS_OF);
        assertThat(report.measures().stream().flatMap(measure -> measure.letters().values().stream()))
                .allSatisfy(result -> assertThat(
                                result.evidence().size() + result.openAspects().size())
                        .isPositive());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyMissedLetterHasAFindingThatSaysWhy(long seed) {
        assertThat(CHECKER.check(RandomConcepts.concept(seed), AS_OF).measures())
                .allSatisfy(measure -> assertThat(measure.letters().values())
                        .filteredOn(result -> result.verdict() == Verdict.NOT_MET && result.letter() != SmartLetter.S)
                        .allSatisfy(result -> assertThat(measure.findings()).anySatisfy(finding -> {
                            assertThat(finding.letter()).isEqualTo(result.letter());
                            assertThat(finding.severity()).isNotEqualTo(Severity.INFORMATION);
                        })));
    }

    @Test
    void ordersFindingsByConceptMeasureLetterSeverityAndRule() {
        assertThat(CHECKER.check(LaatzenField1.concept(), AS_OF).findings())
                .extracting(finding -> finding.rule() + " " + finding.place())
                .containsExactly(
                        "P601 /term",
                        "P607 /evaluationPlan/cycles",
                        "S112 /fields/0/measures/0/targetGroups",
                        "R415 /fields/0/measures/0/resources/none",
                        "T502 /fields/0/measures/0/schedule/time",
                        "S112 /fields/0/measures/1/targetGroups",
                        "R415 /fields/0/measures/1/resources/none",
                        "T502 /fields/0/measures/1/schedule/time",
                        "S106 /fields/0/measures/2/title",
                        "S112 /fields/0/measures/2/targetGroups",
                        "A307 /fields/0/measures/2/responsibility/lead",
                        "R403 /fields/0/measures/2/resources",
                        "T502 /fields/0/measures/2/schedule/time");
    }

    @Test
    void aHostAddsItsOwnRuleWithItsOwnTexts() {
        RuleSet ruleSet = RuleSet.recommended().with(new LongTitle());
        SmartReport report = SmartChecker.of(ruleSet).check(LaatzenField1.concept(), AS_OF);

        Finding finding = report.findings(SmartLetter.S).stream()
                .filter(candidate -> candidate.rule().equals(RuleId.of("S900")))
                .findFirst()
                .orElseThrow();
        assertThat(report.ruleSet()).isEqualTo("recommended+S900");
        assertThat(finding.explain(Locale.GERMAN)).isEqualTo("Der Titel ist lang.");
        assertThat(finding.explain(Locale.ENGLISH)).isEqualTo("The title is long.");
        assertThat(finding.suggestion(Locale.GERMAN)).isEqualTo("Bitte sehen Sie sich diese Stelle an.");
        assertThat(ruleSet.rules().get(ruleSet.rules().size() - 1).descriptor().title(Locale.GERMAN))
                .isEqualTo("long-title");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ruleSet.with(new LongTitle()))
                .withMessageContaining("The rule (S900) stands twice");
    }

    @Test
    void refusesAFindingInTheNameOfAnotherRule() {
        RuleSet ruleSet = RuleSet.of("own", 1, List.of(new Impostor()));
        assertThatIllegalStateException()
                .isThrownBy(() -> SmartChecker.of(ruleSet).check(LaatzenField1.concept(), AS_OF))
                .withMessageContaining("The rule (P900) reported a finding of the rule (S900).");
    }

    @Test
    void aRuleThatLooksAtNothingIsListedAsSuch() {
        RuleSet ruleSet =
                RuleSet.of("own", 1, List.<SmartRule>of(() -> RuleDescriptor.of("P901", "silent", Severity.WARNING)));
        RuleCoverage coverage = SmartChecker.of(ruleSet)
                .check(LaatzenField1.concept(), AS_OF)
                .coverage()
                .get(0);
        assertThat(coverage.looked()).isFalse();
        assertThat(coverage.findings()).isZero();
    }

    private static final class LongTitle implements SmartRule {

        private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("S900", "long-title", Severity.INFORMATION);

        @Override
        public RuleDescriptor descriptor() {
            return DESCRIPTOR;
        }

        @Override
        public RuleOutcome checkMeasure(MeasureSubject subject) {
            return subject.measure().title().length() < 60
                    ? RuleOutcome.clean()
                    : RuleOutcome.found(subject.finding(
                            DESCRIPTOR,
                            "/title",
                            Map.of("message_de", "Der Titel ist lang.", "message", "The title is long.")));
        }
    }

    private static final class Impostor implements SmartRule {

        @Override
        public RuleDescriptor descriptor() {
            return RuleDescriptor.of("P900", "impostor", Severity.WARNING);
        }

        @Override
        public RuleOutcome checkConcept(ConceptSubject subject) {
            return RuleOutcome.found(subject.finding(LongTitle.DESCRIPTOR, "", Map.of()));
        }
    }
}
