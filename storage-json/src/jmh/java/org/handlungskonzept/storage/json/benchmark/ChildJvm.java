package org.handlungskonzept.storage.json.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A JVM of its own (eigener Prozess) that runs one main class and answers with a named figure a line. */
final class ChildJvm {

    private ChildJvm() {}

    /** Called in the child: prints a figure. */
    static void answer(String name, double figure) {
        System.out.println(name + "=" + figure);
    }

    /** The figures of a run. */
    static Map<String, Double> run(Class<?> main, String heap, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx" + heap,
                "-classpath",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
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
