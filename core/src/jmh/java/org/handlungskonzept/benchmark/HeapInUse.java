package org.handlungskonzept.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The heap in use (Speicherbelegung) beside the time of a benchmark. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class HeapInUse {

    /** What the last collection of each pool left, in megabytes. */
    public double afterCollection;

    static double megabytesAfterCollection() {
        long bytes = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                .sum();
        return bytes / 1e6;
    }
}
