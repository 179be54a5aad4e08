package org.handlungskonzept.storage.json.benchmark;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** The results of JMH by the name of the method (Messergebnisse); what was not run is no number. */
final class Scores {

    private final Map<String, RunResult> results = new TreeMap<>();

    Scores(Collection<RunResult> run) {
        run.forEach(result -> results.put(result.getParams().getBenchmark().replaceAll(".*\\.", ""), result));
    }

    /** The fastest iteration, in microseconds; what else runs on a machine only adds time. */
    double fastest(String name) {
        return has(name) ? statistics(name).getMin() : Double.NaN;
    }

    double median(String name) {
        return has(name) ? statistics(name).getPercentile(50) : Double.NaN;
    }

    double allocated(String name) {
        return has(name)
                ? results.get(name)
                        .getSecondaryResults()
                        .get("gc.alloc.rate.norm")
                        .getScore()
                : Double.NaN;
    }

    private boolean has(String name) {
        return results.containsKey(name);
    }

    private Statistics statistics(String name) {
        return results.get(name).getPrimaryResult().getStatistics();
    }
}
