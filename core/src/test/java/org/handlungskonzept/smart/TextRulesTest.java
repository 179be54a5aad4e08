package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlungskonzept.smart.WrittenMeasure.english;
import static org.handlungskonzept.smart.WrittenMeasure.german;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where rules that read title and description begin and end: what is an action, a promise, a placeholder. */
class TextRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S103 | Monatlicher Rundbrief | '' | WARNING Monatlicher Rundbrief",
                "S103 | Rundbrief | Der Rundbrief der Stadt. | WARNING Rundbrief",
                "S103 | 12 Bänke im Park | '' | WARNING 12 Bänke im Park",
                "S103 | Fest im Park | 50 % der Leute. | WARNING Fest im Park",
                "S103 | Minderung der Lasten | Die Lasten sinken. | WARNING Minderung der Lasten",
                "S103 | Erhöhung der Zahlen; Minderung der Lasten | Die Lasten sinken. | WARNING Erhöhung der Zahlen; Minderung der Lasten",
                "S103 | Gespräche | Viele Gespräche sinken. | WARNING Gespräche",
                "S104 | Lage am Bahnhof | Durch das Projekt wird die Lage verbessert. | WARNING verbessert",
                "S104 | Lage am Bahnhof | Die Lage wird durch geeignete Schritte verbessert. | WARNING verbessert",
                "S117 | Beratung | Die Beratung wird weiterhin angeboten. | INFORMATION weiterhin",
                "S117 | Beratung stärken | Die Beratung wird fortgeführt. | INFORMATION fortgeführt",
                "S117 | Beratung | Die Beratung wird fortgeführt. Sie wird weiterhin gestärkt. | INFORMATION fortgeführt",
                "S117 | Beratung fortführen | Die Stelle wird weiterhin gestärkt. | INFORMATION fortführen",
                "S111 | Ortsmitte | Es werden Wege gebaut, Schilder aufgestellt und Bänke gekauft. | INFORMATION gebaut, Schilder aufgestellt und Bänke gekauft",
                "S111 | Ortsmitte | Wege bauen; Schilder aufstellen | INFORMATION bauen; Schilder aufstellen",
                "S111 | Ortsmitte | Bau von Wegen, Aufstellung von Schildern und Kauf von Bänken | INFORMATION Bau von Wegen, Aufstellung von Schildern und Kauf",
                "S111 | Ortsmitte | Wege werden gebaut. Schilder werden aufgestellt. Bänke werden gekauft. | INFORMATION gebaut. Schilder werden aufgestellt. Bänke werden gekauft",
                "M205 | Ortsmitte | Es werden bessere Wege gebaut. | WARNING bessere",
                "M206 | Ortsmitte | Alle neuen städtischen Beschäftigten werden geschult. | INFORMATION Alle",
                "M206 | Ortsmitte | 100 % der Schulen werden saniert. | INFORMATION 100 %",
                "M206 | Ortsmitte | Die Mensa wird immer gereinigt. | INFORMATION immer",
                "M212 | Ortsmitte | Die Akzeptanz wird gestärkt. | WARNING Akzeptanz",
                "S113 | Ortsmitte | Dieser soll gebaut werden. | INFORMATION Dieser",
                "S113 | Ortsmitte | Dieser soll. | INFORMATION Dieser",
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
    void findWordsInGerman(String rule, String title, String description, String expected) {
        assertThat(german(title, description).words(rule)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S103 | Jährliches Nachbarschaftsfest | ''",
                "S103 | Rundbrief | Vier Ausgaben im Jahr.",
                "S103 | Bänke im Park | 12 Bänke im Park.",
                "S103 | Lasten mindern | Die Lasten sinken.",
                "S103 | Sanierung der Schule | Die Kosten sinken.",
                "S103 | Klimaschutz | Minderung der Lasten. Die Lasten sinken.",
                "S103 | Minderung der Lasten | Die Lasten der Stadt.",
                "S103 | Minderung der Lasten | Die Lasten werden gemindert und sinken.",
                "S104 | Lage am Bahnhof | Die Lage wird durch eine Anlaufstelle verbessert.",
                "S117 | Beratung | Die Beratung wird angeboten. Das Angebot wird fortgeführt.",
                "S117 | Beratung | Die Beratung wird fortgeführt. Die Beratung wird gestärkt.",
                "S117 | Beratung | Die Beratung wird fortgeführt und weiterhin eine Broschüre gedruckt.",
                "S117 | Beratung | Die Beratung wird fortgeführt, 12 Termine im Jahr.",
                "S117 | Beratung einrichten | Die Beratung wird weiterhin angeboten.",
                "S111 | Ortsmitte | Es werden Wege gebaut und Schilder aufgestellt.",
                "S111 | Ortsmitte | Bau von Wegen, Aufstellung von Schildern",
                "S111 | Ortsmitte | Wege sollten gebaut, Schilder aufgestellt werden",
                "S111 | Ortsmitte | Broschüren drucken, binden und verteilen",
                "S111 | Ortsmitte | Es werden Wege gebaut und verbreitert und Schilder aufgestellt.",
                "S111 | Ortsmitte | Kauf von Bänken nach Bau von Wegen nach Aufstellung von Schildern",
                "M205 | Ortsmitte | Es werden bessere Wege als bisher gebaut.",
                "M205 | Ortsmitte | Bessere als die alten Wege werden gebaut.",
                "M206 | Ortsmitte | Alle Schulen werden saniert, Beschäftigte geschult.",
                "M206 | Ortsmitte | Beschäftigte aller Schulen werden geschult.",
                "M206 | Ortsmitte | Für alle Beschäftigten wird ein Kurs angeboten.",
                "M206 | Ortsmitte | 90 % der Schulen werden saniert.",
                "M206 | Ortsmitte | 100 Schulen werden saniert.",
                "M206 | Ortsmitte | Die Mensa war immer voll.",
                "M212 | Ortsmitte | Die Akzeptanz war hoch. Ein Weg wird gebaut.",
                "S113 | Dies soll | Ein Weg wird gebaut.",
                "S114 | Ortsmitte | ... Ein Weg.",
                "S114 | Ortsmitte | Ein Weg wird gebaut [",
                "S114 | Ortsmitte | Ein Weg wird gebaut „[Ort]“.",
                "S114 | Ortsmitte | Ein Weg wird ins Dorf gebaut, Näheres folgt.",
                "S114 | Ortsmitte | Eine genaue Beschreibung der Maßnahme folgt noch bis Mai.",
            })
    void letGermanWordsBe(String rule, String title, String description) {
        assertThat(german(title, description).words(rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S103 | Parking | '' | WARNING Parking",
                "S103 | Parking | The library is a place for all residents. | WARNING Parking",
                "S103 | Parking | Better parks for all residents nearby. | WARNING Parking",
                "S103 | Parking | Residents like parks. | WARNING Parking",
            })
    void findWordsInEnglish(String rule, String title, String description, String expected) {
        assertThat(english(title, description).words(rule)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S103 | Parking | Residents like new parks nearby.",
                "S103 | Parking | Residents like better parks nearby.",
                "S103 | Parking | Better parks nearby. Residents like new parks nearby.",
            })
    void letEnglishWordsBe(String rule, String title, String description) {
        assertThat(english(title, description).words(rule)).isEmpty();
    }
}
