package org.handlungskonzept.survey;

import java.util.stream.DoubleStream;

/** Sets weights that are beyond bounds to them, and scales the others so that the sum stays, until none is beyond. */
final class Trimming {

    private final double[] weights;
    private final boolean[] atBound;
    private final double total;
    private final double lowest;
    private final double highest;
    private int count;

    /** Takes the bounds as multiples of the mean weight. */
    Trimming(double[] weights, double lowest, double highest) {
        this.weights = weights.clone();
        this.atBound = new boolean[weights.length];
        this.total = DoubleStream.of(weights).sum();
        this.lowest = lowest * total / weights.length;
        this.highest = highest * total / weights.length;
    }

    /**
     * Trims.
     *
     * @throws WeightingException if all weights are at a bound
     */
    double[] run() {
        while (setToBounds()) {
            scaleOthers();
        }
        return weights;
    }

    /** How many weights were set to a bound. */
    int count() {
        return count;
    }

    private boolean setToBounds() {
        int before = count;
        for (int i = 0; i < weights.length; i++) {
            double within = Math.min(highest, Math.max(lowest, weights[i]));
            if (!atBound[i] && within != weights[i]) {
                weights[i] = within;
                atBound[i] = true;
                count++;
            }
        }
        return count > before;
    }

    private void scaleOthers() {
        double bound = 0;
        double free = 0;
        for (int i = 0; i < weights.length; i++) {
            if (atBound[i]) {
                bound += weights[i];
            } else {
                free += weights[i];
            }
        }
        if (free == 0) {
            throw new WeightingException(
                    "All weights are at a bound, so their sum cannot be kept.\nMaybe set the bounds wider.");
        }
        for (int i = 0; i < weights.length; i++) {
            if (!atBound[i]) {
                weights[i] *= (total - bound) / free;
            }
        }
    }
}
