package org.handlungskonzept.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureTest {

    private static final LocalDate DUE = LocalDate.of(2024, 12, 31);
    private static final Measure OPEN = Measure.builder(MeasureId.of("house"), "House")
            .schedule(Schedule.builder("").plannedEnd(DUE).build())
            .build();

    @Test
    void isUnknownUntilSomebodyReports() {
        Measure reported = OPEN.withStatusUpdate(StatusUpdate.of(DUE, Status.COMPLETED, ""));

        assertThat(reported.latestStatus(DUE.minusDays(1))).isEmpty();
        assertThat(reported.status(DUE.minusDays(1))).isEqualTo(Status.UNKNOWN);
        assertThat(reported.status(DUE)).isEqualTo(Status.COMPLETED);
    }

    @Test
    void ordersReportsByDayAndKeepsTheOrderWithinADay() {
        StatusUpdate late = StatusUpdate.of(DUE, Status.DELAYED, "first");
        StatusUpdate sameDay = StatusUpdate.of(DUE, Status.COMPLETED, "second");
        StatusUpdate early = StatusUpdate.of(DUE.minusYears(1), Status.PLANNED, "");
        Measure measure = OPEN.withStatusUpdate(late).withStatusUpdate(sameDay).withStatusUpdate(early);

        assertThat(measure.statusUpdates()).containsExactly(early, late, sameDay);
        assertThat(measure.latestStatus(DUE)).contains(sameDay);
    }

    @Test
    void isOverdueFromTheDayAfterItsDeadline() {
        assertThat(OPEN.isOverdue(DUE)).isFalse();
        assertThat(OPEN.isOverdue(DUE.plusDays(1))).isTrue();
        assertThat(Measure.builder(MeasureId.of("m"), "").build().isOverdue(LocalDate.MAX))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void isNotOverdueOnceItsStatusCloses(Status status) {
        Measure reported = OPEN.withStatusUpdate(StatusUpdate.of(DUE, status, "Reason"));
        boolean closes = status == Status.COMPLETED || status == Status.PERMANENT || status == Status.ABANDONED;

        assertThat(reported.isOverdue(DUE.plusDays(1))).isEqualTo(!closes);
    }

    @Test
    void isNotHurriedByAMoveThatWasNotKnownYet() {
        Measure moved = OPEN.withSchedule(OPEN.schedule().moveDeadline(DUE, DUE.minusMonths(6), "", null));

        assertThat(moved.isOverdue(DUE.minusDays(1))).isFalse();
        assertThat(moved.isOverdue(DUE)).isTrue();
    }

    @Test
    void isOpenAgainOnceItIsAdoptedAgain() {
        LocalDate again = DUE.plusYears(1);
        Measure reopened = OPEN.withStatusUpdate(StatusUpdate.of(DUE, Status.COMPLETED, ""))
                .withEvent(event(DUE.plusDays(1), MeasureEventKind.DROPPED))
                .withEvent(event(again, MeasureEventKind.ADOPTED));

        assertThat(reopened.isClosed(again.minusDays(1))).isTrue();
        assertThat(reopened.isClosed(again)).isFalse();
        assertThat(reopened.isOverdue(again)).isTrue();
        assertThat(reopened.status(again)).isEqualTo(Status.COMPLETED);
        assertThat(reopened.withEvent(event(again, MeasureEventKind.DONE)).isClosed(again))
                .isTrue();
        assertThat(reopened.withStatusUpdate(StatusUpdate.of(again, Status.COMPLETED, ""))
                        .isClosed(again))
                .isTrue();
    }

    private static MeasureEvent event(LocalDate day, MeasureEventKind kind) {
        return MeasureEvent.of(day, kind, "Reason", null);
    }

    @Test
    void acceptsNoMissingReports() {
        assertThatNullPointerException()
                .isThrownBy(() -> Ranges.sorted(Collections.<String>singletonList(null), Comparator.naturalOrder()));
    }

    @ParameterizedTest
    @EnumSource
    void canHoldOnlyOneUnitOrFunctionResponsible(PartyKind kind) {
        assertThat(kind.isDefinite()).isEqualTo(kind == PartyKind.UNIT || kind == PartyKind.FUNCTION);
    }
}
