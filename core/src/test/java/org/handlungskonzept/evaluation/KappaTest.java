package org.handlungskonzept.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published values, the undefined cases, and laws over tables by chance; every message names the seed. */
class KappaTest {

    /** Cohen (1968), table 1, times 200. */
    private static final int[][] COHEN_1968 = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};

    /** His weights: how grave he takes each difference to be. */
    private static final int[][] COHEN_1968_WEIGHTS = {{0, 1, 3}, {1, 0, 6}, {3, 6, 0}};

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @Test
    void givesTheValuesThatCohenPrints() {
        assertThat(kappa(KappaWeights.UNWEIGHTED, COHEN_1968)).isEqualTo("0.4915"); // .492
        assertThat(Kappa.of(KappaWeights.UNWEIGHTED, COHEN_1968, 0, (i, j) -> COHEN_1968_WEIGHTS[i][j])
                        .value())
                .isEqualTo(new BigDecimal("0.3478")); // .348
    }

    /** Agresti, Categorical Data Analysis (1990); Friendly, Visualizing Categorical Data (2000), p. 91 ff. */
    @Test
    void givesTheValuesOfAFourStepScale() {
        int[][] couples = {{7, 7, 2, 3}, {2, 8, 3, 7}, {1, 5, 4, 9}, {2, 8, 9, 14}};

        assertThat(kappa(KappaWeights.UNWEIGHTED, couples)).isEqualTo("0.1293");
        assertThat(kappa(KappaWeights.LINEAR, couples)).isEqualTo("0.2374");
    }

    /** The three tables of two steps that encyclopedias print. */
    @Test
    void givesTheValuesOfTwoSteps() {
        assertThat(kappa(KappaWeights.UNWEIGHTED, new int[][] {{20, 5}, {10, 15}}))
                .isEqualTo("0.4000");
        assertThat(kappa(KappaWeights.UNWEIGHTED, new int[][] {{45, 15}, {25, 15}}))
                .isEqualTo("0.1304");
        assertThat(kappa(KappaWeights.UNWEIGHTED, new int[][] {{25, 35}, {5, 35}}))
                .isEqualTo("0.2593");
    }

    @Test
    void namesWhatHasNoValue() {
        assertThat(Kappa.of(KappaWeights.UNWEIGHTED, new int[3][3], 0))
                .isEqualTo(new Kappa(KappaWeights.UNWEIGHTED, KappaState.NO_COMMON_SUBJECTS, null, 0, 0));
        assertThat(Kappa.of(KappaWeights.LINEAR, new int[][] {{0, 0}, {0, 7}}, 2))
                .isEqualTo(new Kappa(KappaWeights.LINEAR, KappaState.ONE_STEP_ONLY, null, 7, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Kappa(KappaWeights.LINEAR, KappaState.DEFINED, null, 7, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Kappa(KappaWeights.LINEAR, KappaState.NOT_ORDERED, BigDecimal.ONE, 7, 0));
    }

    @Test
    void isZeroWhereOneAssessorAlwaysChoosesTheSameStep() {
        assertThat(kappa(KappaWeights.UNWEIGHTED, new int[][] {{4, 3}, {0, 0}})).isEqualTo("0.0000");
    }

    @Test
    void isOneWhereBothAlwaysAgreeAndLessThanZeroWhereTheyNeverDo() {
        assertThat(kappa(KappaWeights.QUADRATIC, new int[][] {{4, 0, 0}, {0, 3, 0}, {0, 0, 1}}))
                .isEqualTo("1.0000");
        assertThat(kappa(KappaWeights.UNWEIGHTED, new int[][] {{0, 5}, {5, 0}})).isEqualTo("-1.0000");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isOneLessTheDisagreementOfPairsOverThatOfAllCrossings(long seed) {
        int[][] pairs = pairs(seed);
        int[][] table = table(pairs);
        for (KappaWeights weights : KappaWeights.values()) {
            double seen = 0;
            double crossed = 0;
            for (int[] pair : pairs) {
                seen += weight(weights, pair[0], pair[1]);
                for (int[] other : pairs) {
                    crossed += weight(weights, pair[0], other[1]);
                }
            }
            Kappa kappa = Kappa.of(weights, table, 0);
            if (crossed == 0) {
                assertThat(kappa.state()).as("seed %d", seed).isEqualTo(KappaState.ONE_STEP_ONLY);
            } else {
                assertThat(value(kappa))
                        .as("seed %d, %s", seed, weights)
                        .isCloseTo(1 - seen * pairs.length / crossed, offset(0.000_051));
            }
        }
    }

    /** Fleiss and Cohen (1973): quadratic weights make a correlation that counts differing means as disagreement. */
    @ParameterizedTest
    @MethodSource("seeds")
    void isACorrelationWithQuadraticWeights(long seed) {
        int[][] pairs = pairs(seed);
        double n = pairs.length;
        double x = 0;
        double y = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int[] pair : pairs) {
            x += pair[0] / n;
            y += pair[1] / n;
            xx += pair[0] * pair[0] / n;
            yy += pair[1] * pair[1] / n;
            xy += pair[0] * pair[1] / n;
        }
        double below = xx - x * x + yy - y * y + (x - y) * (x - y);
        Kappa kappa = Kappa.of(KappaWeights.QUADRATIC, table(pairs), 0);
        if (kappa.state() == KappaState.DEFINED) {
            assertThat(value(kappa)).as("seed %d", seed).isCloseTo(2 * (xy - x * y) / below, offset(0.000_051));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameWhoeverComesFirstAndWhicheverStepIsBest(long seed) {
        int[][] pairs = pairs(seed);
        int[][] swapped = new int[pairs.length][];
        int[][] reversed = new int[pairs.length][];
        for (int i = 0; i < pairs.length; i++) {
            swapped[i] = new int[] {pairs[i][1], pairs[i][0]};
            reversed[i] = new int[] {4 - pairs[i][0], 4 - pairs[i][1]};
        }
        for (KappaWeights weights : KappaWeights.values()) {
            Kappa kappa = Kappa.of(weights, table(pairs), 0);
            assertThat(Kappa.of(weights, table(swapped), 0)).as("seed %d", seed).isEqualTo(kappa);
            assertThat(Kappa.of(weights, table(reversed), 0))
                    .as("seed %d", seed)
                    .isEqualTo(kappa);
        }
    }

    private static double weight(KappaWeights weights, int i, int j) {
        return switch (weights) {
            case UNWEIGHTED -> i == j ? 0 : 1;
            case LINEAR -> Math.abs(i - j);
            case QUADRATIC -> Math.pow(i - j, 2);
        };
    }

    private static int[][] pairs(long seed) {
        Random random = new Random(seed);
        int[][] pairs = new int[1 + random.nextInt(40)][];
        for (int i = 0; i < pairs.length; i++) {
            int first = random.nextInt(5);
            pairs[i] = new int[] {first, random.nextBoolean() ? first : random.nextInt(5)};
        }
        return pairs;
    }

    private static int[][] table(int[][] pairs) {
        int[][] table = new int[5][5];
        for (int[] pair : pairs) {
            table[pair[0]][pair[1]]++;
        }
        return table;
    }

    private static double value(Kappa kappa) {
        BigDecimal value = kappa.value();
        assertThat(value).isNotNull();
        return value.doubleValue();
    }

    private static String kappa(KappaWeights weights, int[][] table) {
        return String.valueOf(Kappa.of(weights, table, 0).value());
    }
}
