package org.handlungskonzept.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.json.JsonConceptStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTest {

    private static final Path SCRIPT = Path.of("src", "test", "scripts", "Zwischenbericht.java");

    @TempDir
    Path folder;

    @Test
    void isShort() throws IOException {
        assertThat(Files.readAllLines(SCRIPT)).hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void writesTheReportOfAStoredConcept() throws Exception {
        try (ConceptStore store = JsonConceptStore.open(folder.resolve("konzepte"))) {
            store.create(Quickstart.sample(), ChangeNote.by("Test", ""));
        }

        SourceLauncher.Result result = SourceLauncher.run(
                folder, SCRIPT, "konzepte", "laatzen-integration-2022", "2025-06-30", "zwischenbericht.html");

        assertThat(result.output()).contains("„ab 2020“ nennt nur den Beginn.").contains("zwischenbericht.html");
        assertThat(result.exitCode()).isZero();
        assertThat(folder.resolve("zwischenbericht.html")).content().contains("Zwischenbericht", "ab 2022- 2023");
    }
}
