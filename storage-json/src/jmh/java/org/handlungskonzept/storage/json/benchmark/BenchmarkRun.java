package org.handlungskonzept.storage.json.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.handlungskonzept.storage.json.ConceptCodec;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of the codec (Messlauf) and prints their table; the log of JMH goes to {@code target/bench}. */
public final class BenchmarkRun {

    private static final Path LOG = Path.of("target", "bench", "jmh.log");

    private BenchmarkRun() {}

    /**
     * Runs the benchmarks.
     *
     * @param args options of JMH
     * @throws CommandLineOptionException if an option is unknown
     * @throws RunnerException if a benchmark fails
     * @throws IOException if the log cannot be written
     */
    public static void main(String... args) throws CommandLineOptionException, RunnerException, IOException {
        Files.createDirectories(LOG.getParent());
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(args))
                        .addProfiler(GCProfiler.class)
                        .jvmArgsAppend("-XX:+UseSerialGC")
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.NORMAL)
                        .output(LOG.toString())
                        .build())
                .run();
        int bytes = ConceptCodec.standard().write(ConceptOf250Measures.make()).length;
        System.out.printf(
                Locale.ROOT,
                "%s, JDK %s, %s cores, a document of %,d bytes%n%n",
                System.getProperty("os.arch"),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                bytes);
        print(results.stream()
                .collect(Collectors.toMap(
                        result -> result.getParams().getBenchmark().replaceAll(".*\\.", ""), result -> result)));
    }

    private static void print(Map<String, RunResult> results) {
        System.out.println("| One document on one core | fastest, µs | median, µs | bytes allocated |");
        System.out.println("|---|---:|---:|---:|");
        row("write a concept", results.get("write"));
        row("read a concept", results.get("read"));
        row("Jackson: all tokens and texts", results.get("tokens"));
        row("Jackson: copy token by token", results.get("copy"));
        System.out.printf(
                Locale.ROOT,
                "%n| Ratio | of the fastest |%n|---|---:|%n| read / tokens | %.2f |%n| write / (copy - tokens) | %.2f |%n| read and write / copy | %.2f |%n",
                fastest(results, "read") / fastest(results, "tokens"),
                fastest(results, "write") / (fastest(results, "copy") - fastest(results, "tokens")),
                (fastest(results, "read") + fastest(results, "write")) / fastest(results, "copy"));
    }

    private static void row(String name, RunResult result) {
        var statistics = result.getPrimaryResult().getStatistics();
        System.out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f | %,.0f |%n",
                name,
                statistics.getMin(),
                statistics.getPercentile(50),
                result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
    }

    private static double fastest(Map<String, RunResult> results, String name) {
        return results.get(name).getPrimaryResult().getStatistics().getMin();
    }
}
