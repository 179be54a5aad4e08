package org.handlungskonzept.reporting.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks of the writers (Messlauf) and prints what they took; the log of JMH goes to {@code target/bench}. */
public final class WritersRun {

    private static final Path LOG = Path.of("target", "bench", "jmh.log");

    private static final Map<String, String> WHAT = Map.of(
            "xlsx", "table of 100,000 rows, 64 MB",
            "ods", "table of 100,000 rows, 64 MB",
            "poi", "table of 100,000 rows, 64 MB",
            "html", "table of 250 measures",
            "htmlByJte", "table of 250 measures",
            "xlsxInLargeHeap", "table of 100,000 rows, 2 GB",
            "xlsxByJasper", "table of 100,000 rows, 2 GB",
            "pdf", "table of 1,000 rows",
            "pdfByJasper", "table of 1,000 rows");

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
        System.out.println("| what | how | ms | error |");
        System.out.println("|---|---|---:|---:|");
        Map<String, Double> scores = new HashMap<>();
        for (RunResult result : results) {
            String format = result.getParams().getParam("format");
            String label = result.getPrimaryResult().getLabel();
            double unit = result.getPrimaryResult().getScoreUnit().startsWith("us") ? 1_000 : 1;
            scores.put(label, result.getPrimaryResult().getScore());
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.3f | %.3f |%n",
                    format == null ? WHAT.get(label) : "report on 250 measures",
                    format == null ? label : format,
                    result.getPrimaryResult().getScore() / unit,
                    result.getPrimaryResult().getScoreError() / unit);
        }
        ratio(scores, "html", "htmlByJte");
        ratio(scores, "xlsx", "poi");
        ratio(scores, "ods", "poi");
        ratio(scores, "xlsxInLargeHeap", "xlsxByJasper");
        ratio(scores, "pdf", "pdfByJasper");
    }

    private static void ratio(Map<String, Double> scores, String ours, String peer) {
        Double score = scores.get(ours);
        Double other = scores.get(peer);
        if (score != null && other != null) {
            System.out.printf(Locale.ROOT, "%s takes %.2f of the time of %s%n", ours, score / other, peer);
        }
    }
}
