package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.testkit.KillTrial;
import org.handlungskonzept.testkit.StoreProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2KillTest {

    private static final long SEED = 20261128;

    @TempDir
    Path place;

    @Test
    void keepsAcknowledgedSavesWhenTheProcessIsKilled() throws IOException, InterruptedException {
        List<String> faults = new ArrayList<>();
        long acknowledged = 0;
        for (int kill = 0; kill < 4; kill++) {
            KillTrial trial = new KillTrial(Program.class, H2KillTest::open, place, SEED + kill);
            // One process at a time, each on what the one before has left.
            faults.addAll(trial.run(1));
            acknowledged += trial.acknowledged();
        }

        assertThat(faults).as("seed %d", SEED).isEmpty();
        assertThat(acknowledged).isPositive();
    }

    private static ConceptStore open(Path place) {
        return JdbcConceptStore.open(place.resolve("konzepte.mv.db"));
    }

    static final class Program {

        private Program() {}

        public static void main(String[] args) throws IOException {
            StoreProgram.run(open(Path.of(args[0])), args, System.out);
        }
    }
}
