package org.handlungskonzept.storage.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.handlungskonzept.testkit.KillTrial;

/**
 * Kills processes that save into a file of SQLite, or a PostgreSQL server while threads save, by the hundred. The commands stand
 * in {@code storage-jdbc/doc/crash-tests.md}.
 */
final class JdbcSoak {

    private static final int STEP = 40;
    private static final int SERVER_STEP = 20;

    private JdbcSoak() {}

    /** Takes what to kill (sqlite or postgres), how often, and a seed. */
    public static void main(String[] arguments) throws Exception {
        int kills = Integer.parseInt(arguments[1]);
        long seed = Long.parseLong(arguments[2]);
        switch (arguments[0]) {
            case "sqlite" -> killProcesses(kills, seed);
            case "postgres" -> killServers(kills, seed);
            default -> throw new IllegalArgumentException("sqlite or postgres, not: " + arguments[0]);
        }
    }

    private static void killProcesses(int kills, long seed) throws Exception {
        long acknowledged = 0;
        for (int done = 0; done < kills; done += STEP) {
            Path folder = Files.createTempDirectory("kills");
            KillTrial trial = SqliteKillTest.trial(folder, seed + done);
            refuse(trial.run(Math.min(STEP, kills - done)), seed + done);
            SqliteKillTest.assertEveryPlaceIsSound(folder);
            acknowledged += trial.acknowledged();
            System.out.printf(
                    "%d kills, %d acknowledged saves, nothing lost, nothing by half%n",
                    Math.min(kills, done + STEP), acknowledged);
            delete(folder);
        }
    }

    private static void killServers(int kills, long seed) throws Exception {
        for (int done = 0; done < kills; done += SERVER_STEP) {
            Path folder = Files.createTempDirectory("crashes");
            int now = Math.min(SERVER_STEP, kills - done);
            try (CrashingPostgres server = CrashingPostgres.in(folder.resolve("server"))) {
                PostgresCrashTrial trial = new PostgresCrashTrial(server, seed + done);
                refuse(trial.run(now), seed + done);
                System.out.printf(
                        "%d to %d kills of the server, %s, nothing lost, nothing by half%n",
                        done + 1, done + now, trial.figures());
            }
            delete(folder);
        }
    }

    private static void refuse(List<String> faults, long seed) {
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Seed %s: %s".formatted(seed, faults));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
