package org.handlungskonzept.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.handlungskonzept.examples.SourceLauncher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the code of core/doc/tour.md, and holds what it prints against what the page says. */
class TourTest {

    private static final Path PAGE = Path.of("..", "core", "doc", "tour.md");

    @TempDir
    Path folder;

    @Test
    void printsWhatThePageSays() throws Exception {
        Page page = Page.of(PAGE);
        List<String> code = page.blocks("java");
        Path source = folder.resolve("Tour.java");
        Files.writeString(
                source,
                code.get(0) + "class Tour { public static void main(String[] arguments) throws Exception {\n"
                        + String.join("\n", code.subList(1, code.size())) + "}}\n");

        SourceLauncher.Result result = SourceLauncher.run(folder, source);

        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output().lines().filter(line -> !line.startsWith("SLF4J")))
                .as("without what the pool of the database tests has to say")
                .containsExactlyElementsOf(
                        String.join("", page.blocks("text")).lines().toList());
        assertThat(folder.resolve("zwischenbericht.html")).content().contains("Sprachkurse am Abend ausbauen");
    }
}
