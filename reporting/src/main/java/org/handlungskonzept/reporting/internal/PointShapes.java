package org.handlungskonzept.reporting.internal;

import java.util.List;
import org.handlungskonzept.meta.Internal;

/** The marks of points in figures, one for each look, so that no reader depends on colours. */
@Internal
public final class PointShapes {

    /** Corners around the middle, in pixels: x and y in turn, y downwards. */
    private static final List<List<Integer>> CORNERS = List.of(
            List.of(-6, -2, -6, 2, -4, 4, -2, 6, 2, 6, 4, 4, 6, 2, 6, -2, 4, -4, 2, -6, -2, -6, -4, -4),
            List.of(-5, -5, 5, -5, 5, 5, -5, 5),
            List.of(0, -7, 7, 0, 0, 7, -7, 0),
            List.of(0, -6, 6, 5, -6, 5),
            List.of(0, 6, 6, -5, -6, -5),
            List.of(-7, -3, 7, -3, 7, 3, -7, 3),
            List.of(-3, -7, 3, -7, 3, 7, -3, 7),
            List.of(-7, 0, -3, -5, 3, -5, 7, 0, 3, 5, -3, 5));

    private PointShapes() {}

    /**
     * The mark of a look.
     *
     * @param look a number from 0; after the last mark it starts again
     * @return its corners around the middle in pixels, x and y in turn, y downwards
     */
    public static List<Integer> corners(int look) {
        return CORNERS.get(look % CORNERS.size());
    }
}
