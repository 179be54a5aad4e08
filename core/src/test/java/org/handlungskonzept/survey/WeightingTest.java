package org.handlungskonzept.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Weights and estimates are those of R 4.2.2 with its package survey 4.1.1, for twelve people of a population of a
 * thousand. R prints standard errors with five digits.
 */
class WeightingTest {

    private static final Offset<Double> AS_R = within(1e-8);
    private static final Offset<Double> AS_PRINTED = within(5.1e-6);

    private static final List<String> AGES =
            List.of("18-39", "18-39", "40-64", "40-64", "40-64", "65+", "65+", "18-39", "40-64", "65+", "65+", "18-39");
    private static final List<String> SEXES = List.of("wwwwwwwmmmmm".split(""));
    private static final List<@Nullable Double> Y = Stream.of(5, 4, 4, 3, 2, 4, 5, 3, 2, 1, 3, 4)
            .map(Integer::doubleValue)
            .toList();
    private static final List<@Nullable Boolean> Z =
            Stream.of(1, 1, 0, 1, 0, 1, 1, 0, 0, 0, 1, 1).map(z -> z == 1).toList();

    private final SampledSurvey survey = SampledSurvey.randomSample(1_000, 30, 12);
    private final RegisterMargin age =
            new RegisterMargin("age", Map.of("18-39", 380L, "40-64", 390L, "65+", 230L), AGES);
    private final RegisterMargin sex = new RegisterMargin("sex", Map.of("w", 510L, "m", 490L), SEXES);

    @Test
    void estimatesWithoutWeights() {
        EstimatedMean mean = Weighting.equal(survey).mean(Y);

        assertThat(mean.value()).isCloseTo(3.333333333, AS_R);
        assertThat(mean.standardError()).isCloseTo(0.35533, AS_PRINTED);
        assertThat(mean.answered()).isEqualTo(12);
        assertThat(mean.missing()).isZero();
    }

    @Test
    void estimatesAfterPostStratification() {
        Weighting weighting = Weighting.postStratified(survey, age);

        assertThat(weighting.weights().subList(0, 6))
                .usingElementComparator(WeightingTest::almost)
                .containsExactly(95.0, 95.0, 97.5, 97.5, 97.5, 57.5);
        assertThat(weighting.mean(Y).value()).isCloseTo(3.34, AS_R);
        assertThat(weighting.mean(Y).standardError()).isCloseTo(0.28243, AS_PRINTED);
        assertThat(weighting.share(Z).value()).isCloseTo(0.555, AS_R);
        assertThat(weighting.share(Z).standardError()).isCloseTo(0.13367, AS_PRINTED);
    }

    @Test
    void estimatesAfterRaking() {
        Weighting weighting = Weighting.raked(survey, List.of(sex, age));

        assertThat(weighting.weights())
                .usingElementComparator(WeightingTest::almost)
                .containsExactly(
                        77.1769044794,
                        77.1769044794,
                        87.4071724020,
                        87.4071724020,
                        87.4071724020,
                        46.7123369217,
                        46.7123369217,
                        112.8230955206,
                        127.7784827939,
                        68.2876630783,
                        68.2876630783,
                        112.8230955206);
        assertThat(weighting.mean(Y).value()).isCloseTo(3.220137011, AS_R);
        assertThat(weighting.mean(Y).standardError()).isCloseTo(0.21928, AS_PRINTED);
        assertThat(weighting.share(Z).value()).isCloseTo(0.5162964138, AS_R);
        assertThat(weighting.share(Z).standardError()).isCloseTo(0.12346, AS_PRINTED);
        assertThat(weighting.designEffect()).isCloseTo(1.08370233194, AS_R);
        assertThat(weighting.effectiveSize()).isCloseTo(11.0731514055, AS_R);
        ConfidenceInterval interval = weighting.share(Z).interval(0.95);
        assertThat(interval.lower()).isCloseTo(0.26446981, AS_R);
        assertThat(interval.upper()).isCloseTo(0.76011, AS_PRINTED);
    }

    private static int almost(double one, double other) {
        return Math.abs(one - other) < 1e-8 ? 0 : Double.compare(one, other);
    }

    @Test
    void hasTheIntervalOfAMeanByTheTDistribution() {
        EstimatedMean mean = new EstimatedMean(3, 0.5, 11, 12, 0);

        // The quantile of t with 11 degrees of freedom is 2.200985 in every printed table.
        assertThat(mean.interval(0.95).margin()).isCloseTo(0.5 * 2.200985, within(1e-6));
        assertThatIllegalStateException()
                .isThrownBy(() -> new EstimatedMean(3, Double.NaN, 0, 1, 0).interval(0.95))
                .withMessageContaining("One person");
        assertThatIllegalStateException()
                .isThrownBy(() -> new EstimatedShare(1, 0, 11, 12, 0).interval(0.95))
                .withMessageContaining("Clopper");
    }

    @Test
    void leavesOutWhoDidNotAnswer() {
        List<@Nullable Double> some = Arrays.asList(5.0, null, 4.0, 3.0, 2.0, null, 5.0, 3.0, 2.0, 1.0, 3.0, 4.0);

        EstimatedMean mean = Weighting.postStratified(survey, age).mean(some);

        double weighted = 95 * (5 + 3 + 4) + 97.5 * (4 + 3 + 2 + 2) + 57.5 * (5 + 1 + 3);
        assertThat(mean.value()).isCloseTo(weighted / (3 * 95 + 4 * 97.5 + 3 * 57.5), AS_R);
        assertThat(mean.answered()).isEqualTo(10);
        assertThat(mean.missing()).isEqualTo(2);
    }

    @Test
    void makesErrorsSmallerForAFinitePopulation() {
        SampledSurvey census = new SampledSurvey(SurveyMode.CENSUS, 16, 16, 12, true);

        assertThat(Weighting.equal(census).mean(Y).standardError())
                .isCloseTo(Weighting.equal(survey).mean(Y).standardError() / 2, AS_R);
    }

    @Test
    void trimsWeightsAndKeepsTheirSum() {
        Weighting weighting = Weighting.raked(survey, List.of(sex, age));

        Weighting trimmed = weighting.trimmed(0.7, 1.3);

        double mean = 1_000 / 12.0;
        assertThat(trimmed.weights()).allMatch(weight -> weight > 0.7 * mean - 1e-9 && weight < 1.3 * mean + 1e-9);
        assertThat(trimmed.weights().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1_000, AS_R);
        assertThat(trimmed.trimmedWeights()).isEqualTo(5);
        assertThat(trimmed.designEffect()).isLessThan(weighting.designEffect());
        assertThat(weighting.trimmed(0.1, 5).trimmedWeights()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> weighting.trimmed(1, 2));
        assertThatExceptionOfType(WeightingException.class).isThrownBy(() -> weighting.trimmed(0.999, 1.0001));
    }

    @Test
    void namesWhatTheRegisterDoesNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegisterMargin("sex", Map.of("w", 510L, "m", 490L), List.of("w", "m", "d")))
                .withMessageContaining("number (3)")
                .withMessageContaining("(d)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegisterMargin("sex", Map.of("w", 510L, "m", 490L), List.of("w")))
                .withMessageContaining("Nobody of the class (m)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegisterMargin("sex", Map.of("w", 0L), List.of("w")))
                .withMessageContaining("above 0");
        RegisterMargin older = new RegisterMargin("sex", Map.of("w", 510L, "m", 489L), SEXES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.raked(survey, List.of(older, age)))
                .withMessageContaining("sex")
                .withMessageContaining("999")
                .withMessageContaining("1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.postStratified(SampledSurvey.randomSample(1_000, 30, 13), age))
                .withMessageContaining("(12)");
        assertThatIllegalArgumentException().isThrownBy(() -> Weighting.raked(survey, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.equal(SampledSurvey.randomSample(1_000, 30, 0)))
                .withMessageContaining("Nobody");
    }

    @Test
    void saysWhichMarginCannotBeReached() {
        // Both women are young and both men old, but the register has more women than young people.
        SampledSurvey four = SampledSurvey.randomSample(100, 4, 4);
        RegisterMargin sexes = new RegisterMargin("sex", Map.of("w", 60L, "m", 40L), List.of("w", "w", "m", "m"));
        RegisterMargin ages =
                new RegisterMargin("age", Map.of("young", 50L, "old", 50L), List.of("young", "young", "old", "old"));

        assertThatExceptionOfType(WeightingException.class)
                .isThrownBy(() -> Weighting.raked(four, List.of(sexes, ages)))
                .withMessageContaining("margin (sex)")
                .withMessageContaining("Maybe join");
    }

    @Test
    void refusesValuesThatFitNoWeight() {
        Weighting weighting = Weighting.equal(survey);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> weighting.mean(List.of(1.0)))
                .withMessageContaining("(12)");
        List<@Nullable Double> infinite = Arrays.asList(new Double[12]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weighting.mean(infinite))
                .withMessageContaining("Nobody");
        infinite.set(4, Double.POSITIVE_INFINITY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weighting.mean(infinite))
                .withMessageContaining("number (5)");
    }
}
