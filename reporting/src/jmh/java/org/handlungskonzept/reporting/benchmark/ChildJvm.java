package org.handlungskonzept.reporting.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A JVM of its own on one core (eigener Prozess) that runs one main class and answers with a named figure a line. */
final class ChildJvm {

    private ChildJvm() {}

    /** Called in the child: prints a figure. */
    static void answer(String name, double figure) {
        System.out.println(name + "=" + figure);
    }

    /** Called in the child: how long the process has computed until now, in milliseconds, however long it had to wait. */
    static double cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e6;
    }

    /** The figures of several runs, the fastest first. */
    static List<Map<String, Double>> runs(int times, Class<?> main, Path file)
            throws IOException, InterruptedException {
        List<Map<String, Double>> runs = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            runs.add(run(main, file));
        }
        runs.sort(Comparator.comparing(run -> run.get("all")));
        return runs;
    }

    private static Map<String, Double> run(Class<?> main, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:ActiveProcessorCount=1",
                        "-Xmx512m",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The program (%s) ended with (%s).\nMaybe its message above says why."
                    .formatted(main.getName(), process.exitValue()));
        }
        Map<String, Double> figures = new TreeMap<>();
        answer.lines().forEach(line -> {
            int end = line.lastIndexOf('=');
            figures.put(line.substring(0, end), Double.valueOf(line.substring(end + 1)));
        });
        return figures;
    }
}
