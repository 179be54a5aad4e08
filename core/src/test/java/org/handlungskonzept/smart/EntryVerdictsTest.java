package org.handlungskonzept.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlungskonzept.smart.ReadConcepts.by;
import static org.handlungskonzept.smart.ReadConcepts.lead;
import static org.handlungskonzept.smart.ReadConcepts.means;

import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Concept;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How entries are judged that nobody has interpreted yet. */
class EntryVerdictsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bis 30.06.2024           | MET            | due",
                "2024                     | PARTLY         | due-coarse",
                "2023–2025                | PARTLY         | due-coarse",
                "jährlich bis 31.12.2026  | MET            | due",
                "jährlich ab 01.03.2024   | MET            | rhythm-anchored",
                "ab 2023 jährlich         | PARTLY         | rhythm-open",
                "jährlich                 | PARTLY         | rhythm-open",
                "noch offen               | NOT_MET        | deadline-placeholder",
                "31.02.2024               | NOT_MET        | date-invalid",
                "ab 2023                  | NOT_MET        | no-deadline",
                "umgesetzt                | NOT_ASSESSABLE | time-not-interpreted",
                "je nach Wetterlage       | NOT_ASSESSABLE | time-not-interpreted",
                "wenn der Bagger kommt    | PARTLY         | relative",
                "bis Ende 2024            | MET            | due",
                "2023 bis Ende 2025       | MET            | due",
                "bis 2024                 | PARTLY         | due-coarse",
                "bis Ende Q1 2025         | PARTLY         | due-coarse",
                "Ende 2024                | PARTLY         | due-coarse",
                "jährlich im März         | MET            | rhythm-fixed",
                "jährlich im Herbst       | PARTLY         | rhythm-open",
                "alle zwei Jahre bis 2029 | MET            | due",
                "zunächst zwei Jahre      | NOT_MET        | no-deadline",
                "in den nächsten Jahren   | NOT_MET        | no-deadline",
            })
    void judgesADeadlineByItsReading(String entry, Verdict verdict, String evidence) {
        assertVerdict(by(entry), SmartLetter.T, verdict, evidence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jugendamt                  | MET            | lead",
                "Stadtverwaltung            | PARTLY         | lead-indefinite",
                "Amt 50 (FF), Amt 51 (FF)   | PARTLY         | several-leads",
                "Jugendamt und Sozialamt    | PARTLY         | no-lead",
                "Frau Müller                | PARTLY         | person-without-function",
                "N. N.                      | NOT_MET        | responsible-placeholder",
                "keine                      | NOT_MET        | responsible-missing",
                "Die Bürgermeisterin        | PARTLY         | lead-indefinite",
                "irgendwas Komisches hier   | NOT_ASSESSABLE | responsible-not-interpreted",
            })
    void judgesALeadByItsReading(String entry, Verdict verdict, String evidence) {
        assertVerdict(lead(entry), SmartLetter.A, verdict, evidence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5.000 € einmalig                                    | MET            | quantified",
                "ca. 5.000–8.000 €                                   | MET            | quantified",
                "20 Stunden im Monat                                 | MET            | quantified",
                "5.000 € einmalig, vorbehaltlich der Haushaltslage   | PARTLY         | funding-uncertain",
                "Deckung offen                                       | PARTLY         | funding-uncertain",
                "Personalkosten                                      | PARTLY         | unquantified",
                "TVöD S 12                                           | PARTLY         | unquantified",
                "10.000 € jährlich bis 2023                          | PARTLY         | funding-ends",
                "10.000 € pro Jahr über 3 Jahre, insgesamt 40.000 €  | NOT_MET        | resources-contradict",
                "k. A.                                               | NOT_MET        | resources-placeholder",
                "keine Angaben möglich                               | NOT_MET        | resources-placeholder",
                "irgendwas Komisches                                 | NOT_ASSESSABLE | resources-not-interpreted",
            })
    void judgesResourcesByTheirReading(String entry, Verdict verdict, String evidence) {
        assertVerdict(means(entry), SmartLetter.R, verdict, evidence);
    }

    private static void assertVerdict(Concept concept, SmartLetter letter, Verdict verdict, String evidence) {
        LetterResult result = SmartChecker.recommended()
                .check(concept, SmartExample.AS_OF)
                .measures()
                .get(0)
                .letter(letter);
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(result.evidence()).extracting(Evidence::key).containsExactly(evidence);
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            assertThat(result.evidence().get(0).explain(locale)).doesNotContain("{");
        }
    }
}
