package org.handlungskonzept.storage.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.handlungskonzept.testkit.KillTrial;

/**
 * Kills processes that save into a directory by the thousand: {@code mvn -q -Psoak -Dkills.skip=false -pl storage-json -am
 * process-test-classes}.
 */
final class JsonSoak {

    private static final int STEP = 200;

    private JsonSoak() {}

    /** Takes the number of kills and a seed. */
    public static void main(String[] arguments) throws Exception {
        int kills = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        long acknowledged = 0;
        for (int done = 0; done < kills; done += STEP) {
            Path folder = Files.createTempDirectory("kills");
            KillTrial trial = new KillTrial(
                    JsonConceptStoreContractTest.Program.class, JsonConceptStore::open, folder, seed + done);
            List<String> faults = trial.run(Math.min(STEP, kills - done));
            JsonKillTest.assertEveryPlaceIsSound(folder);
            if (!faults.isEmpty()) {
                throw new IllegalStateException("Seed %s: %s".formatted(seed + done, faults));
            }
            acknowledged += trial.acknowledged();
            System.out.printf(
                    "%d kills, %d acknowledged saves, nothing lost, nothing by half%n",
                    Math.min(kills, done + STEP), acknowledged);
            delete(folder);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
