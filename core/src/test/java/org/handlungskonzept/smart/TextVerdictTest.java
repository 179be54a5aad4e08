package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlungskonzept.smart.WrittenMeasure.english;
import static org.handlungskonzept.smart.WrittenMeasure.german;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextVerdictTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rampe am Rathaus bauen                  |                                       | MET",
                "Mobilität in der Innenstadt             |                                       | NOT_MET",
                "Mobilität                               |                                       | NOT_ASSESSABLE",
                "Beratungsstellen                        | tbd                                   | NOT_ASSESSABLE",
                "Wege im Park                            | Die Wege werden ggf. saniert.         | PARTLY",
                "Integration in der Stadt fördern        |                                       | NOT_MET",
                "Die Ortsbeiräte in der Stadt stärken    |                                       | PARTLY",
                "Seilbahn zum Klinikum                   | Es wird geprüft, ob sie gebaut wird.  | PARTLY",
                "Akzeptanz in der Nachbarschaft schaffen |                                       | NOT_MET",
                "Treff im Park | Der Treff sollte ggf. mit mehreren Bänken etc. ausgestattet werden.   | NOT_MET",
                "Vernetzung der Vereine verbessern       |                                       | NOT_MET",
                "Offene Stadt | Alle Menschen im Ort begegnen einander mit Respekt.                    | NOT_MET",
                "Straßen umbenennen | Ein Team prüft die Namen und legt dem Rat einen Bericht vor.     | MET",
                "Portal für Daten | Es werden 25 Dateien eingestellt, xx weitere folgen.               | PARTLY",
                "CO2-Minderung im Bestand | Die Emissionen sinken um 30 % gegenüber 2019.              | NOT_MET",
                "Versorgung | Die Versorgung der Kranken ist gesichert.                               | NOT_MET",
                "Bänke im Wald | Mehr Bänke aufstellen                                                | PARTLY",
                "Hitze im Blick behalten | Die Hitze wird in den Blick genommen.                       | PARTLY",
                "Weniger Lärm | 15 % weniger Verkehr in der Innenstadt                                | NOT_MET",
                "xkcd qwrtz plmn vbnm asdf yxcv uiop hjkl |                                      | NOT_ASSESSABLE",
            })
    void saysHowClearlyAMeasureIsWorded(String title, String description, Verdict expected) {
        assertThat(german(title, description == null ? "" : description).verdict(SmartLetter.S))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bis 2025 werden 30 Plätze geschaffen.                       | MET",
                "Einmal im Jahr findet ein Fachtag statt.                    | MET",
                "Am Rathaus wird eine Rampe gebaut.                          | MET",
                "20 % der Haltestellen werden umgebaut.                      | MET",
                "Der Ausbau wird um drei Standorte erweitert.                | MET",
                "Es werden Schulungen angeboten.                             | PARTLY",
                "Die Wege werden um 20 % ausgebaut.                          | PARTLY",
                "Ein Netzwerk der Vereine wird aufgebaut.                    | PARTLY",
                "Ggf. wird eine Rampe gebaut.                                | MET",
                "Ein Raum könnte am Markt eingerichtet werden.               | MET",
                "Möglichst wird eine Beratung angeboten.                     | PARTLY",
                "Das Angebot wird fortgeführt.                               | NOT_MET",
                "Ein Team prüft die Namen und legt dem Rat einen Bericht vor. | MET",
                "Ein Team prüft die Namen und die Wege.                      | NOT_MET",
                "Die Teilhabe soll verbessert werden.                        | NOT_MET",
                "Seit 2019 wurden 30 Plätze geschaffen.                      | NOT_MET",
                "Das gilt nach § 29 Abs. 2, S. 117, Amt 61 und Tempo 30.     | NOT_MET",
                "Grundlage ist der Masterplan 100 % Klimaschutz aus dem Jahr 2020. | NOT_MET",
                "Es richtet sich an Menschen ab 65 Jahren und kostet 500 Euro. | NOT_MET",
            })
    void saysWhatCanBeMeasured(String description, Verdict expected) {
        assertThat(german("Leben in der Stadt", description).verdict(SmartLetter.M))
                .isEqualTo(expected);
    }

    @Test
    void showsTheWordsThatSpeakForIt() {
        WrittenMeasure measure = german("Kita-Plätze in der Nordstadt", "Bis 2025 werden 30 Plätze geschaffen.");
        assertThat(measure.evidence(SmartLetter.M)).contains("Der Text nennt eine Zielgröße: „30 Plätze“.");
        assertThat(measure.evidence(SmartLetter.S)).isEqualTo("Der Text sagt, was getan wird: „geschaffen“.");
    }

    @Test
    void readsEnglish() {
        WrittenMeasure vague =
                english("Support volunteering in town", "The council should support clubs where possible.");
        WrittenMeasure clear = english("Cycle parking at stations", "We will install 40 cycle racks by June 2025.");
        assertThat(vague.verdict(SmartLetter.S)).isEqualTo(Verdict.NOT_MET);
        assertThat(english("Youth voice", "We strive to strengthen the voice of the young.")
                        .verdict(SmartLetter.S))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(english("Lighting in town", "Replace 40 lamps with new fittings and publish the savings.")
                        .verdict(SmartLetter.S))
                .isEqualTo(Verdict.MET);
        assertThat(vague.words("S105")).containsExactly("WARNING where possible");
        assertThat(clear.verdict(SmartLetter.S)).isEqualTo(Verdict.MET);
        assertThat(clear.verdict(SmartLetter.M)).isEqualTo(Verdict.MET);
    }

    @Test
    void leavesTextsToPeopleWhereTheRuleSetDoesNotReadThem() {
        MeasureResult result = SmartChecker.of(RuleSets.shipped().get("fields-only-1"))
                .check(
                        german("Rampe am Rathaus bauen", "Es werden 30 Plätze geschaffen.")
                                .concept(),
                        WrittenMeasure.AS_OF)
                .measures()
                .get(0);
        assertThat(result.verdict(SmartLetter.S)).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(result.verdict(SmartLetter.M)).isEqualTo(Verdict.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"'\u00a0'", "'((((((((('", "'bis bis bis bis'", "'§ § §'", "'1 2 3 4 5 6 7'", "'„“ - / .'", "'um 20'"})
    void neverFails(String text) {
        assertThat(german(text, text + " wird " + text).result().letters()).hasSize(5);
    }
}
