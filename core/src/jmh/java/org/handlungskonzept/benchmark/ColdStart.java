package org.handlungskonzept.benchmark;

import org.handlungskonzept.concept.Concept;

/** Measures a cold start (Kaltstart) in a JVM of its own, from the first line of the main method on. */
public final class ColdStart {

    private ColdStart() {}

    /**
     * Prints the milliseconds until the concept was made, from there until the first report, and until its explanation.
     *
     * @param args how many measures the concept has
     */
    public static void main(String[] args) {
        long start = System.nanoTime();
        Concept concept = TypicalConcepts.of(1, Integer.parseInt(args[0]));
        double made = milliseconds(start);
        LastResult sink = new LastResult();
        long checking = System.nanoTime();
        EverythingOnce.report(concept, sink);
        double reported = milliseconds(checking);
        EverythingOnce.explanation(concept, sink);
        double explained = milliseconds(checking);
        ChildJvm.answer(made, reported, explained);
    }

    private static double milliseconds(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
