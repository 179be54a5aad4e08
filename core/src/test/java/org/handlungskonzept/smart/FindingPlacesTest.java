package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlungskonzept.smart.ReadConcepts.lead;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.FieldOfActionBuilder;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorId;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.text.UnitDirectory;
import org.junit.jupiter.api.Test;

/** Where findings point to, and what they name. */
class FindingPlacesTest {

    @Test
    void namesAMeasureByItsNumberOrElseByItsId() {
        assertThat(only(with(needing("a", "1.1", "b"), needing("b", "", "a")), "P609")
                        .explain(Locale.ENGLISH))
                .contains("The measures 1.1, b depend");
        assertThat(only(with(titled("a", "1.1"), titled("b", "")), "S118").explain(Locale.ENGLISH))
                .contains("the measure “1.1 Sprachkurse für Eltern im Stadtteil einrichten”");
        assertThat(only(with(titled("a", ""), titled("b", "")), "S118").explain(Locale.ENGLISH))
                .contains("the measure “Sprachkurse für Eltern im Stadtteil einrichten”");
    }

    @Test
    void pointsToTheIndicatorAmongOthers() {
        Concept concept = SmartExample.withIndicators(
                        SmartExample.visitors().build(),
                        Indicator.builder(IndicatorId.of("zweiter"), "Treffen", IndicatorKind.OUTPUT)
                                .build())
                .apply(SmartExample.sound());

        assertThat(found(SmartChecker.recommended(), concept, "M202"))
                .extracting(Finding::place)
                .containsExactly("/fields/0/measures/0/indicators/1/unit");
        assertThat(found(SmartChecker.recommended(), concept, "M203"))
                .extracting(Finding::place)
                .containsExactly(
                        "/fields/0/measures/0/indicators/0/targets", "/fields/0/measures/0/indicators/1/targets");
    }

    @Test
    void asksForGoalsOfAMeasureIfOnlyOtherFieldsHaveThem() {
        assertThat(found(SmartChecker.recommended(), with(titled("a", "")), "P606"))
                .extracting(Finding::measure)
                .containsExactly(MeasureId.of("a"));
    }

    @Test
    void namesTheUnitThatIsNotInTheDirectoryIfItIsClearWhichOneIsMeant() {
        SmartChecker knowing =
                SmartChecker.recommended().withUnits(UnitDirectory.of(List.of(Party.unit("Amt für Soziales"))));

        assertThat(unknown(knowing, "Bauamt")).startsWith("“Bauamt” is not in the directory");
        assertThat(unknown(knowing, "Bauamt (FF), Amt für Sozialses")).startsWith("“Amt für Sozialses” is not");
        assertThat(unknown(knowing, "Bauamt und Kulturamt")).startsWith("One of the units named is not");
        assertThat(unknown(knowing, "Bauamt (FF), Vereine")).startsWith("“Bauamt” is not");
    }

    @Test
    void showsTheWordsOfAnEntryThatNameNobody() {
        Finding finding = found(SmartChecker.recommended(), lead("irgendwas Komisches hier"), "A314")
                .get(0);

        assertThat(finding.place()).endsWith("/responsibility/asWritten");
        assertThat(finding.arguments()).containsEntry("text", "irgendwas Komisches hier");
    }

    private static String unknown(SmartChecker checker, String entry) {
        return found(checker, lead(entry), "A313").get(0).explain(Locale.ENGLISH);
    }

    private static Finding only(Concept concept, String rule) {
        return found(SmartChecker.recommended(), concept, rule).get(0);
    }

    private static List<Finding> found(SmartChecker checker, Concept concept, String rule) {
        return checker.check(concept, SmartExample.AS_OF).findings().stream()
                .filter(finding -> finding.rule().equals(RuleId.of(rule)))
                .toList();
    }

    private static Concept with(Measure... measures) {
        FieldOfActionBuilder field = FieldOfAction.builder(FieldId.of("zwei"), "Zwei");
        Arrays.asList(measures).forEach(field::addMeasure);
        return SmartExample.sound().toBuilder().addField(field.build()).build();
    }

    private static Measure needing(String id, String number, String other) {
        return Measure.builder(MeasureId.of(id), "Weg " + id + " bauen")
                .number(number)
                .addDependency(MeasureId.of(other))
                .build();
    }

    private static Measure titled(String id, String number) {
        return Measure.builder(MeasureId.of(id), "Sprachkurse für Eltern im Stadtteil einrichten")
                .number(number)
                .build();
    }
}
