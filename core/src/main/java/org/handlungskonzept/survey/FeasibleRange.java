package org.handlungskonzept.survey;

import org.jspecify.annotations.Nullable;

/**
 * What can be found out of a hidden count (erschließbarer Bereich).
 *
 * <p>Immutable and thread-safe.
 *
 * @param row the name of the row, or null for the sum of the column or of the whole table
 * @param column the name of the column, or null for the sum of the row or of the whole table
 * @param lowest the smallest count that it can be
 * @param highest the largest count that it can be, or null if nothing limits it
 */
public record FeasibleRange(
        @Nullable String row,
        @Nullable String column,
        int lowest,
        @Nullable Integer highest) {

    /**
     * Tells whether the range is so wide that the count stays secret.
     *
     * @param width how many counts more than one must be possible
     * @return true if nothing limits it, or the highest is at least so much above the lowest
     */
    public boolean isWiderThan(int width) {
        return highest == null || (long) highest - lowest >= width;
    }
}
