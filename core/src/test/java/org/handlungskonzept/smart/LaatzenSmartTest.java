package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.testkit.LaatzenField1;
import org.junit.jupiter.api.Test;

/** What people found by hand in the three measures of field 1. */
class LaatzenSmartTest {

    private static final LocalDate AS_OF = LocalDate.of(2022, 6, 14);
    private static final List<MeasureId> MEASURES =
            List.of(LaatzenField1.SURVEY, LaatzenField1.EXCHANGE, LaatzenField1.HOUSE);

    private final SmartReport report = SmartExample.FIRST.check(LaatzenField1.concept(), AS_OF);

    @Test
    void allThreeEntriesNameOnlyTheStart() {
        assertThat(report.findings(SmartLetter.T))
                .extracting(finding -> finding.rule().value())
                .containsExactly("T502", "T502", "T502");
        assertThat(report.count(SmartLetter.T, Verdict.NOT_MET)).isEqualTo(3);
        assertThat(report.findings(SmartLetter.T))
                .extracting(finding -> finding.arguments().get("written"))
                .containsExactly("ab 2020", "ab 2021", "ab 2022- 2023");
        assertThat(report.findings(SmartLetter.T))
                .extracting(finding -> finding.suggestion(Locale.GERMAN))
                .containsExactly(
                        "Ergänzen Sie das Ende: „2020 bis [Tag.Monat.Jahr]“.",
                        "Ergänzen Sie das Ende: „2021 bis [Tag.Monat.Jahr]“.",
                        "Ergänzen Sie das Ende: „2022 bis [Tag.Monat.Jahr]“.");
    }

    @Test
    void suggestsTheEndOfTheTermOnceItIsKnown() {
        Concept withTerm = LaatzenField1.concept().withTerm(Term.starting(LocalDate.of(2020, 1, 1), Period.ofYears(4)));
        Finding first = SmartExample.FIRST
                .check(withTerm, AS_OF)
                .findings(SmartLetter.T)
                .get(0);
        assertThat(first.suggestion(Locale.GERMAN))
                .isEqualTo("Ergänzen Sie das Ende, spätestens das der Laufzeit: „2020 bis 31.12.2023“.");
        assertThat(first.suggestion(Locale.ENGLISH))
                .isEqualTo("Add the end, at the latest that of the term: “2020 to 31 December 2023”.");
    }

    @Test
    void twoMeasuresHaveOneLeadAndOneIsCollective() {
        assertThat(MEASURES)
                .extracting(measure -> result(measure).verdict(SmartLetter.A))
                .containsExactly(Verdict.MET, Verdict.MET, Verdict.PARTLY);
        assertThat(rules(LaatzenField1.SURVEY, SmartLetter.A)).isEmpty();
        assertThat(rules(LaatzenField1.HOUSE, SmartLetter.A)).containsExactly("A307");
    }

    @Test
    void noneIsAmbiguousTwiceAndAnAssetHasNoAmount() {
        assertThat(rules(LaatzenField1.SURVEY, SmartLetter.R)).containsExactly("R415");
        assertThat(rules(LaatzenField1.EXCHANGE, SmartLetter.R)).containsExactly("R415");
        assertThat(rules(LaatzenField1.HOUSE, SmartLetter.R)).containsExactly("R403");
        assertThat(report.count(SmartLetter.R, Verdict.PARTLY)).isEqualTo(3);
    }

    @Test
    void rhythmAndBuildingAreCountableButNothingIsMeasured() {
        assertThat(report.count(SmartLetter.M, Verdict.PARTLY)).isEqualTo(3);
        assertThat(report.findings(SmartLetter.M))
                .extracting(finding -> finding.rule().value())
                .containsExactly("M201", "M201", "M201");
        assertThat(MEASURES)
                .extracting(measure ->
                        result(measure).letter(SmartLetter.M).evidence().get(0).key())
                .containsExactly("rhythm", "rhythm", "milestone");
        assertThat(result(LaatzenField1.SURVEY)
                        .letter(SmartLetter.M)
                        .evidence()
                        .get(0)
                        .explain(Locale.GERMAN))
                .isEqualTo("Der Rhythmus (jährlich) lässt sich zählen.");
    }

    @Test
    void noTargetGroupIsRecorded() {
        assertThat(report.findings(SmartLetter.S))
                .extracting(finding -> finding.rule().value())
                .containsExactly("S112", "S112", "S112");
        assertThat(report.count(SmartLetter.S, Verdict.NOT_ASSESSABLE)).isEqualTo(3);
    }

    @Test
    void bothSharesAgreeWithinRounding() {
        RuleCoverage figures = coverage("P604");
        assertThat(figures.places()).isEqualTo(2);
        assertThat(figures.findings()).isZero();
    }

    @Test
    void theTermIsMissingAndNothingIsSaidAboutDeadlinesOutsideIt() {
        assertThat(report.conceptFindings())
                .extracting(finding -> finding.rule().value())
                .containsExactly("P601", "P607");
        assertThat(coverage("T518").looked()).isFalse();
        assertThat(coverage("T509").looked()).isFalse();
    }

    @Test
    void whetherItIsDesirableOrFeasibleIsAlwaysLeftToPeople() {
        assertThat(report.measures()).allSatisfy(measure -> {
            assertThat(measure.letter(SmartLetter.A).openAspects()).containsExactly(Aspect.DESIRABLE);
            assertThat(measure.letter(SmartLetter.R).openAspects()).containsExactly(Aspect.FEASIBLE);
        });
    }

    @Test
    void explainsAMeasureInGerman() {
        assertThat(result(LaatzenField1.SURVEY).explain(Locale.GERMANY).lines())
                .hasSize(7)
                .startsWith(
                        "1.1 Jährliche Umfrage zu den Bedarfen innerhalb der Verwaltung",
                        "Der Plan zeigt: A (aktivierend) erfüllt; M (messbar), R (realistisch) teilweise erfüllt; T (terminiert) nicht erfüllt; S (spezifisch) nicht prüfbar.")
                .endsWith(
                        "Warnung: „ab 2020“ nennt nur den Beginn. Terminiert ist eine Maßnahme, wenn ein bestimmter Tag als Ende feststeht. Ergänzen Sie das Ende: „2020 bis [Tag.Monat.Jahr]“.",
                        "Ob die Maßnahme klar umrissen ist, beurteilen Menschen: Titel und Beschreibung werden nach diesem Regelwerk nicht gelesen. Ob die Maßnahme erstrebenswert und ansprechend ist, beurteilen Menschen. Ob die Maßnahme in der Sache machbar ist, beurteilen Menschen.");
    }

    @Test
    void summarisesThePlanInGerman() {
        assertThat(report.summary(Locale.GERMANY).lines())
                .hasSize(11)
                .startsWith(
                        "Prüfung am 14.06.2022 nach dem Regelwerk recommended, Fassung 1. Maßnahmen: 3.",
                        "S (spezifisch): 0 von 3 erfüllt, 0 teilweise, 0 nicht, 3 nicht prüfbar.",
                        "M (messbar): 0 von 3 erfüllt, 3 teilweise, 0 nicht, 0 nicht prüfbar.",
                        "A (aktivierend): 2 von 3 erfüllt, 1 teilweise, 0 nicht, 0 nicht prüfbar.",
                        "R (realistisch): 0 von 3 erfüllt, 3 teilweise, 0 nicht, 0 nicht prüfbar.",
                        "T (terminiert): 0 von 3 erfüllt, 0 teilweise, 3 nicht, 0 nicht prüfbar.",
                        "Offene Befunde: 15, davon Fehler: 0, Warnungen: 14, Hinweise: 1.",
                        "Regeln, die etwas zu prüfen hatten: 30 von 38.",
                        "Zum Plan als Ganzem:");
        assertThat(report.explain(Locale.GERMANY))
                .startsWith(report.summary(Locale.GERMANY) + "\n\n1.1 ")
                .endsWith(result(LaatzenField1.HOUSE).explain(Locale.GERMANY));
    }

    private MeasureResult result(MeasureId measure) {
        return report.measure(measure).orElseThrow();
    }

    private List<String> rules(MeasureId measure, SmartLetter letter) {
        return result(measure).findings().stream()
                .filter(finding -> finding.letter() == letter)
                .map(finding -> finding.rule().value())
                .toList();
    }

    private RuleCoverage coverage(String rule) {
        return report.coverage().stream()
                .filter(coverage -> coverage.rule().id().equals(RuleId.of(rule)))
                .findFirst()
                .orElseThrow();
    }
}
