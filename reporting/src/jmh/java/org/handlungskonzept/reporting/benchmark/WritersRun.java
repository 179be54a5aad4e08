package org.handlungskonzept.reporting.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks of the writers (Messlauf) and prints what they took; the log of JMH goes to {@code target/bench}. */
public final class WritersRun {

    private static final Path LOG = Path.of("target", "bench", "jmh.log");

    private WritersRun() {}

    /**
     * Runs the benchmarks.
     *
     * @param args options of JMH
     * @throws Exception if a benchmark fails
     */
    public static void main(String... args) throws Exception {
        Files.createDirectories(LOG.getParent());
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(args))
                        .jvmArgsAppend("-XX:+UseSerialGC")
                        .shouldFailOnError(true)
                        .output(LOG.toString())
                        .build())
                .run();
        System.out.println("| what | format | ms | error |");
        System.out.println("|---|---|---:|---:|");
        for (RunResult result : results) {
            String format = result.getParams().getParam("format");
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.1f | %.1f |%n",
                    format == null ? "table of 100,000 rows" : "report on 250 measures",
                    format == null ? result.getPrimaryResult().getLabel() : format,
                    result.getPrimaryResult().getScore(),
                    result.getPrimaryResult().getScoreError());
        }
    }
}
