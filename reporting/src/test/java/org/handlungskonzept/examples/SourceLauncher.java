package org.handlungskonzept.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs one Java source file as a person would: {@code java -cp ... File.java}. */
public final class SourceLauncher {

    private SourceLauncher() {}

    /**
     * What a program left behind.
     *
     * @param exitCode 0 if it went well
     * @param output what it printed, errors included
     */
    public record Result(int exitCode, String output) {}

    /**
     * Runs a source file with the class path of the tests.
     *
     * @param workingDirectory where it runs
     * @param source the file
     * @param arguments its arguments
     * @return what it left behind
     * @throws IOException if it could not be started
     * @throws InterruptedException if the caller was interrupted while it ran
     */
    public static Result run(Path workingDirectory, Path source, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                tool("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                source.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        return run(workingDirectory, command);
    }

    /**
     * Runs a file of JShell with the class path of the tests.
     *
     * @param workingDirectory where it runs
     * @param session the file, which ends the session itself
     * @return what it left behind
     * @throws IOException if it could not be started
     * @throws InterruptedException if the caller was interrupted while it ran
     */
    public static Result jshell(Path workingDirectory, Path session) throws IOException, InterruptedException {
        return run(
                workingDirectory,
                List.of(
                        tool("jshell"),
                        "-J-XX:TieredStopAtLevel=1",
                        "-R-XX:TieredStopAtLevel=1",
                        "-J-Dfile.encoding=UTF-8",
                        "-J-Dstdout.encoding=UTF-8",
                        "-R-Dfile.encoding=UTF-8",
                        "-R-Dstdout.encoding=UTF-8",
                        "--class-path",
                        System.getProperty("java.class.path"),
                        session.toAbsolutePath().toString()));
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static Result run(Path workingDirectory, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(workingDirectory.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }
}
