package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A contradiction between figures of one profile (Widerspruch zwischen Zahlen).
 *
 * <p>Immutable and thread-safe.
 *
 * @param figure the figure that does not fit
 * @param count its count
 * @param total the count of the whole it is a part of
 * @param shown the share as shown, or null if none is shown; without it the part is larger than the whole
 * @param computed the share that count and total give, with as many decimals as are shown (two if none is shown), or null
 *     if the total is 0
 */
public record FigureContradiction(
        FigureId figure,
        long count,
        long total,
        @Nullable Percentage shown,
        @Nullable Percentage computed) {

    /** Checks that nothing is missing. */
    public FigureContradiction {
        requireNonNull(figure, "figure");
    }
}
