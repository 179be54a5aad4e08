package org.handlungskonzept.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all benchmarks (Messlauf) and prints their tables; the log of JMH goes to {@code target/bench}. */
public final class BenchmarkRun {

    private static final Path LOG = Path.of("target", "bench", "jmh.log");

    private BenchmarkRun() {}

    /**
     * Runs the benchmarks.
     *
     * @param args options of JMH, which narrow the run
     * @throws CommandLineOptionException if an option is unknown
     * @throws RunnerException if a benchmark fails
     * @throws IOException if a process cannot be started or the log not be written
     * @throws InterruptedException if somebody stops the run
     */
    public static void main(String... args)
            throws CommandLineOptionException, RunnerException, IOException, InterruptedException {
        Files.createDirectories(LOG.getParent());
        Scores scores = new Scores(new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(args))
                        .addProfiler(GCProfiler.class)
                        .jvmArgsAppend("-XX:+UseSerialGC")
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.NORMAL)
                        .output(LOG.toString())
                        .build())
                .run());
        System.out.println(SpeedTables.machine());
        System.out.println(SpeedTables.measures(scores));
        System.out.println(SpeedTables.ratios(scores));
        System.out.println(SizeTables.longTexts(scores));
        System.out.println(SizeTables.country(scores));
        System.out.println(RecordTables.growth(scores));
        System.out.println(RecordTables.large(scores));
        System.out.println(SizeTables.start());
    }
}
