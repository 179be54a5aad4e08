package org.handlungskonzept.reporting.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.examples.AllReports;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.Plain;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.smart.Finding;
import org.handlungskonzept.smart.RuleCoverage;
import org.handlungskonzept.smart.Severity;
import org.handlungskonzept.smart.SmartChecker;
import org.handlungskonzept.smart.SmartLetter;
import org.handlungskonzept.smart.SmartReport;
import org.handlungskonzept.smart.Suppression;
import org.handlungskonzept.smart.Verdict;
import org.junit.jupiter.api.Test;

class SmartAuditTest {

    private static final Concept CONCEPT = LaatzenReport.followedUp();
    private static final SmartReport SMART = SmartChecker.recommended().check(CONCEPT, LaatzenReport.AS_OF);
    private static final Document AUDIT = german(CONCEPT, SMART);

    @Test
    void addsUpToTheCheck() {
        List<List<String>> letters = Plain.rows(AUDIT, "Ergebnis der SMART-Prüfung");
        List<List<String>> severities = Plain.rows(AUDIT, "Offene Hinweise");

        for (SmartLetter letter : SmartLetter.values()) {
            assertThat(letters.get(letter.ordinal()).subList(1, 5))
                    .containsExactlyElementsOf(Arrays.stream(Verdict.values())
                            .map(verdict -> Long.toString(SMART.count(letter, verdict)))
                            .toList());
        }
        assertThat(open(severities)).isEqualTo(SMART.openFindings().size());
        assertThat(Plain.of(AUDIT))
                .contains("Offene Hinweise: " + SMART.openFindings().size());
    }

    @Test
    void countsFieldByField() {
        List<List<String>> rows = Plain.rows(AUDIT, "Maßnahmen je Handlungsfeld");

        assertThat(rows).hasSize(1);
        for (SmartLetter letter : SmartLetter.values()) {
            assertThat(rows.get(0).get(1 + letter.ordinal())).isEqualTo(SMART.count(letter, Verdict.MET) + " von 4");
        }
        assertThat(Plain.of(AUDIT)).contains("6 Handlungsfelder enthalten noch keine Maßnahme.");
    }

    @Test
    void showsEveryFindingAndHowToMendIt() {
        String concept = Plain.of(Plain.section(AUDIT, "Hinweise zum Konzept"));
        for (Finding finding : SMART.findings()) {
            String where = finding.measure() == null
                    ? concept
                    : Plain.of(Plain.section(
                            AUDIT,
                            CONCEPT.measure(finding.measure()).orElseThrow().number()));

            assertThat(where)
                    .contains(
                            finding.rule() + " (" + finding.severity().label(Locale.GERMAN) + "): "
                                    + finding.explain(Locale.GERMAN),
                            finding.suggestion(Locale.GERMAN));
        }
    }

    @Test
    void showsWhatTheRulesRead() {
        for (Measure measure : CONCEPT.measures()) {
            String section = Plain.of(Plain.section(AUDIT, measure.number()));

            SMART.measure(measure.id()).orElseThrow().letters().values().stream()
                    .flatMap(letter -> letter.evidence().stream())
                    .forEach(evidence -> assertThat(section).contains(evidence.explain(Locale.GERMAN)));
        }
    }

    @Test
    void tellsHowFarEachRuleGot() {
        List<List<String>> rows = Plain.rows(AUDIT, "Regeln, geprüfte Stellen");

        assertThat(rows).hasSameSizeAs(SMART.coverage());
        for (int i = 0; i < rows.size(); i++) {
            RuleCoverage coverage = SMART.coverage().get(i);
            assertThat(rows.get(i).get(0)).isEqualTo(coverage.rule().id().value());
            assertThat(rows.get(i).subList(3, 5))
                    .containsExactly(
                            coverage.looked() ? Integer.toString(coverage.places()) : "nichts zu prüfen",
                            coverage.looked() ? Integer.toString(coverage.findings()) : "entfällt");
        }
        assertThat(SMART.coverage()).anyMatch(coverage -> !coverage.looked());
    }

    @Test
    void showsWhatWasExcusedWithItsReason() {
        Finding first = SMART.findings(SmartLetter.R).get(0);
        SmartReport excused = SmartChecker.recommended()
                .withSuppressions(List.of(suppression(first)))
                .check(CONCEPT, LaatzenReport.AS_OF);
        Document audit = german(CONCEPT, excused);

        assertThat(Plain.of(audit))
                .contains(
                        "Begründet ausgenommen (" + first.rule() + "): Mit dem Rat besprochen",
                        "Offene Hinweise: " + excused.openFindings().size());
        assertThat(open(Plain.rows(audit, "Offene Hinweise")))
                .isEqualTo(excused.openFindings().size());
        assertThat(excused.openFindings()).hasSizeLessThan(SMART.openFindings().size());
        assertThat(Plain.rows(audit, "Offene Hinweise").stream()
                        .mapToInt(row -> Integer.parseInt(row.get(row.size() - 1)))
                        .sum())
                .isEqualTo(excused.findings().size() - excused.openFindings().size());
    }

    @Test
    void refusesTheCheckOfAnotherConcept() {
        assertThatThrownBy(() -> SmartAudit.of(AllReports.empty(), SMART))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(laatzen-integration-2022)");
    }

    private static int open(List<List<String>> severities) {
        return severities.stream()
                .flatMap(row -> row.subList(1, 1 + Severity.values().length).stream())
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private static Suppression suppression(Finding finding) {
        return new Suppression(finding.rule(), finding.measure(), "Mit dem Rat besprochen", null);
    }

    private static Document german(Concept concept, SmartReport smart) {
        return SmartAudit.of(concept, smart).document(Texts.german());
    }
}
