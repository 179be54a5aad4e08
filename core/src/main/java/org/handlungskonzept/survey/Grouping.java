package org.handlungskonzept.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The classes of one margin as numbers, for reckoning.
 *
 * @param classes the number of the class of each person
 * @param totals how many people the register counts of each class
 */
@SuppressWarnings("ArrayRecordComponent") // Made to be read within this package, never compared.
record Grouping(int[] classes, double[] totals) {

    static Grouping of(RegisterMargin margin) {
        Map<String, Long> register = margin.register();
        List<String> names = new ArrayList<>(register.keySet());
        return new Grouping(
                margin.classes().stream().mapToInt(names::indexOf).toArray(),
                names.stream().mapToDouble(register::get).toArray());
    }

    double[] sums(double[] values) {
        double[] sums = new double[totals.length];
        for (int i = 0; i < values.length; i++) {
            sums[classes[i]] += values[i];
        }
        return sums;
    }

    /** Makes the weights of each class sum up to what the register counts. */
    void fit(double[] weights) {
        double[] sums = sums(weights);
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= totals[classes[i]] / sums[classes[i]];
        }
    }

    /** How far the weights are from the register at most, as a part of what it counts. */
    double gap(double[] weights) {
        double[] sums = sums(weights);
        double gap = 0;
        for (int i = 0; i < sums.length; i++) {
            gap = Math.max(gap, Math.abs(sums[i] / totals[i] - 1));
        }
        return gap;
    }

    /** Takes away from each value, divided by its weight, the mean of its class. */
    void centre(double[] values, double[] weights) {
        double[] scaled = new double[values.length];
        double[] ones = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            scaled[i] = values[i] / weights[i];
            ones[i] = 1;
        }
        double[] sums = sums(scaled);
        double[] counts = sums(ones);
        for (int i = 0; i < values.length; i++) {
            values[i] -= weights[i] * sums[classes[i]] / counts[classes[i]];
        }
    }
}
