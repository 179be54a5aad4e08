package org.handlungskonzept.benchmark;

/** Measures the heap that stays occupied (belegter Speicher) after everything was loaded and all results dropped. */
public final class Retained {

    private static final int COLLECTIONS = 5;

    private static volatile Object last = "";

    private Retained() {}

    /**
     * Prints the megabytes retained.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        collect();
        double before = collect();
        EverythingOnce.report(TypicalConcepts.of(1), result -> last = result);
        EverythingOnce.explanation(TypicalConcepts.of(1), result -> last = result);
        last = "";
        ChildJvm.answer(collect() - before);
    }

    /** Collects until nothing more goes away; the figure is that of the collector, without buffers of threads. */
    private static double collect() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return HeapInUse.megabytesAfterCollection();
    }
}
