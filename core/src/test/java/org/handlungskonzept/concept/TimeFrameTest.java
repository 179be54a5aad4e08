package org.handlungskonzept.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class TimeFrameTest {

    private static final TimePoint YEAR_2022 = TimePoint.year(2022);
    private static final TimePoint YEAR_2023 = TimePoint.year(2023);
    private static final LocalDate END_2022 = LocalDate.of(2022, 12, 31);
    private static final LocalDate END_2023 = LocalDate.of(2023, 12, 31);

    @Test
    void hasADeadlineWhereTheEntryNamesAnEnd() {
        assertThat(new TimeFrame.At(YEAR_2022).due()).contains(END_2022);
        assertThat(new TimeFrame.Until(YEAR_2022).due()).contains(END_2022);
        assertThat(new TimeFrame.Between(YEAR_2022, YEAR_2023).due()).contains(END_2023);
        assertThat(new TimeFrame.Recurring(Period.ofYears(1), YEAR_2022, YEAR_2023).due())
                .contains(END_2023);
        assertThat(new TimeFrame.Relative(Period.ofMonths(6), "Beschluss", LocalDate.of(2022, 8, 31)).due())
                .contains(LocalDate.of(2023, 2, 28));
    }

    @Test
    void hasNoDeadlineWhereTheEntryNamesNone() {
        assertThat(new TimeFrame.From(TimePoint.years(2022, 2023)).due()).isEmpty();
        assertThat(new TimeFrame.Recurring(Period.ofYears(1), YEAR_2022, null).due())
                .isEmpty();
        assertThat(new TimeFrame.Continuous(YEAR_2022).due()).isEmpty();
        assertThat(new TimeFrame.Continuous(null).due()).isEmpty();
        assertThat(new TimeFrame.Relative(Period.ofMonths(6), "Beschluss", null).due())
                .isEmpty();
        assertThat(new TimeFrame.Vague(Horizon.MEDIUM_TERM).due()).isEmpty();
    }

    @Test
    void refusesAnEndBeforeItsStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeFrame.Between(YEAR_2023, YEAR_2022))
                .withMessage("The end (2022-12-31) must not be before the start (2023-01-01).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeFrame.Recurring(Period.ofYears(1), YEAR_2023, YEAR_2022));
        assertThat(new TimeFrame.Between(YEAR_2023, YEAR_2023).due()).contains(END_2023);
    }

    @Test
    void refusesARhythmOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeFrame.Recurring(Period.ZERO, null, null))
                .withMessageContaining("(every)");
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeFrame.Recurring(Period.of(1, -1, 0), null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewCycle.every("", ReviewKind.PROGRESS_REVIEW, Period.ofDays(-1)))
                .withMessageContaining("(interval)");
    }

    @Test
    void refusesARelativeTimeWithoutItsAnchor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeFrame.Relative(Period.ofMonths(6), " ", null))
                .withMessage("The text of (anchor) must not be blank.");
    }

    @Test
    void meansAllDaysOfWhatWasStated() {
        assertThat(TimePoint.day(END_2022)).isEqualTo(new TimePoint(END_2022, END_2022, Precision.DAY));
        assertThat(TimePoint.month(YearMonth.of(2024, 2)))
                .isEqualTo(new TimePoint(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29), Precision.MONTH));
        assertThat(YEAR_2022).isEqualTo(new TimePoint(LocalDate.of(2022, 1, 1), END_2022, Precision.YEAR));
        assertThat(TimePoint.years(2022, 2023))
                .isEqualTo(new TimePoint(LocalDate.of(2022, 1, 1), END_2023, Precision.MULTI_YEAR));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimePoint.years(2023, 2022))
                .withMessage("The latest day (2022-12-31) must not be before the earliest day (2023-01-01).");
    }
}
