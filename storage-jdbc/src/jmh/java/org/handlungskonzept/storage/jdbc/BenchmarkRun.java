package org.handlungskonzept.storage.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks of the store (Messlauf) and prints what they took; the log of JMH goes to {@code target/bench}. */
public final class BenchmarkRun {

    private static final Path LOG = Path.of("target", "bench", "jmh.log");

    private BenchmarkRun() {}

    /**
     * Runs the benchmarks.
     *
     * @param args options of JMH; if they name benchmarks, the run with many concepts is left out
     * @throws Exception if a benchmark fails
     */
    public static void main(String... args) throws Exception {
        Files.createDirectories(LOG.getParent());
        CommandLineOptions options = new CommandLineOptions(args);
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(options)
                        .jvmArgsAppend("-XX:+UseSerialGC")
                        .shouldFailOnError(true)
                        .output(LOG.toString())
                        .build())
                .run();
        System.out.println("| what | database | who or how many | ms | error | times hand-written JDBC |");
        System.out.println("|---|---|---|---:|---:|---:|");
        for (RunResult result : results) {
            double floor = results.stream()
                    .filter(other -> isFloor(other, result))
                    .mapToDouble(other -> other.getPrimaryResult().getScore())
                    .findFirst()
                    .orElse(Double.NaN);
            double score = result.getPrimaryResult().getScore();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %s | %.2f | %.2f | %.2f |%n",
                    result.getPrimaryResult().getLabel(),
                    result.getParams().getParam("database"),
                    who(result),
                    score,
                    result.getPrimaryResult().getScoreError(),
                    score / floor);
        }
        System.out.println();
        if (options.getIncludes().isEmpty()) {
            ScaleRun.main();
        }
    }

    private static String who(RunResult result) {
        String peer = result.getParams().getParam("peer");
        return peer == null ? result.getParams().getParam("measures") + " measures" : peer;
    }

    private static boolean isFloor(RunResult floor, RunResult of) {
        return who(floor).equals("jdbc")
                && floor.getParams().getBenchmark().equals(of.getParams().getBenchmark())
                && floor.getParams().getParam("database").equals(of.getParams().getParam("database"));
    }
}
