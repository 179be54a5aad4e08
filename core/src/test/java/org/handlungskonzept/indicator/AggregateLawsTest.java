package org.handlungskonzept.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.handlungskonzept.concept.AggregationLaw;
import org.handlungskonzept.concept.DatedValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of aggregation, over parts by chance; every message names the seed. */
class AggregateLawsTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void missingIsNotZero(long seed) {
        Random random = new Random(seed);
        List<PartValue> parts = parts(random);
        AggregationLaw law = law(random);
        List<PartValue> known =
                parts.stream().filter(part -> part.value() != null).toList();

        Aggregate all = Aggregate.overParts(law, parts);
        Aggregate some = Aggregate.overParts(law, known);

        assertThat(all.value()).as("seed %d, %s", seed, law).isEqualTo(some.value());
        assertThat(all.covered()).as("seed %d", seed).isEqualTo(known.size());
        assertThat(all.covered() + all.missing().size()).as("seed %d", seed).isEqualTo(parts.size());
        assertThat(all.isComplete()).as("seed %d", seed).isEqualTo(known.size() == parts.size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfThePartsPlaysNoPart(long seed) {
        Random random = new Random(seed);
        List<PartValue> parts = parts(random);
        AggregationLaw law = law(random);
        List<PartValue> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);

        assertThat(Aggregate.overParts(law, shuffled).value())
                .as("seed %d, %s", seed, law)
                .isEqualTo(Aggregate.overParts(law, parts).value());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void weightsAreNormalised(long seed) {
        Random random = new Random(seed);
        List<PartValue> parts = parts(random);
        BigDecimal factor = BigDecimal.valueOf(1L + random.nextInt(1_000));
        List<PartValue> heavier = parts.stream()
                .map(part -> part.value() == null
                        ? part
                        : new PartValue(
                                part.part(),
                                part.value(),
                                Objects.requireNonNull(part.base()).multiply(factor)))
                .toList();

        for (AggregationLaw law : List.of(AggregationLaw.SHARE, AggregationLaw.SCORE)) {
            assertThat(Aggregate.overParts(law, heavier).value())
                    .as("seed %d, %s", seed, law)
                    .isEqualTo(Aggregate.overParts(law, parts).value());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void meansLieBetweenTheirParts(long seed) {
        Random random = new Random(seed);
        List<PartValue> parts = parts(random);
        List<BigDecimal> known =
                parts.stream().map(PartValue::value).filter(Objects::nonNull).toList();
        BigDecimal value = Aggregate.overParts(AggregationLaw.SCORE, parts).value();

        if (!known.isEmpty()) {
            assertThat(value).as("seed %d", seed).isBetween(Collections.min(known), Collections.max(known));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRatioOfTheWholeIsMadeOfAllItsParts(long seed) {
        Random random = new Random(seed);
        List<PartValue> parts =
                parts(random).stream().filter(part -> part.value() != null).toList();
        BigDecimal value = Aggregate.overParts(AggregationLaw.RATIO, parts).value();

        if (value != null) {
            BigDecimal numerators = BigDecimal.ZERO;
            BigDecimal denominators = BigDecimal.ZERO;
            for (PartValue part : parts) {
                numerators = numerators.add(part.value());
                denominators = denominators.add(part.base());
            }
            assertThat(value.multiply(denominators).subtract(numerators).abs())
                    .as("seed %d", seed)
                    .isLessThan(new BigDecimal("0.0000000001"));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cumulativeValuesAreNeverAddedUp(long seed) {
        Random random = new Random(seed);
        List<DatedValue> running = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (int year = 2015; year < 2016 + random.nextInt(9); year++) {
            total = total.add(BigDecimal.valueOf(random.nextInt(100)));
            running.add(new DatedValue(LocalDate.of(year, 12, 31), total, ""));
        }

        assertThat(Aggregate.overTime(
                                AggregationLaw.CUMULATIVE,
                                running,
                                LocalDate.of(2015, 1, 1),
                                LocalDate.of(2024, 12, 31),
                                10)
                        .value())
                .as("seed %d", seed)
                .isEqualByComparingTo(total);
    }

    private static AggregationLaw law(Random random) {
        return AggregationLaw.values()[random.nextInt(AggregationLaw.values().length)];
    }

    private static List<PartValue> parts(Random random) {
        List<PartValue> parts = new ArrayList<>();
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            String name = "part " + i;
            BigDecimal value = BigDecimal.valueOf(random.nextInt(200_000) - 100_000L, random.nextInt(5));
            BigDecimal base = BigDecimal.valueOf(1L + random.nextInt(100_000), random.nextInt(4));
            parts.add(random.nextInt(4) == 0 ? PartValue.missing(name) : new PartValue(name, value, base));
        }
        return parts;
    }
}
