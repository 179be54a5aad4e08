package org.handlungskonzept.reporting.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Generates the answers of many people, reads and counts them, and prints a table (Messlauf). */
public final class BenchmarkRun {

    private static final long SEED = 20261128;
    private static final int PEOPLE = 1_000_000;
    private static final int TIMES = 3;
    private static final Path FILE = Path.of("target", "bench", "answers.csv");

    private BenchmarkRun() {}

    /**
     * Runs the benchmark.
     *
     * @param args how many people answer, 1,000,000 if nothing is said
     * @throws Exception if it fails
     */
    public static void main(String... args) throws Exception {
        int people = args.length == 0 ? PEOPLE : Integer.parseInt(args[0]);
        Files.createDirectories(FILE.getParent());
        LargeSurvey.write(FILE, people, SEED);
        List<Map<String, Double>> floor = ChildJvm.runs(TIMES, FloorShot.class, FILE);
        List<Map<String, Double>> ours = ChildJvm.runs(TIMES, AnswersShot.class, FILE);
        print(
                "%s, JDK %s, %s cores, seed %s, %,d people, %,d bytes%n%n",
                System.getProperty("os.arch"),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                SEED,
                people,
                Files.size(FILE));
        print("| On one core in a heap of 512 MB | fastest, ms | median, ms | slowest, ms |%n|---|---:|---:|---:|%n");
        row("FastCSV alone, every cell a text", floor, "all");
        row("read and check answers", ours, "read");
        row("count, intervals, protected tables", ours, "tabulate");
        row("both together", ours, "all");
        row("FastCSV alone, time of the processor from the start of the JVM", floor, "cpu");
        row("both together, time of the processor from the start of the JVM", ours, "cpu");
        print(
                "%n| Ratio to FastCSV alone | of the fastest | of the medians | wanted |%n|---|---:|---:|---:|%n"
                        + "| both together | %.2f | %.2f | at most 3 |%n"
                        + "| both together, time of the processor | %.2f | %.2f | |%n",
                sorted(ours, "all")[0] / sorted(floor, "all")[0],
                sorted(ours, "all")[TIMES / 2] / sorted(floor, "all")[TIMES / 2],
                sorted(ours, "cpu")[0] / sorted(floor, "cpu")[0],
                sorted(ours, "cpu")[TIMES / 2] / sorted(floor, "cpu")[TIMES / 2]);
        Map<String, Double> one = ours.get(0);
        print(
                "%n| Memory, MB | |%n|---|---:|%n| answers of all people | %.0f |%n| peak of all pools, garbage included | %.0f |%n",
                one.get("retained"), one.get("peak"));
        print(
                "%n%,.0f people, %.0f intervals, %.0f protected tables with %.0f hidden figures%n",
                one.get("people"), one.get("intervals"), one.get("tables"), one.get("hidden"));
    }

    private static void row(String title, List<Map<String, Double>> runs, String name) {
        double[] times = sorted(runs, name);
        print("| %s | %,.0f | %,.0f | %,.0f |%n", title, times[0], times[times.length / 2], times[times.length - 1]);
    }

    private static double[] sorted(List<Map<String, Double>> runs, String name) {
        return runs.stream().mapToDouble(run -> run.get(name)).sorted().toArray();
    }

    private static void print(String format, Object... figures) {
        System.out.printf(Locale.ROOT, format, figures);
    }
}
