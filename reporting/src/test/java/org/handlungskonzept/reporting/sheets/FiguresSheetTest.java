package org.handlungskonzept.reporting.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorId;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.ValueQuality;
import org.handlungskonzept.examples.AllReports;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.examples.LargeConcept;
import org.handlungskonzept.reporting.Plain;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.junit.jupiter.api.Test;

class FiguresSheetTest {

    private static final LocalDate AS_OF = LaatzenReport.AS_OF;

    @Test
    void showsValuesInTimeWithQualityAndWhatIsKnown() {
        Document sheet = german(measured(), AS_OF);

        assertThat(Plain.rows(sheet, "Werte von „Besuche“"))
                .containsExactly(
                        List.of("31. Dezember 2023", "Wert", "90", "vorläufig", "keine Angabe"),
                        List.of(
                                "31. Dezember 2024",
                                "Wert",
                                "0",
                                "endgültig, bekannt seit 1. März 2025",
                                "keine Angabe"),
                        List.of("31. Dezember 2025", "Zielwert", "1.200", "geplant", "keine Angabe"));
        assertThat(Plain.rows(sheet, "Werte von „Zufriedenheit“").get(0))
                .containsExactly("30. Juni 2024", "Wert", "3,5", "aus einer Befragung (40 Antworten)", "keine Angabe");
    }

    @Test
    void showsWhatWasKnownOnTheDay() {
        Document sheet = german(measured(), LocalDate.of(2025, 2, 28));

        assertThat(Plain.rows(sheet, "Werte von „Besuche“"))
                .extracting(row -> row.get(0))
                .containsExactly("31. Dezember 2023", "31. Dezember 2025");
        assertThat(Plain.rows(sheet, "Kennzahlen der Maßnahmen"))
                .anySatisfy(row -> assertThat(row).contains("Besuche", "90", "31. Dezember 2023"));
    }

    @Test
    void drawsTheCourseOfAnIndicatorBesideItsTargets() {
        assertThat(Plain.rows(german(measured(), AS_OF), "Verlauf von „Besuche“"))
                .containsExactly(
                        List.of("31. Dezember 2023", "90", "kein Wert"),
                        List.of("31. Dezember 2024", "0", "kein Wert"),
                        List.of("31. Dezember 2025", "kein Wert", "1.200"));
        assertThat(Plain.rows(german(measured(), LocalDate.of(2025, 2, 28)), "Verlauf von „Besuche“"))
                .as("the value of 2024 was not known yet")
                .hasSize(2);
        assertThat(Plain.of(german(measured(), AS_OF)))
                .as("one value has no course")
                .doesNotContain("Verlauf von „Zufriedenheit“");
    }

    @Test
    void keepsZeroAndMissingApart() {
        List<List<String>> rows = Plain.rows(german(measured(), AS_OF), "Kennzahlen der Maßnahmen");

        assertThat(rows).anySatisfy(row -> assertThat(row.subList(4, 6)).containsExactly("0", "31. Dezember 2024"));
        assertThat(rows)
                .anySatisfy(row -> assertThat(row.subList(4, 6)).containsExactly("kein Wert bekannt", "keine Angabe"));
    }

    @Test
    void keepsContextApart() {
        Document sheet = german(measured(), AS_OF);

        assertThat(Plain.rows(sheet, "Kennzahlen zur Lage"))
                .extracting(row -> row.get(0))
                .containsExactly("Zuzüge");
        assertThat(Plain.rows(sheet, "Kennzahlen der Maßnahmen"))
                .extracting(row -> row.get(0))
                .doesNotContain("Zuzüge");
        assertThat(Plain.of(Plain.section(sheet, "Zuzüge"))).doesNotContain("Tempo");
    }

    @Test
    void countsTheIndicatorsOfTheConcept() {
        assertThat(Plain.of(german(LargeConcept.concept(), LargeConcept.AS_OF)))
                .contains(
                        "Zu 250 Maßnahmen sind 250 Kennzahlen eingetragen; keine Maßnahme hat keine. "
                                + "Einen Zielwert haben 250 davon, ein Wert ist zu 250 bekannt. Keine Kennzahl beschreibt nur die Lage.");
        assertThat(Plain.of(german(AllReports.empty(), AS_OF)))
                .contains("Zu den Maßnahmen ist keine Kennzahl eingetragen; im Konzept steht keine Maßnahme.");
    }

    private static Concept measured() {
        return LaatzenReport.followedUp()
                .withMeasure(
                        MeasureId.of("nachbarschaftshaus"),
                        measure -> measure.toBuilder()
                                .addIndicator(
                                        Indicator.builder(IndicatorId.of("besuche"), "Besuche", IndicatorKind.OUTPUT)
                                                .unit("im Jahr")
                                                .addTarget(DatedValue.of(LocalDate.of(2025, 12, 31), "1200"))
                                                .addValue(DatedValue.of(LocalDate.of(2023, 12, 31), "90")
                                                        .withQuality(ValueQuality.PROVISIONAL))
                                                .addValue(DatedValue.of(LocalDate.of(2024, 12, 31), "0")
                                                        .withQuality(ValueQuality.FINAL)
                                                        .withKnownSince(LocalDate.of(2025, 3, 1)))
                                                .build())
                                .addIndicator(Indicator.builder(
                                                IndicatorId.of("zufriedenheit"), "Zufriedenheit", IndicatorKind.OUTCOME)
                                        .addValue(DatedValue.of(LocalDate.of(2024, 6, 30), "3.5")
                                                .fromSurvey(40))
                                        .build())
                                .addIndicator(
                                        Indicator.builder(IndicatorId.of("zuzuege"), "Zuzüge", IndicatorKind.CONTEXT)
                                                .addValue(DatedValue.of(LocalDate.of(2024, 12, 31), "2000"))
                                                .build())
                                .build());
    }

    private static Document german(Concept concept, LocalDate asOf) {
        return FiguresSheet.of(concept, asOf).document(Texts.german());
    }
}
