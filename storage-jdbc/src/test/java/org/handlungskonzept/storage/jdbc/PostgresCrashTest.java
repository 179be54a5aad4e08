package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short version of the kills of the server in {@link JdbcSoak}. */
class PostgresCrashTest {

    private static final int KILLS = 2;
    private static final long SEED = 1;

    @TempDir
    private Path folder;

    @Test
    void losesNothingThatWasAcknowledgedWhenTheServerIsKilled() throws Exception {
        try (CrashingPostgres server = CrashingPostgres.in(folder.resolve("server"))) {
            PostgresCrashTrial trial = new PostgresCrashTrial(server, SEED);

            assertThat(trial.run(KILLS)).as("seed %d", SEED).isEmpty();
        }
    }
}
