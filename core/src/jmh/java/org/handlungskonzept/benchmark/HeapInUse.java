package org.handlungskonzept.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.function.Function;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The heap in use (Speicherbelegung) beside the time of a benchmark. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class HeapInUse {

    /** The most that was ever in use, garbage included, in megabytes; never too low. */
    public double peak;

    /** The sum of the peaks of all pools, which they need not have reached at the same time. */
    static double peakMegabytes() {
        return megabytes(MemoryPoolMXBean::getPeakUsage);
    }

    /** What the last full collection left. */
    static double megabytesAfterCollection() {
        return megabytes(MemoryPoolMXBean::getCollectionUsage);
    }

    private static double megabytes(Function<MemoryPoolMXBean, MemoryUsage> usage) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(usage)
                        .mapToDouble(MemoryUsage::getUsed)
                        .sum()
                / 1e6;
    }
}
