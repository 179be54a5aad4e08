package org.handlungskonzept.reporting.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.comparison.Amendment;
import org.handlungskonzept.comparison.ConceptComparison;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorId;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.evaluation.Evaluation;
import org.handlungskonzept.examples.AllReports;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.reporting.InterimReport;
import org.handlungskonzept.reporting.Plain;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.smart.RuleSet;
import org.handlungskonzept.smart.SmartChecker;
import org.handlungskonzept.smart.SmartDifference;
import org.junit.jupiter.api.Test;

class ReportComparisonTest {

    private static final LocalDate THEN = LocalDate.of(2023, 7, 1);
    private static final LocalDate NOW = LaatzenReport.AS_OF;
    private static final Concept CONCEPT = LaatzenReport.followedUp();
    private static final Document CHANGES = german(LaatzenReport.of(CONCEPT, THEN), LaatzenReport.of(CONCEPT, NOW));

    @Test
    void tellsWhichDeadlinesMovedAndWhy() {
        assertThat(Plain.rows(CHANGES, "Ein anderer Termin"))
                .containsExactly(List.of(
                        "1.3 " + title("nachbarschaftshaus"),
                        "31. Dezember 2024",
                        "31. Mai 2025",
                        "1",
                        "Abnahme steht aus"));
    }

    @Test
    void tellsWhichStatusesChanged() {
        assertThat(Plain.rows(CHANGES, "2 Maßnahmen mit anderem Stand"))
                .extracting(row -> row.get(0).substring(0, 3) + ": " + row.get(1) + ", " + row.get(2))
                .containsExactly("1.1: in Umsetzung, Daueraufgabe", "1.4: geplant, gestrichen");
        assertThat(Plain.of(CHANGES)).contains("Bei 2 Maßnahmen ist der Stand derselbe.");
    }

    @Test
    void tellsWhatCameAndWhatEnded() {
        assertThat(Plain.rows(CHANGES, "2 Maßnahmen, die seither endeten"))
                .extracting(row -> row.get(0).substring(0, 3) + ": " + row.get(1) + ", " + row.get(2))
                .containsExactly("1.1: verstetigt, 30. Juni 2025", "1.4: gestrichen, 30. Juni 2024");

        Document sinceTheBeginning = german(
                LaatzenReport.of(LaatzenReport.presented(), LocalDate.of(2022, 6, 14)), LaatzenReport.of(CONCEPT, NOW));
        assertThat(Plain.rows(sinceTheBeginning, "Eine neue Maßnahme"))
                .extracting(row -> row.get(0))
                .containsExactly("1.4 " + title("willkommensmappe"));
    }

    @Test
    void tellsEveryAmendment() {
        Document changes = german(
                LaatzenReport.of(LaatzenReport.presented(), LocalDate.of(2022, 6, 14)), LaatzenReport.of(CONCEPT, NOW));
        List<Amendment> amendments =
                ConceptComparison.of(LaatzenReport.presented(), CONCEPT).amendments();

        assertThat(amendments).isNotEmpty();
        for (Amendment amendment : amendments) {
            assertThat(Plain.of(changes)).contains("- " + amendment.explain(Locale.GERMAN));
        }
        assertThat(Plain.of(CHANGES)).contains("Am Wortlaut und an den Festlegungen des Konzepts hat sich nichts");
    }

    @Test
    void keepsNewFiguresAndCorrectionsApart() {
        Concept before = measured("90");
        Concept after = measured("95");
        Document changes = german(LaatzenReport.of(before, LocalDate.of(2024, 6, 30)), LaatzenReport.of(after, NOW));

        assertThat(Plain.rows(changes, "Eine Kennzahl mit neuerem Wert"))
                .containsExactly(List.of(
                        "1.3 " + title("nachbarschaftshaus") + ": Besuche",
                        "im Jahr",
                        "90 (31. Dezember 2023)",
                        "120 (31. Dezember 2024)"));
        assertThat(Plain.rows(changes, "Ein früher berichteter Wert"))
                .extracting(row -> row.get(2) + " / " + row.get(3))
                .containsExactly("90 (31. Dezember 2023) / 95 (31. Dezember 2023)");
        assertThat(Plain.of(changes)).contains("Bei einer weiteren Kennzahl fehlt ein neuerer Wert.");
    }

    @Test
    void countsFindingsOnlyByTheSameRules() {
        InterimReport before = LaatzenReport.of(CONCEPT, THEN);
        InterimReport after = LaatzenReport.of(CONCEPT, NOW);
        SmartDifference difference = SmartDifference.between(before.smart(), after.smart());
        InterimReport otherRules = InterimReport.of(
                CONCEPT, SmartChecker.of(RuleSet.strict()).check(CONCEPT, NOW), Evaluation.of(CONCEPT, NOW));

        assertThat(Plain.rows(CHANGES, "SMART-Prüfung vorher").stream()
                        .mapToInt(row -> Integer.parseInt(row.get(4)))
                        .sum())
                .isEqualTo((int) difference.added().stream()
                        .filter(finding -> finding.letter() != null)
                        .count());
        assertThat(Plain.of(CHANGES)).contains("; " + difference.unchanged().size() + " bestehen weiter.");
        assertThat(Plain.of(german(before, otherRules)))
                .contains("Die beiden Berichte folgen verschiedenen Regeln")
                .doesNotContain("bestehen weiter");
    }

    @Test
    void saysWhichDaysItCompares() {
        assertThat(Plain.of(CHANGES))
                .contains(
                        "Stichtag: 30. Juni 2025",
                        "Verglichen mit dem Stand vom: 1. Juli 2023",
                        "Berichtszeitraum: 2. Juli 2023 bis 30. Juni 2025");
    }

    @Test
    void refusesOtherConceptsAndTheWrongOrder() {
        InterimReport report = LaatzenReport.of(CONCEPT, NOW);

        assertThatThrownBy(() -> ReportComparison.of(LaatzenReport.of(AllReports.empty(), THEN), report))
                .hasMessageContaining("(leer)");
        assertThatThrownBy(() -> ReportComparison.of(report, report)).hasMessageContaining("(2025-06-30)");
        assertThatThrownBy(() -> ReportComparison.of(report, LaatzenReport.of(CONCEPT, THEN)))
                .hasMessageContaining("(2023-07-01)");
    }

    private static Concept measured(String first) {
        return CONCEPT.withMeasure(
                MeasureId.of("nachbarschaftshaus"),
                measure -> measure.toBuilder()
                        .addIndicator(Indicator.builder(IndicatorId.of("besuche"), "Besuche", IndicatorKind.OUTPUT)
                                .unit("im Jahr")
                                .addValue(DatedValue.of(LocalDate.of(2023, 12, 31), first))
                                .addValue(DatedValue.of(LocalDate.of(2024, 12, 31), "120"))
                                .addValue(DatedValue.of(NOW.plusDays(1), "500"))
                                .build())
                        .build());
    }

    private static String title(String id) {
        return CONCEPT.measure(MeasureId.of(id)).orElseThrow().title();
    }

    private static Document german(InterimReport before, InterimReport after) {
        return ReportComparison.of(before, after).document(Texts.german());
    }
}
