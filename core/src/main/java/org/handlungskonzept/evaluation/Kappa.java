package org.handlungskonzept.evaluation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Cohen's kappa (Cohens Kappa): how far two assessors agree beyond what chance alone would give.
 *
 * <p>Be p<sub>ij</sub> the share of subjects to which the first gives step i and the second step j, p<sub>i.</sub> and
 * p<sub>.j</sub> the shares of each, and v<sub>ij</sub> how gravely i and j differ. Then kappa is 1 - (sum of v<sub>ij</sub>
 * p<sub>ij</sub>) / (sum of v<sub>ij</sub> p<sub>i.</sub> p<sub>.j</sub>). Unweighted, v is 0 for the same step and 1
 * otherwise, which gives (p<sub>o</sub> - p<sub>e</sub>) / (1 - p<sub>e</sub>) of J. Cohen, A coefficient of agreement for
 * nominal scales, Educational and Psychological Measurement 20 (1960), 37-46. Weighted kappa is that of J. Cohen, Weighted
 * kappa, Psychological Bulletin 70 (1968), 213-220; linear weights are |i - j|, quadratic ones (i - j)².
 *
 * <p>1 is full agreement, 0 what chance gives, less is worse than chance. There are no words such as "good" for a value,
 * because no such list holds for all scales. It is reckoned exactly and rounded once. Immutable and thread-safe.
 *
 * @param weights how different steps count
 * @param state whether there is a value
 * @param value the value, rounded half to even to 4 decimal places; null unless there is one
 * @param subjects how many subjects it is made from: those both assessed, without {@link #apart()}
 * @param apart how many subjects were left out because one of the steps stands apart from the order; 0 if unweighted
 */
public record Kappa(
        KappaWeights weights, KappaState state, @Nullable BigDecimal value, int subjects, int apart) {

    private static final int SCALE = 4;

    /**
     * Checks that there is a value exactly if it is defined.
     *
     * @throws IllegalArgumentException if value and state contradict each other
     */
    public Kappa {
        requireNonNull(weights, "weights");
        if ((value != null) != (state == KappaState.DEFINED)) {
            throw new IllegalArgumentException(
                    "A kappa in the state (%s) must have a value exactly if it is defined, not (%s)."
                            .formatted(state, value));
        }
    }

    static Kappa undefined(KappaWeights weights, KappaState state, int subjects, int apart) {
        return new Kappa(weights, state, null, subjects, apart);
    }

    /** Takes how many subjects got step i from the first and step j from the second, the steps in their order. */
    static Kappa of(KappaWeights weights, int[][] table, int apart) {
        return of(weights, table, apart, (i, j) -> (int) weights.disagreement(i, j));
    }

    static Kappa of(KappaWeights weights, int[][] table, int apart, IntBinaryOperator disagreement) {
        int size = table.length;
        long[] first = new long[size];
        long[] second = new long[size];
        long subjects = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                first[i] += table[i][j];
                second[j] += table[i][j];
                subjects += table[i][j];
            }
        }
        if (subjects == 0) {
            return undefined(weights, KappaState.NO_COMMON_SUBJECTS, 0, apart);
        }
        Fraction observed = Fraction.ZERO;
        Fraction expected = Fraction.ZERO;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                Fraction weight = Fraction.of(disagreement.applyAsInt(i, j));
                observed = observed.plus(weight.times(Fraction.of(table[i][j], subjects)));
                expected = expected.plus(
                        weight.times(Fraction.of(first[i], subjects)).times(Fraction.of(second[j], subjects)));
            }
        }
        return expected.isZero()
                ? undefined(weights, KappaState.ONE_STEP_ONLY, (int) subjects, apart)
                : new Kappa(
                        weights,
                        KappaState.DEFINED,
                        Fraction.ONE.minus(observed.over(expected)).rounded(SCALE),
                        (int) subjects,
                        apart);
    }
}
