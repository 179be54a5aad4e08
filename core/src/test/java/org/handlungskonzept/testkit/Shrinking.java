package org.handlungskonzept.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes what fails small, so that people can read it. */
final class Shrinking {

    private Shrinking() {}

    /**
     * Leaves out what is not needed to fail: first halves, then smaller pieces, at last single elements.
     *
     * @param failing what fails
     * @param fails tells whether a shorter list fails too; it must not depend on what it was asked before
     * @return the shortest list found
     */
    static <T> List<T> smallest(List<T> failing, Predicate<List<T>> fails) {
        List<T> smallest = List.copyOf(failing);
        for (int piece = Math.max(1, smallest.size() / 2); piece >= 1; piece = piece == 1 ? 0 : piece / 2) {
            for (int from = 0; from < smallest.size(); ) {
                List<T> shorter = new ArrayList<>(smallest.subList(0, from));
                shorter.addAll(smallest.subList(Math.min(from + piece, smallest.size()), smallest.size()));
                if (fails.test(shorter)) {
                    smallest = shorter;
                } else {
                    from += piece;
                }
            }
        }
        return smallest;
    }
}
