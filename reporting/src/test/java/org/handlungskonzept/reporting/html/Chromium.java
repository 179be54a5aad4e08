package org.handlungskonzept.reporting.html;

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
import java.util.stream.Stream;

/** The browser of this machine, without a window. */
record Chromium(Path program) {

    static Optional<Chromium> find() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Chromium::new);
    }

    /**
     * Opens a page, lets its scripts come to rest, and gives what has become of it.
     *
     * @param page the page
     * @param folder an empty folder for what the browser keeps
     * @param options further options
     * @return the page as HTML
     */
    String open(Path page, Path folder, String... options) throws IOException, InterruptedException {
        Path dump = folder.resolve("dump.html");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--no-first-run",
                "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=1400,1000",
                "--virtual-time-budget=20000",
                "--dump-dom"));
        command.addAll(List.of(options));
        command.add(page.toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectOutput(dump.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                throw new IOException("The browser (%s) did not come to an end.".formatted(program));
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return Files.readString(dump, StandardCharsets.UTF_8);
    }
}
