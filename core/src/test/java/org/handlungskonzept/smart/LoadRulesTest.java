package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.FieldOfActionBuilder;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.junit.jupiter.api.Test;

/** What the rule on the load of a lead says of a plan. */
class LoadRulesTest {

    private static final String SAID = "9 measures led by “Sozialamt” are due in quarter %s of 2024 (%s)."
            + " This is realistic only if they can be worked on at the same time.";

    @Test
    void namesTheQuarterAndWhatIsDueInIt() {
        assertThat(found(IntStream.rangeClosed(1, 9).mapToObj(i -> measure(i, "", "bis 01.04.2024"))))
                .containsExactly(SAID.formatted(2, "m1, m2, m3, m4, m5, m6, m7, m8, m9"));
        assertThat(found(IntStream.rangeClosed(1, 9).mapToObj(i -> measure(i, "1." + i, "bis 31.03.2024"))))
                .containsExactly(SAID.formatted(1, "1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9"));
    }

    @Test
    void countsWhatIsDueInAQuarterAndNotWhatIsDueInItsNeighbours() {
        assertThat(found(IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> measure(i, "", i < 9 ? "bis 31.03.2024" : "bis 01.04.2024"))))
                .isEmpty();
        assertThat(found(IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> measure(i, "", i < 9 ? "bis zum 2. Quartal 2024" : "bis 30.06.2024"))))
                .singleElement()
                .asString()
                .contains("quarter 2 of 2024");
    }

    private static List<String> found(Stream<Measure> measures) {
        FieldOfActionBuilder field = FieldOfAction.builder(FieldId.of("feld"), "Feld");
        measures.forEach(field::addMeasure);
        Concept concept = Concept.builder(ConceptId.of("konzept"), "Konzept", new Municipality("Musterstadt", null))
                .language(Locale.GERMAN)
                .addField(field.build())
                .build();
        return SmartChecker.recommended().check(concept, SmartExample.AS_OF).findings().stream()
                .filter(finding -> finding.rule().equals(RuleId.of("R412")))
                .map(finding -> finding.explain(Locale.ENGLISH))
                .toList();
    }

    private static Measure measure(int number, String shown, String by) {
        return Measure.builder(MeasureId.of("m" + number), "Weg " + number + " bauen")
                .number(shown)
                .schedule(Schedule.builder(by).build())
                .responsibility(Responsibility.of("Sozialamt", Party.unit("Sozialamt")))
                .build();
    }
}
