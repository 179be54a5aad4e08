package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlungskonzept.smart.WrittenMeasure.english;
import static org.handlungskonzept.smart.WrittenMeasure.german;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionRulesTest {

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
            })
    void findsATopicWithoutAnAction(String rule, String title, String description, String expected) {
        assertThat(german(title, description).words(rule)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "S103 | Jährliches Nachbarschaftsfest | ''",
                "S103 | Rundbrief | Vier Ausgaben im Jahr.",
                "S103 | Bänke im Park | 12 Bänke im Park.",
                "S103 | Lasten mindern | Die Lasten sinken.",
                "S103 | Sanierung der Schule | Die Kosten sinken.",
                "S103 | Klimaschutz | Minderung der Lasten. Die Lasten sinken.",
                "S103 | Minderung der Lasten | Die Lasten der Stadt.",
                "S103 | Minderung der Lasten | Die Lasten werden gemindert und sinken.",
            })
    void takesForAnActionWhatTellsOne(String rule, String title, String description) {
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
    void findsATopicInEnglish(String rule, String title, String description, String expected) {
        assertThat(english(title, description).words(rule)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "S103 | Parking | Residents like new parks nearby.",
                "S103 | Parking | Residents like better parks nearby.",
                "S103 | Parking | Better parks nearby. Residents like new parks nearby.",
            })
    void takesAnEnglishSentenceForAnAction(String rule, String title, String description) {
        assertThat(english(title, description).words(rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S104 | Lage am Bahnhof | Durch das Projekt wird die Lage verbessert. | WARNING verbessert",
                "S104 | Lage am Bahnhof | Die Lage wird durch geeignete Schritte verbessert. | WARNING verbessert",
            })
    void findsADirectionWithoutMeans(String rule, String title, String description, String expected) {
        assertThat(german(title, description).words(rule)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "S104 | Lage am Bahnhof | Die Lage wird durch eine Anlaufstelle verbessert.",
            })
    void takesMeansForAnAction(String rule, String title, String description) {
        assertThat(german(title, description).words(rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S117 | Beratung | Die Beratung wird weiterhin angeboten. | INFORMATION weiterhin",
                "S117 | Beratung stärken | Die Beratung wird fortgeführt. | INFORMATION fortgeführt",
                "S117 | Beratung | Die Beratung wird fortgeführt. Sie wird weiterhin gestärkt. | INFORMATION fortgeführt",
                "S117 | Beratung fortführen | Die Stelle wird weiterhin gestärkt. | INFORMATION fortführen",
            })
    void findsWhatOnlyGoesOn(String rule, String title, String description, String expected) {
        assertThat(german(title, description).words(rule)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "S117 | Beratung | Die Beratung wird angeboten. Das Angebot wird fortgeführt.",
                "S117 | Beratung | Die Beratung wird fortgeführt. Die Beratung wird gestärkt.",
                "S117 | Beratung | Die Beratung wird fortgeführt und weiterhin eine Broschüre gedruckt.",
                "S117 | Beratung | Die Beratung wird fortgeführt, 12 Termine im Jahr.",
                "S117 | Beratung einrichten | Die Beratung wird weiterhin angeboten.",
            })
    void leavesWhatIsNewBeside(String rule, String title, String description) {
        assertThat(german(title, description).words(rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S111 | Ortsmitte | Es werden Wege gebaut, Schilder aufgestellt und Bänke gekauft. | INFORMATION gebaut, Schilder aufgestellt und Bänke gekauft",
                "S111 | Ortsmitte | Wege bauen; Schilder aufstellen | INFORMATION bauen; Schilder aufstellen",
                "S111 | Ortsmitte | Bau von Wegen, Aufstellung von Schildern und Kauf von Bänken | INFORMATION Bau von Wegen, Aufstellung von Schildern und Kauf",
                "S111 | Ortsmitte | Wege werden gebaut. Schilder werden aufgestellt. Bänke werden gekauft. | INFORMATION gebaut. Schilder werden aufgestellt. Bänke werden gekauft",
            })
    void countsActionsWithObjectsOfTheirOwn(String rule, String title, String description, String expected) {
        assertThat(german(title, description).words(rule)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "S111 | Ortsmitte | Es werden Wege gebaut und Schilder aufgestellt.",
                "S111 | Ortsmitte | Bau von Wegen, Aufstellung von Schildern",
                "S111 | Ortsmitte | Wege sollten gebaut, Schilder aufgestellt werden",
                "S111 | Ortsmitte | Broschüren drucken, binden und verteilen",
                "S111 | Ortsmitte | Es werden Wege gebaut und verbreitert und Schilder aufgestellt.",
                "S111 | Ortsmitte | Kauf von Bänken nach Bau von Wegen nach Aufstellung von Schildern",
            })
    void findsNoBundleInStepsOfOneThing(String rule, String title, String description) {
        assertThat(german(title, description).words(rule)).isEmpty();
    }
}
