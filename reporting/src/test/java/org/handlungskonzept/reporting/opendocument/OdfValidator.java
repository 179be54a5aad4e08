package org.handlungskonzept.reporting.opendocument;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the ODF Validator of the ODF Toolkit says. It runs in a JVM of its own, because it brings other XML parsers along; the
 * Maven profile validate puts it into the build directory.
 */
public final class OdfValidator {

    private static final Path JAR = Path.of("target", "odfvalidator", "odfvalidator.jar");

    private OdfValidator() {}

    /**
     * Checks files for conformance to the version of OpenDocument that they name.
     *
     * @param files the files
     * @return one line for each error or warning; empty if all files are valid
     */
    public static List<String> complaints(List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString(),
                "-c",
                "-w"));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> complaints = new ArrayList<>(
                said.lines().filter(line -> !line.contains(":  Info:")).toList());
        if (process.waitFor() != 0) {
            complaints.add("The validator has ended with (%s).".formatted(process.exitValue()));
        }
        return complaints;
    }
}
