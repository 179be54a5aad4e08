package org.handlungskonzept.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.handlungskonzept.concept.DeadlineMove;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureBuilder;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.junit.jupiter.api.Test;

class FollowUpTest {

    private static final Schedule TWICE_MOVED = Schedule.builder("bis Ende 2023")
            .plannedEnd(day("2023-12-31"))
            .build()
            .moveDeadline(day("2023-10-01"), day("2024-06-30"), "No building permit.", null)
            .moveDeadline(day("2024-05-01"), day("2024-12-31"), "Vacancy in the team.", null);

    @Test
    void knowsNothingWhereNothingWasSaid() {
        FollowUp followUp = FollowUp.of(measure(Schedule.none()), day("2025-01-01"));

        assertThat(followUp.latestUpdate()).isNull();
        assertThat(followUp.status()).isEqualTo(Status.UNKNOWN);
        assertThat(followUp.due()).isNull();
        assertThat(followUp.overdue()).isFalse();
        assertThat(followUp.moves()).isEmpty();
        assertThat(followUp.originalDue()).isEmpty();
        assertThat(followUp.firstMoved()).isEmpty();
        assertThat(followUp.lastMoved()).isEmpty();
        assertThat(followUp.delayReason()).isEmpty();
    }

    @Test
    void knowsOnlyTheMovesOfItsDay() {
        FollowUp before = FollowUp.of(measure(TWICE_MOVED), day("2023-09-30"));
        FollowUp between = FollowUp.of(measure(TWICE_MOVED), day("2023-10-01"));
        FollowUp after = FollowUp.of(measure(TWICE_MOVED), day("2024-05-01"));

        assertThat(before.due()).isEqualTo("2023-12-31");
        assertThat(before.moves()).isEmpty();
        assertThat(before.delayReason()).isEmpty();
        assertThat(between.due()).isEqualTo("2024-06-30");
        assertThat(between.moves()).extracting(DeadlineMove::to).containsExactly(day("2024-06-30"));
        assertThat(between.delayReason()).isEqualTo("No building permit.");
        assertThat(after.due()).isEqualTo("2024-12-31");
        assertThat(after.moves()).hasSize(2);
        assertThat(after.originalDue()).contains(day("2023-12-31"));
        assertThat(after.firstMoved()).contains(day("2023-10-01"));
        assertThat(after.lastMoved()).contains(day("2024-05-01"));
    }

    @Test
    void hasNoOriginalDeadlineWhereTheFirstWasSetByAMove() {
        Schedule schedule =
                Schedule.builder("offen").build().moveDeadline(day("2024-01-01"), day("2024-06-30"), "", null);

        assertThat(FollowUp.of(measure(schedule), day("2024-02-01")).originalDue())
                .isEmpty();
    }

    @Test
    void isOverdueFromTheDayAfterTheDeadline() {
        Measure measure = measure(TWICE_MOVED);

        assertThat(FollowUp.of(measure, day("2024-12-31")).overdue()).isFalse();
        assertThat(FollowUp.of(measure, day("2025-01-01")).overdue()).isTrue();
    }

    @Test
    void isNotOverdueOnceClosed() {
        Measure closed = measure(TWICE_MOVED, report("2025-02-01", Status.PERMANENT, ""));

        assertThat(FollowUp.of(closed, day("2025-01-31")).overdue()).isTrue();
        assertThat(FollowUp.of(closed, day("2025-02-01")).overdue()).isFalse();
    }

    @Test
    void takesTheNewestReportOfItsDay() {
        StatusUpdate begun = report("2023-01-01", Status.IN_PROGRESS, "");
        Measure measure = measure(Schedule.none(), begun, report("2024-01-01", Status.COMPLETED, ""));

        assertThat(FollowUp.of(measure, day("2023-12-31")).latestUpdate()).isEqualTo(begun);
        assertThat(FollowUp.of(measure, day("2024-01-01")).status()).isEqualTo(Status.COMPLETED);
    }

    @Test
    void takesTheYoungerReasonForTheDelay() {
        Measure reportedLast = measure(TWICE_MOVED, report("2024-05-02", Status.DELAYED, "Costs rose."));
        Measure movedLast = measure(TWICE_MOVED, report("2024-04-30", Status.DELAYED, "Costs rose."));

        assertThat(FollowUp.of(reportedLast, day("2025-01-01")).delayReason()).isEqualTo("Costs rose.");
        assertThat(FollowUp.of(movedLast, day("2025-01-01")).delayReason()).isEqualTo("Vacancy in the team.");
    }

    @Test
    void prefersTheReportToTheMoveOfTheSameDay() {
        Measure measure = measure(TWICE_MOVED, report("2024-05-01", Status.DELAYED, "Costs rose."));

        assertThat(FollowUp.of(measure, day("2025-01-01")).delayReason()).isEqualTo("Costs rose.");
    }

    @Test
    void looksForAReasonOnlyWhereDelayIsReported() {
        Measure measure = measure(
                Schedule.none(),
                report("2023-01-01", Status.DELAYED, "Costs rose."),
                report("2023-02-01", Status.DELAYED, " "),
                report("2023-03-01", Status.IN_PROGRESS, "Money was found."),
                report("2025-01-01", Status.DELAYED, "Still unknown then."));

        assertThat(FollowUp.of(measure, day("2024-12-31")).delayReason()).isEqualTo("Costs rose.");
    }

    private static Measure measure(Schedule schedule, StatusUpdate... updates) {
        MeasureBuilder measure = Measure.builder(MeasureId.of("house"), "House").schedule(schedule);
        for (StatusUpdate update : updates) {
            measure.addStatusUpdate(update);
        }
        return measure.build();
    }

    private static StatusUpdate report(String day, Status status, String reason) {
        return StatusUpdate.of(day(day), status, reason);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
