package org.handlungskonzept.survey;

/**
 * A share of answers (Anteil): how many of those who answered a question gave one of certain answers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param hits how many gave one of the answers
 * @param answered how many answered the question
 * @param missing how many were asked the question and did not answer it, or said that they cannot
 */
public record Share(int hits, int answered, int missing) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative, or there are more hits than answers
     */
    public Share {
        if (hits < 0 || answered < hits || missing < 0) {
            throw new IllegalArgumentException(
                    "A share of (%s) of (%s) answers with (%s) missing is none: no number may be negative, nor the part greater than the whole."
                            .formatted(hits, answered, missing));
        }
    }

    /**
     * Makes a share without missing answers.
     *
     * @param hits how many gave one of the answers
     * @param answered how many answered the question
     * @return the share
     * @throws IllegalArgumentException if one is negative, or there are more hits than answers
     */
    public static Share of(int hits, int answered) {
        return new Share(hits, answered, 0);
    }

    /**
     * The share of those who answered, without those who did not.
     *
     * @return from 0 to 1; not a number if nobody answered
     */
    public double value() {
        return (double) hits / answered;
    }
}
