package org.handlungskonzept.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.examples.AllReports;
import org.handlungskonzept.examples.LaatzenReport;
import org.handlungskonzept.examples.LargeConcept;
import org.handlungskonzept.ledger.Ledger;
import org.handlungskonzept.ledger.Whereabouts;
import org.handlungskonzept.reporting.document.Document;
import org.junit.jupiter.api.Test;

class FinalReportTest {

    @Test
    void balancesTheWholeTerm() {
        Concept concept = LaatzenReport.followedUp();
        LocalDate after = LocalDate.of(2026, 9, 30);

        assertThat(FinalReport.of(LaatzenReport.of(concept, after)).report().days())
                .isEqualTo(new ReportDays(LocalDate.of(2022, 7, 1), LocalDate.of(2026, 6, 30), after, null));
        assertThat(FinalReport.of(LaatzenReport.of(concept, LaatzenReport.AS_OF))
                        .report()
                        .days()
                        .last())
                .isEqualTo(LaatzenReport.AS_OF);
        assertThat(Plain.of(german(concept, after)))
                .contains("Abschlussbericht", "Berichtszeitraum: 1. Juli 2022 bis 30. Juni 2026");
    }

    @Test
    void countsWhereEachAdoptedMeasureIs() {
        Concept concept = LargeConcept.concept();
        Ledger ledger = Ledger.of(concept, LargeConcept.AS_OF);
        List<List<String>> rows = Plain.rows(german(concept, LargeConcept.AS_OF), "Verbleib der beschlossenen");

        assertThat(rows).hasSize(11);
        for (List<String> row : rows.subList(0, 10)) {
            assertThat(sum(row)).isEqualTo(25);
        }
        assertThat(rows.get(10).subList(1, rows.get(10).size()))
                .containsExactlyElementsOf(Arrays.stream(Whereabouts.values())
                        .mapToLong(place -> ledger.entries().stream()
                                .filter(entry -> entry.whereabouts() == place)
                                .count())
                        .filter(count -> count > 0)
                        .mapToObj(Long::toString)
                        .toList());
        assertThat(sum(rows.get(10))).isEqualTo(ledger.entries().size()).isEqualTo(250);
    }

    @Test
    void listsWhatRemainsOpen() {
        Document report = german(LaatzenReport.followedUp(), LaatzenReport.AS_OF);

        assertThat(Plain.rows(report, "Nicht abgeschlossene"))
                .extracting(row -> row.get(0).substring(0, 3), row -> row.get(2))
                .containsExactly(tuple("1.2", "30. Juni 2026"), tuple("1.3", "31. Mai 2025"));
    }

    @Test
    void saysThatThereIsNoTerm() {
        assertThat(Plain.of(german(AllReports.empty(), LaatzenReport.AS_OF)))
                .contains(
                        "Laufzeit: noch nicht festgelegt",
                        "Zu keiner Maßnahme ist ein Beschluss eingetragen.",
                        "Keine Maßnahme ist offen geblieben.");
    }

    private static int sum(List<String> row) {
        return row.subList(1, row.size()).stream().mapToInt(Integer::parseInt).sum();
    }

    private static Document german(Concept concept, LocalDate asOf) {
        return FinalReport.of(LaatzenReport.of(concept, asOf)).document(Texts.german());
    }
}
