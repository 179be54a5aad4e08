package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlungskonzept.smart.ReadConcepts.by;
import static org.handlungskonzept.smart.ReadConcepts.changed;
import static org.handlungskonzept.smart.ReadConcepts.lead;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Funding;
import org.handlungskonzept.concept.FundingState;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Money;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.text.UnitDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules on entries and on the plan say, where, and how heavily. */
class FieldRulesTest {

    private static final SmartChecker CHECKER = SmartChecker.recommended();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T502 | ab 2023                        | 2023 bis 31.12.2026",
                "T502 | ab 2023 jährlich               | 2023 bis 31.12.2026, jährlich",
                "T503 | fortlaufend                    | fortlaufend bis 31.12.2026",
                "T505 | jährlich                       | jährlich bis 31.12.2026",
                "T505 | alle zwei Jahre                | alle zwei Jahre bis 31.12.2026",
                "T506 | 2024                           | bis 31.12.2024",
                "T507 | 2023-2024                      | 2023 bis 31.12.2024",
                "T513 | 2024, 2025 und 2026            | bis 31.12.2026",
                "T515 | 1.3.24                         | bis 01.03.2024",
            })
    void proposesAnEntryThatSettlesTheMatter(String rule, String entry, String proposal) {
        Finding finding = finding(by(entry), rule);
        assertThat(finding.proposal(Locale.GERMAN)).contains(proposal);
        assertThat(CHECKER.check(by(proposal), SmartExample.AS_OF).findings(SmartLetter.T))
                .extracting(found -> found.rule().value())
                .isSubsetOf("T517");

        String english = finding.proposal(Locale.ENGLISH).orElseThrow();
        Concept inEnglish = by(english).toBuilder().language(Locale.ENGLISH).build();
        assertThat(CHECKER.check(inEnglish, SmartExample.AS_OF).findings(SmartLetter.T))
                .as(english)
                .extracting(found -> found.rule().value())
                .isSubsetOf("T517");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A302 | Jugendamt und Sozialamt | Federführung: Jugendamt; beteiligt: Sozialamt",
                "A307 | Jugendamt u. a.         | Federführung: Jugendamt",
            })
    void proposesThePartyThatIsNamedFirst(String rule, String entry, String proposal) {
        assertThat(finding(lead(entry), rule).proposal(Locale.GERMAN)).contains(proposal);
        assertThat(CHECKER.check(lead(proposal), SmartExample.AS_OF).findings(SmartLetter.A))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T511 | 2023–2025 (Evaluation 2026)  | Evaluation 2026 | INFORMATION",
                "T511 | je nach Wetterlage           | je nach Wetterlage | WARNING",
                "T514 | 31.02.2024 oder 30.06.2024   | 31.02.2024      | ERROR",
            })
    void pointsToTheWordsOfTheEntry(String rule, String entry, String words, Severity severity) {
        Finding finding = finding(by(entry), rule);
        assertThat(finding.place()).endsWith("/schedule/asWritten");
        assertThat(finding.span()).isNotNull();
        assertThat(finding.span().of(entry)).isEqualTo(words);
        assertThat(finding.arguments()).containsEntry("text", words);
        assertThat(finding.severity()).isEqualTo(severity);
    }

    @Test
    void neverRepeatsTheNameOfAPerson() {
        for (String entry : List.of("Frau Müller", "Frau Müller, wird noch benannt", "Herr Müller u. a.")) {
            SmartReport report = CHECKER.check(lead(entry), SmartExample.AS_OF);
            assertThat(report.findings())
                    .as(entry)
                    .allSatisfy(finding ->
                            assertThat(finding.arguments().values().toString()).doesNotContain("Müller"));
            assertThat(report.explain(Locale.GERMAN)).as(entry).doesNotContain("Müller");
        }
    }

    @Test
    void proposesTheNameInTheDirectory() {
        SmartChecker knowing = CHECKER.withUnits(UnitDirectory.of(List.of(Party.unit("Amt für Soziales"))));
        Finding finding = knowing.check(lead("Amt für Sozialses"), SmartExample.AS_OF).findings(SmartLetter.A).stream()
                .filter(found -> found.rule().equals(RuleId.of("A313")))
                .findFirst()
                .orElseThrow();
        assertThat(finding.proposal(Locale.GERMAN)).contains("Amt für Soziales");
    }

    @Test
    void leavesEntriesAloneBesideWhichPeopleEnteredValues() {
        Concept fixed = changed(m -> m.schedule(
                Schedule.builder("31.02.2024").plannedEnd(SmartExample.DUE).build()));
        Concept led = changed(m -> m.responsibility(Responsibility.of("N. N.", SmartExample.OFFICE)));
        assertThat(CHECKER.check(fixed, SmartExample.AS_OF).findings(SmartLetter.T))
                .isEmpty();
        assertThat(CHECKER.check(led, SmartExample.AS_OF).findings(SmartLetter.A))
                .isEmpty();
    }

    @Test
    void takesOptionsFromTheRuleSet() {
        Concept close = by("bis 31.03.2023");
        assertThat(rules(close, "R408", "days", "30")).isEmpty();
        Concept decided = decided(close, LocalDate.of(2023, 2, 20));
        assertThat(rules(decided, "R408", "days", "30")).isEmpty();
        assertThat(rules(decided, "R408", "days", "90")).containsExactly("R408");
        assertThat(rules(by("jährlich ab 01.03.2024"), "T502", "first", "never"))
                .containsExactly("T502");
        assertThat(rules(by("ab 2023 jährlich"), "T502", "first", "year")).isEmpty();
    }

    @Test
    void reckonsFromTheFirstDecisionWhereverItStands() {
        Concept later =
                decided(decided(by("bis 31.03.2023"), "b", LocalDate.of(2023, 3, 20)), "a", LocalDate.of(2022, 3, 20));
        Concept earlier =
                decided(decided(by("bis 31.03.2023"), "a", LocalDate.of(2022, 3, 20)), "b", LocalDate.of(2023, 3, 20));

        assertThat(rules(later, "R408", "days", "30")).isEmpty();
        assertThat(rules(earlier, "R408", "days", "30")).isEmpty();
        Concept twice =
                decided(decided(by("bis 15.02.2023"), "a", LocalDate.of(2023, 2, 10)), "b", LocalDate.of(2023, 2, 1));
        assertThat(finding(twice, "R408").arguments()).containsEntry("decided", "2023-02-01");
    }

    @Test
    void seesFundingThatIsOpenWithoutAnyWords() {
        assertThat(openFunding(FundingState.SECURED)).doesNotContain("R404");
        assertThat(openFunding(FundingState.APPLIED_FOR)).contains("R404");
    }

    @Test
    void saysWhetherSeveralLeadOrOnlyTakePart() {
        assertThat(finding(lead("Amt 50 (FF), Amt 51 (FF)"), "A302").explain(Locale.ENGLISH))
                .startsWith("Amt 50; Amt 51 are named as the lead.");
        assertThat(finding(lead("Jugendamt und Sozialamt"), "A302").explain(Locale.ENGLISH))
                .startsWith("Jugendamt; Sozialamt are named, but no lead.");
    }

    @Test
    void asksForTheSourceOfValuesWhereARuleSetWantsIt() {
        SmartChecker strict = SmartChecker.of(RuleSet.strict());
        Concept sourced = SmartExample.withIndicators(SmartExample.visitors()
                        .addTarget(new DatedValue(SmartExample.DUE, new BigDecimal("40"), "Zählung"))
                        .build())
                .apply(SmartExample.sound());
        assertThat(found(strict.check(SmartExample.sound(), SmartExample.AS_OF)))
                .contains("M210");
        assertThat(found(strict.check(sourced, SmartExample.AS_OF))).doesNotContain("M210");
    }

    @Test
    void reportsADuplicateWithTheMeasureThatRepeats() {
        Measure copy = Measure.builder(MeasureId.of("kopie"), "Sprachcafé im Stadtteil einrichten")
                .build();
        Concept twice = SmartExample.sound().toBuilder()
                .addField(FieldOfAction.builder(FieldId.of("zwei"), "Zwei")
                        .addMeasure(copy)
                        .build())
                .build();
        Finding finding = finding(twice, "S118");
        assertThat(finding.measure()).isEqualTo(MeasureId.of("kopie"));
        assertThat(finding.place()).isEqualTo("/fields/1/measures/0/title");
        assertThat(finding.arguments()).containsEntry("other", "Sprachcafé im Stadtteil einrichten");
    }

    private static Finding finding(Concept concept, String rule) {
        return CHECKER.check(concept, SmartExample.AS_OF).findings().stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rules(Concept concept, String rule, String option, String value) {
        RuleSet rules = RuleSet.recommended()
                .extend("town", 1)
                .option(rule, option, value)
                .build();
        return found(SmartChecker.of(rules).check(concept, SmartExample.AS_OF)).stream()
                .filter(rule::equals)
                .toList();
    }

    private static List<String> found(SmartReport report) {
        return report.findings().stream().map(finding -> finding.rule().value()).toList();
    }

    private static List<String> openFunding(FundingState state) {
        Resources resources = Resources.builder("")
                .addFunding(new Funding("Land", Money.euros("5000"), null, state))
                .build();
        return found(CHECKER.check(changed(m -> m.resources(resources)), SmartExample.AS_OF));
    }

    private static Concept decided(Concept concept, LocalDate day) {
        return decided(concept, "rat", day);
    }

    private static Concept decided(Concept concept, String name, LocalDate day) {
        DecisionId id = DecisionId.of(name);
        return concept.toBuilder()
                .addDecision(new Decision(id, "Rat", "", day, "", "Konzept", List.of(), null))
                .build();
    }
}
