package org.handlungskonzept.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.AggregationLaw;
import org.handlungskonzept.concept.DatedValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AggregateTest {

    private static final List<DatedValue> YEARS =
            List.of(value("2022-12-31", "10"), value("2023-12-31", "12"), value("2024-12-31", "20"));

    @Test
    void addsUpWhatMayBeAddedUp() {
        Aggregate sum = Aggregate.overParts(
                AggregationLaw.FLOW, List.of(PartValue.of("North", "0.1"), PartValue.of("South", "0.2")));

        assertThat(sum.value()).isEqualByComparingTo("0.3");
        assertThat(sum.isComplete()).isTrue();
        assertThat(sum.explain(Locale.GERMAN)).isEqualTo("0,3 (2 von 2)");
    }

    @Test
    void makesARatioFromItsParts() {
        Aggregate ratio = Aggregate.overParts(
                AggregationLaw.RATIO, List.of(PartValue.of("small", "1", "2"), PartValue.of("large", "10", "98")));

        assertThat(ratio.value()).isEqualByComparingTo("0.11");
    }

    @Test
    void weighsSharesByTheirWholes() {
        Aggregate share = Aggregate.overParts(
                AggregationLaw.SHARE, List.of(PartValue.of("small", "50", "100"), PartValue.of("large", "10", "300")));

        assertThat(share.value()).isEqualByComparingTo("20");
    }

    @Test
    void saysWhatIsMissing() {
        Aggregate sum = Aggregate.overParts(
                AggregationLaw.STOCK,
                List.of(PartValue.of("North", "40"), PartValue.missing("South"), PartValue.of("West", "2.5")));

        assertThat(sum.isComplete()).isFalse();
        assertThat(sum.explain(Locale.ENGLISH)).isEqualTo("42.5 (2 of 3; missing: South)");
    }

    @ParameterizedTest
    @EnumSource(AggregationLaw.class)
    void knowsNothingWhereAllIsMissing(AggregationLaw law) {
        Aggregate nothing = Aggregate.overParts(law, List.of(PartValue.missing("North")));

        assertThat(nothing.value()).isNull();
        assertThat(nothing.explain(Locale.ENGLISH)).isEqualTo("unknown (0 of 1; missing: North)");
        assertThat(Aggregate.overParts(law, List.of()).value()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"FLOW, 42", "STOCK, 20", "CUMULATIVE, 20", "RATIO, 20", "SHARE, 20", "SCORE, 20"})
    void addsUpNothingButFlowsOverTime(AggregationLaw law, String expected) {
        Aggregate total = Aggregate.overTime(law, YEARS, day("2022-01-01"), day("2024-12-31"), 3);

        assertThat(total.value()).isEqualByComparingTo(expected);
        assertThat(total.isComplete()).isTrue();
    }

    @Test
    void saysHowManyPeriodsAFlowCovers() {
        Aggregate total = Aggregate.overTime(AggregationLaw.FLOW, YEARS, day("2022-01-01"), day("2025-12-31"), 4);

        assertThat(total.explain(Locale.ENGLISH)).isEqualTo("42 (3 of 4)");
    }

    @Test
    void leavesOutWhatIsNotOfThePeriod() {
        Aggregate year = Aggregate.overTime(AggregationLaw.FLOW, YEARS, day("2023-01-01"), day("2023-12-31"), 1);

        assertThat(year.explain(Locale.ENGLISH)).isEqualTo("12 (1 of 1)");
        assertThat(Aggregate.overTime(AggregationLaw.STOCK, YEARS, day("2025-01-01"), day("2025-12-31"), 1)
                        .value())
                .isNull();
        assertThatThrownBy(() ->
                        Aggregate.overTime(AggregationLaw.FLOW, List.of(), day("2023-01-01"), day("2023-12-31"), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(0) periods");
    }

    @Test
    void namesWhatCannotBeReckoned() {
        assertThatThrownBy(() -> PartValue.of("North", "1", "0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(0) of the part (North)");
        assertThatThrownBy(() -> Aggregate.overParts(AggregationLaw.RATIO, List.of(PartValue.of("North", "1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The part (North)");
        assertThatThrownBy(() -> Aggregate.overParts(
                        AggregationLaw.FLOW, List.of(PartValue.of("North", "1"), PartValue.missing("North"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The part (North) stands twice.");
        assertThatThrownBy(
                        () -> Aggregate.overTime(AggregationLaw.FLOW, YEARS, day("2022-01-01"), day("2024-12-31"), 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(3) values");
        assertThatThrownBy(() -> Aggregate.overTime(
                        AggregationLaw.STOCK,
                        List.of(value("2022-12-31", "1"), value("2022-12-31", "2")),
                        day("2022-01-01"),
                        day("2024-12-31"),
                        1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There are two values for (2022-12-31): (1) and (2).");
    }

    private static DatedValue value(String day, String value) {
        return DatedValue.of(day(day), value);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
