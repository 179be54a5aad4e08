package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlungskonzept.smart.WrittenMeasure.german;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M205 | Ortsmitte | Es werden bessere Wege gebaut. | WARNING bessere",
                "M206 | Ortsmitte | Alle neuen städtischen Beschäftigten werden geschult. | INFORMATION Alle",
                "M206 | Ortsmitte | 100 % der Schulen werden saniert. | INFORMATION 100 %",
                "M206 | Ortsmitte | Die Mensa wird immer gereinigt. | INFORMATION immer",
                "M212 | Ortsmitte | Die Akzeptanz wird gestärkt. | WARNING Akzeptanz",
            })
    void findsAPromiseThatNobodyCanKeep(String rule, String title, String description, String expected) {
        assertThat(german(title, description).words(rule)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "M205 | Ortsmitte | Es werden bessere Wege als bisher gebaut.",
                "M205 | Ortsmitte | Bessere als die alten Wege werden gebaut.",
                "M206 | Ortsmitte | Alle Schulen werden saniert, Beschäftigte geschult.",
                "M206 | Ortsmitte | Beschäftigte aller Schulen werden geschult.",
                "M206 | Ortsmitte | Für alle Beschäftigten wird ein Kurs angeboten.",
                "M206 | Ortsmitte | 90 % der Schulen werden saniert.",
                "M206 | Ortsmitte | 100 Schulen werden saniert.",
                "M206 | Ortsmitte | Die Mensa war immer voll.",
                "M212 | Ortsmitte | Die Akzeptanz war hoch. Ein Weg wird gebaut.",
            })
    void leavesWhatIsNoPromise(String rule, String title, String description) {
        assertThat(german(title, description).words(rule)).isEmpty();
    }
}
