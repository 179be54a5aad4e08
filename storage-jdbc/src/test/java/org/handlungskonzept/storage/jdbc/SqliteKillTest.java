package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.handlungskonzept.storage.StoreReport;
import org.handlungskonzept.testkit.KillTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short version of the kills in {@link JdbcSoak}. */
class SqliteKillTest {

    private static final int KILLS = 10;
    private static final long SEED = 4;

    @TempDir
    private Path folder;

    @Test
    void losesNothingThatWasAcknowledgedWhenProcessesAreKilled() throws Exception {
        KillTrial trial = trial(folder, SEED);

        assertThat(trial.run(KILLS)).as("seed %d", SEED).isEmpty();
        assertThat(trial.acknowledged()).isGreaterThan(KILLS);
        assertEveryPlaceIsSound(folder);
    }

    static KillTrial trial(Path folder, long seed) {
        return new KillTrial(
                SqliteConceptStoreContractTest.Program.class,
                place -> JdbcConceptStore.open(place.resolve("konzepte.db")),
                folder,
                seed);
    }

    static void assertEveryPlaceIsSound(Path folder) throws IOException {
        try (DirectoryStream<Path> places = Files.newDirectoryStream(folder)) {
            for (Path place : places) {
                try (JdbcConceptStore store = JdbcConceptStore.open(place.resolve("konzepte.db"))) {
                    StoreReport report = store.verify();
                    assertThat(report.problems()).isEmpty();
                    assertThat(report.revisions()).isPositive();
                }
            }
        }
    }
}
