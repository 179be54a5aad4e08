package org.handlungskonzept.benchmark;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** The results of a run (Messergebnisse) by class, method and parameters, such as {@code SmartCheckBenchmark.check}. */
final class Scores {

    private final Map<String, RunResult> results = new TreeMap<>();

    Scores(Collection<RunResult> run) {
        run.forEach(result -> results.put(key(result.getParams()), result));
    }

    private static String key(BenchmarkParams params) {
        String name =
                params.getBenchmark().substring(Scores.class.getPackageName().length() + 1);
        StringBuilder key = new StringBuilder(name);
        params.getParamsKeys().forEach(param -> key.append(' ').append(params.getParam(param)));
        return key.toString();
    }

    /** The fastest iteration, or nothing if the benchmark was not run; what else runs on a machine only adds time. */
    OptionalDouble fastest(String key) {
        return statistics(key).mapToDouble(Statistics::getMin).findFirst();
    }

    /** The median of all iterations, or nothing. */
    OptionalDouble median(String key) {
        return statistics(key)
                .mapToDouble(statistics -> statistics.getPercentile(50))
                .findFirst();
    }

    private Stream<Statistics> statistics(String key) {
        return Optional.ofNullable(results.get(key)).stream()
                .map(result -> result.getPrimaryResult().getStatistics());
    }

    /** One figure divided by another, or nothing. */
    static OptionalDouble ratio(OptionalDouble dividend, OptionalDouble divisor) {
        return dividend.isPresent() && divisor.isPresent()
                ? OptionalDouble.of(dividend.getAsDouble() / divisor.getAsDouble())
                : OptionalDouble.empty();
    }

    /** Two figures added up, or nothing. */
    static OptionalDouble sum(OptionalDouble first, OptionalDouble second) {
        return first.isPresent() && second.isPresent()
                ? OptionalDouble.of(first.getAsDouble() + second.getAsDouble())
                : OptionalDouble.empty();
    }

    /** What was measured beside the score, or nothing. */
    OptionalDouble beside(String key, String what) {
        return Optional.ofNullable(results.get(key))
                .<Result<?>>map(result -> result.getSecondaryResults().get(what))
                .stream()
                .mapToDouble(Result::getScore)
                .findFirst();
    }
}
