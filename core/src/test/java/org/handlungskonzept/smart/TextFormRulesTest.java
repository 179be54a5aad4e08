package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlungskonzept.smart.WrittenMeasure.german;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFormRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S113 | Ortsmitte | Dieser soll gebaut werden. | INFORMATION Dieser",
                "S113 | Ortsmitte | Dieser soll. | INFORMATION Dieser",
            })
    void findsWhatPointsToNothing(String rule, String title, String description, String expected) {
        assertThat(german(title, description).words(rule)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S114 | Ortsmitte | Text folgt | ERROR Text folgt",
                "S114 | Ortsmitte | Der Text folgt noch. | WARNING Text folgt",
                "S114 | Ortsmitte | Eine genaue Beschreibung folgt noch. | WARNING Beschreibung folgt",
                "S114 | Ortsmitte | Ein Weg wird gebaut, TBD. | WARNING TBD",
                "S114 | Ortsmitte | TBD Weg | ERROR TBD",
                "S114 | Ortsmitte | TBD ein Weg | WARNING TBD",
                "S114 | Ortsmitte | --- | ERROR ---",
                "S114 | Ortsmitte | Ein Weg wird in [Ort einsetzen] gebaut, dann in [Ort]. | WARNING [Ort einsetzen]",
                "S114 | Ortsmitte | Ein Weg wird in [Ort gebaut | WARNING [Ort gebaut",
                "S114 | Ortsmitte | Ein Weg wird gebaut [] | WARNING []",
            })
    void findsWhatStandsForAText(String rule, String title, String description, String expected) {
        assertThat(german(title, description).words(rule)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "S113 | Dies soll | Ein Weg wird gebaut.",
                "S114 | Ortsmitte | ... Ein Weg.",
                "S114 | Ortsmitte | Ein Weg wird gebaut [",
                "S114 | Ortsmitte | Ein Weg wird gebaut „[Ort]“.",
                "S114 | Ortsmitte | Ein Weg wird ins Dorf gebaut, Näheres folgt.",
                "S114 | Ortsmitte | Eine genaue Beschreibung der Maßnahme folgt noch bis Mai.",
            })
    void takesNothingElseForIt(String rule, String title, String description) {
        assertThat(german(title, description).words(rule)).isEmpty();
    }
}
