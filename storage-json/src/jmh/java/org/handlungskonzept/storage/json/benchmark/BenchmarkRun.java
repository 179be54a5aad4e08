package org.handlungskonzept.storage.json.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.handlungskonzept.storage.json.ConceptCodec;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of codec and store (Messlauf) and prints their tables; the log of JMH goes to {@code target/bench}. */
public final class BenchmarkRun {

    private static final Path LOG = Path.of("target", "bench", "jmh.log");

    private BenchmarkRun() {}

    /**
     * Runs the benchmarks.
     *
     * @param args options of JMH; if they name benchmarks, the stores with many concepts are left out
     * @throws Exception if a benchmark fails
     */
    public static void main(String... args) throws Exception {
        Files.createDirectories(LOG.getParent());
        CommandLineOptions options = new CommandLineOptions(args);
        Scores scores = new Scores(new Runner(new OptionsBuilder()
                        .parent(options)
                        .addProfiler(GCProfiler.class)
                        .jvmArgsAppend("-XX:+UseSerialGC")
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.NORMAL)
                        .output(LOG.toString())
                        .build())
                .run());
        System.out.printf(
                Locale.ROOT,
                "%s, JDK %s, %s cores, a document of %,d bytes%n%n",
                System.getProperty("os.arch"),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                ConceptCodec.standard().write(TownConcepts.large()).length);
        System.out.println(SpeedTables.codec(scores));
        System.out.println(SpeedTables.store(scores));
        System.out.println(SpeedTables.ratios(scores));
        if (options.getIncludes().isEmpty()) {
            printStores();
        }
    }

    private static void printStores() throws Exception {
        try (WorkFolder work = WorkFolder.make()) {
            StoreTables tables = new StoreTables(work);
            System.out.println(tables.fill());
            System.out.println(tables.queries());
            System.out.println(tables.export());
            System.out.println(tables.peers());
        }
    }
}
