package org.handlungskonzept.reporting.office;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** LibreOffice of this machine, which opens office files as people do. */
final class LibreOffice {

    private static final long MINUTES = 5;

    private final Path command;

    private LibreOffice(Path command) {
        this.command = command;
    }

    static Optional<LibreOffice> find() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(LibreOffice::new);
    }

    /**
     * Opens files and saves them in another format.
     *
     * @param filter the ending of the new files, with a filter of LibreOffice behind a colon where it needs one
     * @param files the files
     * @param folder where the new ones are written, with a profile of its own beside them
     */
    void convert(String filter, List<Path> files, Path folder) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(
                command.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                filter,
                "--outdir",
                folder.toString()));
        files.forEach(file -> all.add(file.toString()));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("LibreOffice has failed: " + Files.readString(said, StandardCharsets.UTF_8));
        }
    }
}
