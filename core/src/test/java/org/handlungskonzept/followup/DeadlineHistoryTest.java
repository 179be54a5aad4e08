package org.handlungskonzept.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.DeadlineMove;
import org.handlungskonzept.concept.Schedule;
import org.junit.jupiter.api.Test;

class DeadlineHistoryTest {

    private static final Schedule MOVED = Schedule.builder("bis Mitte 2023")
            .plannedEnd(day("2023-06-30"))
            .build()
            .moveDeadline(day("2023-05-01"), day("2024-06-30"), "Vacancy.", null)
            .moveDeadline(day("2024-05-01"), day("2025-06-30"), "No material.", null)
            .moveDeadline(day("2025-05-01"), day("2025-12-31"), "No bids.", null);

    @Test
    void tellsEveryMove() {
        DeadlineHistory history = DeadlineHistory.of(MOVED, day("2025-06-01"));

        assertThat(history.explain(Locale.GERMAN)).isEqualTo("dreimal verschoben, vom 30.06.2023 auf den 31.12.2025");
        assertThat(history.explain(Locale.ENGLISH))
                .isEqualTo("moved three times, from 30 June 2023 to 31 December 2025");
        assertThat(history.moves())
                .extracting(DeadlineMove::reason)
                .containsExactly("Vacancy.", "No material.", "No bids.");
        assertThat(history.movedByDays()).hasValue(915);
        assertThat(history.breaks()).isEmpty();
    }

    @Test
    void knowsOnlyTheMovesOfItsDay() {
        DeadlineHistory history = DeadlineHistory.of(MOVED, day("2024-04-30"));

        assertThat(history.explain(Locale.ENGLISH)).isEqualTo("moved once, from 30 June 2023 to 30 June 2024");
        assertThat(DeadlineHistory.of(MOVED, day("2023-04-30")).explain(Locale.ENGLISH))
                .isEqualTo("not moved, due 30 June 2023");
    }

    @Test
    void countsUpToTwelveMovesInWords() {
        assertThat(DeadlineHistory.of(movedEveryYear(12), day("2040-01-01")).explain(Locale.GERMAN))
                .isEqualTo("zwölfmal verschoben, vom 30.06.2020 auf den 30.06.2032");
        assertThat(DeadlineHistory.of(movedEveryYear(13), day("2040-01-01")).explain(Locale.GERMAN))
                .isEqualTo("13-mal verschoben, vom 30.06.2020 auf den 30.06.2033");
    }

    @Test
    void comparesTheActualEndWithBothDeadlines() {
        Schedule done = MOVED.toBuilder().actualEnd(day("2026-01-10")).build();

        assertThat(DeadlineHistory.of(done, day("2026-01-09")).lateAgainstCurrent())
                .isEmpty();
        assertThat(DeadlineHistory.of(done, day("2026-01-10")).lateAgainstCurrent())
                .hasValue(10);
        assertThat(DeadlineHistory.of(done, day("2026-01-10")).lateAgainstOriginal())
                .hasValue(925);
    }

    @Test
    void hasNoSpanWhereNoDeadlineWasBefore() {
        DeadlineHistory history = DeadlineHistory.of(
                Schedule.none().moveDeadline(day("2023-05-01"), day("2024-06-30"), "", null), day("2025-01-01"));

        assertThat(history.movedByDays()).isEmpty();
        assertThat(history.explain(Locale.ENGLISH))
                .isEqualTo("moved once, at first without a deadline, to 30 June 2024");
        assertThat(DeadlineHistory.of(Schedule.none(), day("2025-01-01")).explain(Locale.ENGLISH))
                .isEqualTo("no deadline");
    }

    @Test
    void namesAMoveThatStartsFromAnotherDeadline() {
        Schedule schedule = Schedule.builder("")
                .plannedEnd(day("2025-12-31"))
                .moves(List.of(
                        new DeadlineMove(day("2023-05-01"), day("2023-06-30"), day("2024-06-30"), "", null),
                        new DeadlineMove(day("2024-05-01"), day("2024-09-30"), day("2025-12-31"), "", null)))
                .build();

        assertThat(DeadlineHistory.of(schedule, day("2025-01-01")).breaks()).containsExactly(1);
    }

    private static Schedule movedEveryYear(int times) {
        Schedule schedule = Schedule.builder("").plannedEnd(day("2020-06-30")).build();
        for (int i = 1; i <= times; i++) {
            LocalDate end = day("2020-06-30").plusYears(i);
            schedule = schedule.moveDeadline(end.minusMonths(13), end, "No staff.", null);
        }
        return schedule;
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
