package org.handlungskonzept.storage.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.handlungskonzept.storage.StoreReport;
import org.handlungskonzept.testkit.KillTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short version of {@link JsonSoak}. */
class JsonKillTest {

    private static final int KILLS = 40;
    private static final long SEED = 4;

    @TempDir
    private Path folder;

    @Test
    void losesNothingThatWasAcknowledgedWhenProcessesAreKilled() throws Exception {
        KillTrial trial =
                new KillTrial(JsonConceptStoreContractTest.Program.class, JsonConceptStore::open, folder, SEED);

        assertThat(trial.run(KILLS)).as("seed %d", SEED).isEmpty();
        assertThat(trial.acknowledged()).isGreaterThan(KILLS);
        assertEveryPlaceIsSound(folder);
    }

    static void assertEveryPlaceIsSound(Path folder) throws IOException {
        try (DirectoryStream<Path> places = Files.newDirectoryStream(folder)) {
            for (Path place : places) {
                StoreReport report = JsonConceptStore.open(place).verify();
                assertThat(report.isSound()).as(report.toString()).isTrue();
                assertThat(report.revisions()).isPositive();
            }
        }
    }
}
