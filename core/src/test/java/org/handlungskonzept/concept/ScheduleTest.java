package org.handlungskonzept.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final LocalDate END_2023 = LocalDate.of(2023, 12, 31);
    private static final LocalDate MID_2024 = LocalDate.of(2024, 6, 30);
    private static final LocalDate END_2024 = LocalDate.of(2024, 12, 31);
    private static final LocalDate FIRST_MOVE = LocalDate.of(2023, 10, 1);
    private static final LocalDate SECOND_MOVE = LocalDate.of(2024, 5, 1);

    private final Schedule written = Schedule.builder("bis Ende 2023")
            .time(new TimeFrame.Until(TimePoint.year(2023)))
            .build();

    @Test
    void takesTheDeadlineFromTheEntryUntilADayIsFixed() {
        assertThat(written.due()).contains(END_2023);
        assertThat(written.toBuilder().plannedEnd(MID_2024).build().due()).contains(MID_2024);
        assertThat(Schedule.none().due()).isEmpty();
    }

    @Test
    void keepsEveryMoveAndTheEntryAsWritten() {
        Schedule moved = written.moveDeadline(FIRST_MOVE, MID_2024, "Permit", null)
                .moveDeadline(SECOND_MOVE, END_2024, "Vacancy", DecisionId.of("d1"));

        assertThat(moved.asWritten()).isEqualTo("bis Ende 2023");
        assertThat(moved.time()).isEqualTo(written.time());
        assertThat(moved.due()).contains(END_2024);
        assertThat(moved.moves())
                .containsExactly(
                        new DeadlineMove(FIRST_MOVE, END_2023, MID_2024, "Permit", null),
                        new DeadlineMove(SECOND_MOVE, MID_2024, END_2024, "Vacancy", DecisionId.of("d1")));
    }

    @Test
    void knowsTheDeadlineOfEachDay() {
        Schedule moved =
                written.moveDeadline(FIRST_MOVE, MID_2024, "", null).moveDeadline(SECOND_MOVE, END_2024, "", null);

        assertThat(moved.due(FIRST_MOVE.minusDays(1))).contains(END_2023);
        assertThat(moved.due(FIRST_MOVE)).contains(MID_2024);
        assertThat(moved.due(SECOND_MOVE.minusDays(1))).contains(MID_2024);
        assertThat(moved.due(SECOND_MOVE)).contains(END_2024);
        assertThat(written.due(LocalDate.MIN)).contains(END_2023);
    }

    @Test
    void hadNoDeadlineBeforeTheFirstWasSet() {
        Schedule moved = Schedule.none().moveDeadline(FIRST_MOVE, MID_2024, "", null);

        assertThat(moved.due(FIRST_MOVE.minusDays(1))).isEmpty();
        assertThat(moved.due(FIRST_MOVE)).contains(MID_2024);
    }

    @Test
    void refusesAMoveBeforeTheLastOne() {
        Schedule moved = written.moveDeadline(SECOND_MOVE, MID_2024, "", null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> moved.moveDeadline(FIRST_MOVE, END_2024, "", null))
                .withMessage(
                        "The planned end (2024-12-31) must be the day to which the deadline was moved last (2024-06-30).");
    }

    @Test
    void refusesAPlannedEndThatTheMovesDoNotLeadTo() {
        ScheduleBuilder builder = written.moveDeadline(FIRST_MOVE, MID_2024, "", null).toBuilder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.plannedEnd(END_2024).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.plannedEnd(null).build());
        assertThat(builder.moves(List.of()).build().due()).contains(END_2023);
    }

    @Test
    void refusesEndsBeforeTheirStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schedule.builder("")
                        .plannedStart(MID_2024)
                        .plannedEnd(END_2023)
                        .build())
                .withMessage("The planned end (2023-12-31) must not be before the planned start (2024-06-30).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schedule.builder("")
                        .actualStart(MID_2024)
                        .actualEnd(END_2023)
                        .build())
                .withMessage("The actual end (2023-12-31) must not be before the actual start (2024-06-30).");
        assertThat(Schedule.builder("")
                        .plannedStart(MID_2024)
                        .plannedEnd(MID_2024)
                        .build()
                        .due())
                .contains(MID_2024);
    }
}
