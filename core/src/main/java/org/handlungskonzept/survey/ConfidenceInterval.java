package org.handlungskonzept.survey;

/**
 * A confidence interval (Vertrauensbereich).
 *
 * <p>Immutable and thread-safe.
 *
 * @param lower its lower bound
 * @param upper its upper bound
 * @param level in which part of all samples such an interval covers the true value, between 0 and 1
 */
public record ConfidenceInterval(double lower, double upper, double level) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the lower bound is above the upper one, a bound is not a number, or the level is
     *     not between 0 and 1
     */
    public ConfidenceInterval {
        checkLevel(level);
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("An interval cannot reach from (%s) to (%s).".formatted(lower, upper));
        }
    }

    static void checkLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "The level (%s) of confidence must be between 0 and 1.\nMaybe use 0.95.".formatted(level));
        }
    }

    /**
     * Half of its width.
     *
     * @return the margin of error (Fehlerspanne) of a symmetric interval
     */
    public double margin() {
        return (upper - lower) / 2;
    }
}
