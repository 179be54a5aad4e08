package org.handlungskonzept.reporting.oparl;

/**
 * How much is read of one text at most (Grenzen des Einlesens). What is beyond ends the reading, but for long texts, which are left
 * out one by one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param bytes the size of the text in bytes, at least 1
 * @param depth how deep objects and lists may be nested, from 1 to 500
 * @param objects how many objects may be in it, embedded ones included, at least 1
 * @param characters how long a name or another text that is taken over may be in UTF-16 units, at least 1
 */
public record OparlLimits(int bytes, int depth, int objects, int characters) {

    private static final int DEEPEST = 500;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is out of its bounds
     */
    public OparlLimits {
        if (bytes < 1 || depth < 1 || depth > DEEPEST || objects < 1 || characters < 1) {
            throw new IllegalArgumentException(
                    "The limits (bytes %s, depth %s, objects %s, characters %s) must be at least 1, and the depth at most %s."
                            .formatted(bytes, depth, objects, characters, DEEPEST));
        }
    }

    /**
     * What suffices for a page of a list with all that is embedded: 64 MiB, 32 levels, 100 000 objects, texts of 100 000.
     *
     * @return the limits
     */
    public static OparlLimits usual() {
        return new OparlLimits(64 << 20, 32, 100_000, 100_000);
    }
}
