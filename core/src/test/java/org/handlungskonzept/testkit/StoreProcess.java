package org.handlungskonzept.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A process of its own that uses a store. */
final class StoreProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader lines;

    private StoreProcess(Process process) {
        this.process = process;
        this.lines = process.inputReader(UTF_8);
    }

    static StoreProcess start(Class<?> program, String... arguments) throws IOException {
        return start(ClassArchive.none(), program, arguments);
    }

    static StoreProcess start(ClassArchive classes, Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        command.addAll(classes.options());
        command.addAll(List.of("-cp", classes.classPath(), program.getName()));
        command.addAll(List.of(arguments));
        return new StoreProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The next line of its output, or null if it has ended. */
    @Nullable
    String line() throws IOException {
        return lines.readLine();
    }

    List<String> rest() throws IOException {
        List<String> rest = new ArrayList<>();
        for (String line = line(); line != null; line = line()) {
            rest.add(line);
        }
        return rest;
    }

    void send(String line) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes(UTF_8));
        process.getOutputStream().flush();
    }

    /** Kills it at once. Not by the process itself, which would close its output before the last lines are read. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    /** Asks it to end in order, as an operating system does before it is shut down. */
    void askToEnd() {
        process.toHandle().destroy();
    }

    boolean ends() throws InterruptedException {
        return process.waitFor(60, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
