package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Resources;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Schedule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However long and strange a text is, the check comes to an end and no rule breaks down. */
class LongTextTest {

    private static final int LENGTH = 300_000;

    @ParameterizedTest
    @ValueSource(strings = {"x", "bisx", "10 € ", "z. B. ", "einstellen und ", "bis ", "((((", "Amt, ", "- \n"})
    void checksLongTextsToTheEnd(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        Concept concept = SmartExample.sound()
                .withMeasure(
                        SmartExample.MEASURE,
                        measure -> measure.toBuilder()
                                .description(text)
                                .schedule(Schedule.builder(text).build())
                                .responsibility(new Responsibility(text, null, List.of()))
                                .resources(Resources.builder(text).build())
                                .build());

        SmartReport report = SmartChecker.recommended().check(concept, SmartExample.AS_OF);

        assertThat(report.failures()).isEmpty();
        assertThat(report.measures()).hasSize(1);
    }
}
