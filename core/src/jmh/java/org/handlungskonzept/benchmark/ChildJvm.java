package org.handlungskonzept.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handlungskonzept.smart.SmartChecker;

/** JVMs that run one main class each and answer with figures; the last figure is the time of the whole process in ms. */
final class ChildJvm {

    private static final int STARTS = 10;

    private ChildJvm() {}

    /** Called in the child: prints the figures. */
    static void answer(double... figures) {
        System.out.println(DoubleStream.of(figures).mapToObj(Double::toString).collect(Collectors.joining(" ")));
    }

    /** The medians of ten starts. */
    static double[] medians(Class<?> main, String... args) throws IOException, InterruptedException {
        return medians(List.of("-classpath", classPath(main)), main, args);
    }

    /** The medians of ten starts with options for the JVM, the class path among them. */
    static double[] medians(List<String> options, Class<?> main, String... args)
            throws IOException, InterruptedException {
        double[][] runs = new double[STARTS][];
        for (int i = 0; i < STARTS; i++) {
            runs[i] = run(options, main, args);
        }
        return IntStream.range(0, runs[0].length)
                .mapToDouble(column -> median(Arrays.stream(runs).mapToDouble(run -> run[column])))
                .toArray();
    }

    private static double median(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** One start. */
    static double[] run(List<String> options, Class<?> main, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.addAll(options);
        command.add(main.getName());
        command.addAll(List.of(args));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answer = read(process);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The program (%s) ended with (%s).\nMaybe its message above says why."
                    .formatted(main.getName(), process.exitValue()));
        }
        double whole = (System.nanoTime() - start) / 1e6;
        return DoubleStream.concat(
                        Stream.of(answer.split(" "))
                                .filter(figure -> !figure.isBlank())
                                .mapToDouble(Double::parseDouble),
                        DoubleStream.of(whole))
                .toArray();
    }

    private static String read(Process process) throws IOException {
        try (InputStream output = process.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.US_ASCII).strip();
        }
    }

    /** Only the library and the benchmarks: a host does not have the peers. */
    private static String classPath(Class<?> main) {
        return place(SmartChecker.class) + System.getProperty("path.separator") + place(main);
    }

    /** The directory or file that a class was loaded from. */
    static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The class (%s) is at no place of the file system.".formatted(type), e);
        }
    }
}
