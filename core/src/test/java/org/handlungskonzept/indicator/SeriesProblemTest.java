package org.handlungskonzept.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.assertj.core.groups.Tuple;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Direction;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorBuilder;
import org.handlungskonzept.concept.IndicatorId;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeriesProblemTest {

    @Test
    void findsNothingInASoundSeries() {
        assertThat(find(indicator -> indicator
                        .baseline(value("2022-01-01", "5"))
                        .addValue(value("2022-01-01", "5"))
                        .addValue(value("2023-01-01", "1"))
                        .addTarget(value("2023-12-31", "10"))
                        .addTarget(value("2024-12-31", "10"))))
                .isEmpty();
    }

    @Test
    void namesValuesOutOfPlace() {
        assertThat(find(indicator -> indicator
                        .baseline(value("2022-01-01", "5"))
                        .addValue(value("2021-12-31", "4"))
                        .addValue(value("2023-01-01", "6"))
                        .addValue(value("2023-01-01", "7"))))
                .containsExactly(
                        problem(SeriesProblemKind.VALUE_BEFORE_BASELINE, "/values/0", "4", "5"),
                        problem(SeriesProblemKind.TWO_VALUES_FOR_A_DAY, "/values/2", "7", "6"));
    }

    @Test
    void namesTwoValuesOfTheFirstDay() {
        assertThat(find(indicator ->
                        indicator.addValue(value("2023-01-01", "6")).addValue(value("2023-01-01", "7"))))
                .containsExactly(problem(SeriesProblemKind.TWO_VALUES_FOR_A_DAY, "/values/1", "7", "6"));
    }

    @Test
    void takesATargetThatHoldsWhatIsThere() {
        for (Direction direction : Direction.values()) {
            assertThat(find(indicator -> indicator
                            .direction(direction)
                            .baseline(value("2022-01-01", "10"))
                            .addTarget(value("2023-12-31", "10"))
                            .addTarget(value("2024-12-31", "10"))))
                    .as(direction.name())
                    .isEmpty();
        }
    }

    @Test
    void namesTargetsThatContradictTheDirection() {
        UnaryOperator<IndicatorBuilder> targets = indicator -> indicator
                .baseline(value("2022-01-01", "5"))
                .addTarget(value("2022-01-01", "10"))
                .addTarget(value("2023-12-31", "8"))
                .addTarget(value("2023-12-31", "9"))
                .addTarget(value("2024-12-31", "4"));

        assertThat(find(targets))
                .containsExactly(
                        problem(SeriesProblemKind.TARGET_BEFORE_BASELINE, "/targets/0", "10", "5"),
                        problem(SeriesProblemKind.TARGETS_RUN_BACK, "/targets/1", "8", "10"),
                        problem(SeriesProblemKind.TWO_TARGETS_FOR_A_DAY, "/targets/2", "9", "8"),
                        problem(SeriesProblemKind.TARGET_AGAINST_DIRECTION, "/targets/3", "4", "5"),
                        problem(SeriesProblemKind.TARGETS_RUN_BACK, "/targets/3", "4", "9"));
        assertThat(find(indicator -> targets.apply(indicator).direction(Direction.NEAR)))
                .hasSize(2);
    }

    @Test
    void mindsThatSomeIndicatorsAreToFall() {
        assertThat(find(indicator -> indicator
                        .direction(Direction.DOWN)
                        .baseline(value("2022-01-01", "5"))
                        .addTarget(value("2023-12-31", "6"))))
                .containsExactly(problem(SeriesProblemKind.TARGET_AGAINST_DIRECTION, "/targets/0", "6", "5"));
    }

    @ParameterizedTest
    @EnumSource(SeriesProblemKind.class)
    void hasWordsForEachKind(SeriesProblemKind kind) {
        SeriesProblem problem = new SeriesProblem(
                kind,
                IndicatorId.of("courses"),
                "/x/y",
                LocalDate.of(2023, 6, 30),
                new BigDecimal("1.5"),
                new BigDecimal("2.5"));

        assertThat(problem.explain(Locale.GERMAN)).contains("1,5", "2,5", "30.06.2023", "/x/y", "courses");
        assertThat(problem.explain(Locale.ENGLISH)).contains("1.5", "2.5", "30 June 2023", "/x/y", "\nMaybe ");
    }

    private static List<Tuple> find(UnaryOperator<IndicatorBuilder> change) {
        Indicator indicator = change.apply(Indicator.builder(IndicatorId.of("courses"), "Kurse", IndicatorKind.OUTPUT))
                .build();
        Measure measure =
                Measure.builder(MeasureId.of("m"), "M").addIndicator(indicator).build();
        Concept concept = Concept.builder(ConceptId.of("c"), "C", new Municipality("Musterstadt", null))
                .addField(FieldOfAction.builder(FieldId.of("f"), "F")
                        .addMeasure(measure)
                        .build())
                .build();
        return SeriesProblem.find(concept).stream()
                .map(each -> tuple(each.kind(), each.pointer(), each.value(), each.other()))
                .toList();
    }

    private static Tuple problem(SeriesProblemKind kind, String place, String value, String other) {
        return tuple(kind, "/fields/0/measures/0/indicators/0" + place, new BigDecimal(value), new BigDecimal(other));
    }

    private static DatedValue value(String day, String value) {
        return DatedValue.of(LocalDate.parse(day), value);
    }
}
