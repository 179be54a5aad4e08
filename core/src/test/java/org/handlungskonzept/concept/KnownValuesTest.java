package org.handlungskonzept.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Values that are corrected later: each day shows what was known then. */
class KnownValuesTest {

    private static final LocalDate YEAR_2022 = LocalDate.of(2022, 12, 31);
    private static final LocalDate YEAR_2023 = LocalDate.of(2023, 12, 31);
    private static final LocalDate ESTIMATED = LocalDate.of(2024, 2, 1);
    private static final LocalDate COUNTED = LocalDate.of(2024, 9, 1);

    private final DatedValue first = DatedValue.of(YEAR_2022, "80");
    private final DatedValue estimate =
            DatedValue.of(YEAR_2023, "100").withQuality(ValueQuality.ESTIMATED).withKnownSince(ESTIMATED);
    private final DatedValue count =
            DatedValue.of(YEAR_2023, "93").withQuality(ValueQuality.FINAL).withKnownSince(COUNTED);

    private final Indicator indicator = Indicator.builder(IndicatorId.of("visits"), "Visits", IndicatorKind.OUTPUT)
            .addValue(count)
            .addValue(first)
            .addValue(estimate)
            .build();

    @Test
    void showsWhatWasKnownOnTheDay() {
        assertThat(indicator.values(YEAR_2022.minusDays(1))).isEmpty();
        assertThat(indicator.values(YEAR_2023)).containsExactly(first);
        assertThat(indicator.values(ESTIMATED)).containsExactly(first, estimate);
        assertThat(indicator.values(COUNTED.minusDays(1))).containsExactly(first, estimate);
        assertThat(indicator.values(COUNTED)).containsExactly(first, count);
    }

    @Test
    void keepsTwoValuesOfWhichNoneCorrectsTheOther() {
        DatedValue other = DatedValue.of(YEAR_2023, "94").withKnownSince(COUNTED);
        Indicator twice = indicator.toBuilder().addValue(other).build();

        assertThat(twice.values(COUNTED)).containsExactly(first, count, other);
    }

    @Test
    void isKnownOnItsOwnDayUnlessSomethingElseIsStated() {
        assertThat(first.known()).isEqualTo(YEAR_2022);
        assertThat(count.known()).isEqualTo(COUNTED);
    }

    @Test
    void takesASampleFromSurveysOnly() {
        assertThat(first.fromSurvey(412).sampleSize()).isEqualTo(412);
        assertThat(first.fromSurvey(412).withQuality(ValueQuality.FINAL).sampleSize())
                .isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> first.fromSurvey(0))
                .withMessageContaining("(0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DatedValue(YEAR_2022, BigDecimal.ONE, "", null, 3, null, null, null))
                .withMessageContaining("that of a survey");
    }

    @Test
    void dividesByNothingThatIsNotThere() {
        assertThat(first.madeOf(BigDecimal.TEN, new BigDecimal("12.50")).base()).isEqualTo("12.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> first.madeOf(null, BigDecimal.ZERO))
                .withMessageContaining("greater than zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DatedValue(YEAR_2022, BigDecimal.ONE, "", null, null, BigDecimal.ONE, null, null))
                .withMessageContaining("(none)");
    }

    @Test
    void setsNoTargetThatWasObserved() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator.toBuilder().addTarget(estimate).build())
                .withMessageContaining("The target of (2023-12-31)")
                .withMessageContaining("(visits)");
    }
}
