package org.handlungskonzept.reporting.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;

/** The heap (Hauptspeicher der JVM) in megabytes. */
final class Heap {

    private static final double MEGABYTE = 1024 * 1024;
    private static final int COLLECTIONS = 4;

    private Heap() {}

    /** What is in use after nothing more can be collected. */
    static double retained() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    /** The sum of the peaks of all pools, garbage included. */
    static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / MEGABYTE;
    }
}
