package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StoreReport;

/**
 * Cuts the power under processes that save: a file system in a file is shut down without writing its log, mounted again,
 * and looked at. It needs Linux, root, and the program {@code xfs_io}; see CONTRIBUTING.
 */
final class JsonPowerCuts {

    private static final ConceptId LOOP = ConceptId.of("schleife");

    private final Path folder;
    private final String fileSystem;
    private final Random random;
    private long acknowledged;

    private JsonPowerCuts(Path folder, String fileSystem, long seed) {
        this.folder = folder;
        this.fileSystem = fileSystem;
        this.random = new Random(seed);
    }

    /** Takes the kind of file system (ext4 or xfs), the number of rounds, and a seed. */
    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("power");
        JsonPowerCuts cuts = new JsonPowerCuts(folder, arguments[0], Long.parseLong(arguments[2]));
        for (int round = 1; round <= rounds; round++) {
            cuts.cut();
            System.out.printf(
                    "%s: %d power cuts, %d acknowledged saves, nothing lost, nothing by half%n",
                    arguments[0], round, cuts.acknowledged);
        }
        JsonSoak.delete(folder);
    }

    private void cut() throws IOException, InterruptedException {
        Path image = folder.resolve("image");
        Path mount = Files.createDirectories(folder.resolve("mount"));
        Files.deleteIfExists(image);
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(400L << 20);
        }
        run("mkfs." + fileSystem, "-q", image.toString());
        run("mount", "-o", "loop", image.toString(), mount.toString());
        long last = 0;
        try {
            last = saveUntilTheCut(mount);
        } finally {
            run("umount", mount.toString());
        }
        run("mount", "-o", "loop", image.toString(), mount.toString());
        try {
            look(mount.resolve("konzepte"), last);
        } finally {
            run("umount", mount.toString());
        }
    }

    private long saveUntilTheCut(Path mount) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        JsonConceptStoreContractTest.Program.class.getName(),
                        mount.resolve("konzepte").toString(),
                        "loop",
                        LOOP.value())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long last = 0;
        try (BufferedReader lines = writer.inputReader(UTF_8)) {
            for (int i = 1 + random.nextInt(150); i > 0; i--) {
                last = Long.parseLong(lines.readLine());
            }
            run("xfs_io", "-x", "-c", "shutdown", mount.toString());
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = Long.parseLong(line);
            }
        } finally {
            writer.toHandle().destroyForcibly();
            writer.waitFor();
        }
        acknowledged += last;
        return last;
    }

    private void look(Path directory, long last) {
        JsonConceptStore store = JsonConceptStore.open(directory);
        List<Revision> history = store.history(LOOP);
        List<String> faults = new ArrayList<>();
        if (history.size() < last || history.size() > last + 1) {
            faults.add("revision %s was acknowledged, but %s are there".formatted(last, history.size()));
        }
        StoreReport before = store.verify();
        if (!before.isSound()) {
            faults.add(before.toString());
        }
        StoreReport after = store.repair();
        if (!after.isSound() || !store.verify().problems().isEmpty()) {
            faults.add("it cannot be repaired: %s, then %s".formatted(after, store.verify()));
        }
        for (Revision revision : history) {
            if (store.findCommand(LOOP, revision.note().command()).isEmpty()) {
                faults.add("the command of revision %s is lost".formatted(revision.number()));
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.toString());
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("%s failed: %s".formatted(List.of(command), output));
        }
    }
}
