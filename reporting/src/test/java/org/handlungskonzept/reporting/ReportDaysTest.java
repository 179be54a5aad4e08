package org.handlungskonzept.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.handlungskonzept.examples.LaatzenReport;
import org.junit.jupiter.api.Test;

class ReportDaysTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 9, 18);

    @Test
    void lookBackOnTwelveMonthsUnlessToldOtherwise() {
        assertThat(ReportDays.yearUntil(AS_OF)).isEqualTo(new ReportDays(LocalDate.of(2024, 7, 1), AS_OF, AS_OF, null));
        assertThat(ReportDays.yearUntil(LocalDate.of(2024, 2, 29)).first()).isEqualTo("2023-03-01");
    }

    @Test
    void stayApartInTheReport() {
        InterimReport report = LaatzenReport.of(LaatzenReport.followedUp(), AS_OF)
                .withDays(ReportDays.yearUntil(AS_OF)
                        .withPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))
                        .publishedOn(PUBLISHED));

        assertThat(Plain.of(report.document(Texts.german())))
                .contains(
                        "Stichtag: 30. Juni 2025",
                        "Berichtszeitraum: 1. Januar 2024 bis 31. Dezember 2024",
                        "Veröffentlicht am: 18. September 2025",
                        "Vom 1. Januar 2024 bis zum 31. Dezember 2024: ");
        assertThat(Plain.of(LaatzenReport.of(LaatzenReport.followedUp(), AS_OF).document(Texts.german())))
                .contains("Veröffentlicht am: keine Angabe");
    }

    @Test
    void refuseAnImpossibleOrder() {
        ReportDays days = ReportDays.yearUntil(AS_OF);

        assertThatThrownBy(() -> days.withPeriod(AS_OF, AS_OF.minusDays(1))).hasMessageContaining("(2025-06-29)");
        assertThatThrownBy(() -> days.withPeriod(AS_OF, AS_OF.plusDays(1))).hasMessageContaining("(2025-07-01)");
        assertThatThrownBy(() -> days.publishedOn(AS_OF.minusDays(1))).hasMessageContaining("(2025-06-29)");
        assertThatThrownBy(() ->
                        LaatzenReport.of(LaatzenReport.presented(), AS_OF).withDays(ReportDays.yearUntil(PUBLISHED)))
                .hasMessageContaining("(2025-09-18)");
        assertThat(days.publishedOn(AS_OF).published()).isEqualTo(AS_OF);
    }
}
