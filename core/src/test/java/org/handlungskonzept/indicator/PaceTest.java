package org.handlungskonzept.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Direction;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorBuilder;
import org.handlungskonzept.concept.IndicatorId;
import org.handlungskonzept.concept.IndicatorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 1);

    @ParameterizedTest
    @CsvSource({
        "UP, 0, 10, 20, FAST_ENOUGH",
        "UP, 0, 9, 20, TOO_SLOW",
        "UP, 0, 20, 20, REACHED",
        "UP, 0, 25, 20, REACHED",
        "UP, 5, 5, 20, NOT_TOWARDS",
        "UP, 5, 4, 20, NOT_TOWARDS",
        "DOWN, 20, 10, 0, FAST_ENOUGH",
        "DOWN, 20, 11, 0, TOO_SLOW",
        "DOWN, 20, 0, 0, REACHED",
        "DOWN, 20, 21, 0, NOT_TOWARDS",
        "NEAR, 0, 10, 20, FAST_ENOUGH",
        "NEAR, 0, 25, 20, NOT_TOWARDS",
        "NEAR, 0, 20, 20, REACHED"
    })
    void comparesBothPaces(Direction direction, String baseline, String newest, String target, PaceStanding standing) {
        assertThat(Pace.of(indicator(direction, baseline, newest, target), AS_OF)
                        .standing())
                .isEqualTo(standing);
    }

    @Test
    void saysHowFastAndUntilWhen() {
        Pace pace = Pace.of(indicator(Direction.UP, "0", "7.3", "20"), AS_OF);

        assertThat(pace.achieved()).isEqualByComparingTo("7.3");
        assertThat(pace.needed()).isEqualByComparingTo("12.7");
        assertThat(pace.reachedOn()).isEqualTo("2025-09-28");
        assertThat(pace.explain(Locale.ENGLISH))
                .isEqualTo("too slow: 7.3 a year so far, 12.7 a year needed until 1 January 2025");
        assertThat(pace.explain(Locale.GERMAN))
                .isEqualTo("zu langsam: bisher 7,3 im Jahr, nötig 12,7 im Jahr bis zum 01.01.2025");
    }

    @Test
    void leavesLaterValuesAside() {
        Indicator indicator = indicator(Direction.UP, "0", "10", "20").toBuilder()
                .addValue(DatedValue.of(AS_OF.plusDays(1), "20"))
                .build();

        assertThat(Pace.of(indicator, AS_OF).standing()).isEqualTo(PaceStanding.FAST_ENOUGH);
        assertThat(Pace.of(indicator, AS_OF.plusDays(1)).standing()).isEqualTo(PaceStanding.REACHED);
    }

    @Test
    void knowsNoPaceWhereSomethingIsMissing() {
        Indicator empty = builder(Direction.UP).build();
        Indicator onlyTargets = builder(Direction.UP)
                .addTarget(DatedValue.of(AS_OF.plusDays(9), "20"))
                .build();

        assertThat(Pace.of(empty, AS_OF).standing()).isEqualTo(PaceStanding.UNKNOWN);
        assertThat(Pace.of(onlyTargets, AS_OF).achieved()).isNull();
        assertThat(Pace.of(indicator(Direction.UP, "0", "1", "20"), LocalDate.of(2025, 1, 1))
                        .explain(Locale.ENGLISH))
                .startsWith("pace unknown");
    }

    @Test
    void comparesNoValueFromBeforeTheBaseline() {
        Indicator old = builder(Direction.UP)
                .baseline(DatedValue.of(LocalDate.of(2023, 1, 2), "5"))
                .addValue(DatedValue.of(LocalDate.of(2023, 1, 1), "9"))
                .addTarget(DatedValue.of(LocalDate.of(2025, 1, 1), "20"))
                .build();

        assertThat(Pace.of(old, AS_OF).standing()).isEqualTo(PaceStanding.UNKNOWN);
        assertThat(Pace.of(old, AS_OF).newest()).isNull();
    }

    @Test
    void hasNoDayWhereTheTargetLiesBeyondAllDays() {
        assertThat(Pace.of(indicator(Direction.UP, "0", "0.000000000001", "20"), AS_OF)
                        .reachedOn())
                .isNull();
    }

    /** From baseline to value and from value to target it is 365 days each. */
    private static Indicator indicator(Direction direction, String baseline, String newest, String target) {
        return builder(direction)
                .baseline(DatedValue.of(LocalDate.of(2023, 1, 2), baseline))
                .addValue(DatedValue.of(LocalDate.of(2024, 1, 2), newest))
                .addTarget(DatedValue.of(LocalDate.of(2025, 1, 1), target))
                .build();
    }

    private static IndicatorBuilder builder(Direction direction) {
        return Indicator.builder(IndicatorId.of("courses"), "Kurse", IndicatorKind.OUTPUT)
                .direction(direction);
    }
}
