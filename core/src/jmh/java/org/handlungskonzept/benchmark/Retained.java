package org.handlungskonzept.benchmark;

/** Measures the heap that stays occupied (belegter Speicher) after everything was loaded and all results dropped. */
public final class Retained {

    private static final int COLLECTIONS = 5;

    private Retained() {}

    /**
     * Prints the megabytes retained.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        collect();
        double before = collect();
        LastResult sink = new LastResult();
        EverythingOnce.report(TypicalConcepts.of(1), sink);
        EverythingOnce.explanation(TypicalConcepts.of(1), sink);
        sink.forget();
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
