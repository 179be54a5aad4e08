package org.handlungskonzept.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StoreFailureException;
import org.handlungskonzept.storage.StoredConcept;
import org.handlungskonzept.testkit.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full, or cannot be written; only root can mount one, so others do not run this. */
class JsonDiskTest {

    private static final ConceptId ID = ConceptId.of("integration");

    @TempDir
    private Path folder;

    private final SettableClock clock = SettableClock.at(Instant.parse("2022-06-14T08:00:00Z"));
    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        boolean mounted = Files.exists(Path.of("/proc/mounts"))
                && run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString());
        Assumptions.assumeTrue(mounted, "a small disk could not be mounted, which needs root on Linux");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void losesNothingWhenTheDiskIsFull() throws IOException {
        Files.write(disk.resolve("ballast"), new byte[100_000]);
        JsonConceptStore store = JsonConceptStore.open(disk, clock);
        String padding = "x".repeat(20_000);
        store.create(concept("1 " + padding), note());
        ChangeNote refused = note();
        long last = 1;
        try {
            while (last < 1000) {
                refused = note();
                store.save(concept(last + 1 + " " + padding), last, refused);
                last++;
            }
        } catch (StoreFailureException e) {
            assertThat(e).hasMessageContaining("Maybe check rights, space");
        }

        assertThat(last).isBetween(10L, 999L);
        JsonConceptStore reopened = JsonConceptStore.open(disk, clock);
        List<Revision> history = reopened.history(ID);
        assertThat((long) history.size()).isBetween(last, last + 1);
        for (Revision revision : history) {
            assertThat(reopened.find(ID, revision.number())
                            .orElseThrow()
                            .concept()
                            .title())
                    .startsWith(revision.number() + " ");
        }
        assertThat(reopened.verify().isSound()).isTrue();
        try (Stream<Path> all = Files.walk(disk)) {
            assertThat(all).noneMatch(path -> path.getFileName().toString().startsWith(".tmp-"));
        }

        Files.delete(disk.resolve("ballast"));
        assertThat(reopened.save(concept(last + 1 + " " + padding), last, refused)
                        .revision()
                        .number())
                .as("the same command goes on where the disk was full")
                .isEqualTo(last + 1);
    }

    @Test
    void readsFromAMediumThatCannotBeWritten() throws Exception {
        JsonConceptStore writable = JsonConceptStore.open(disk, clock);
        StoredConcept stored = writable.create(concept("x"), note());
        writable.create(
                Concept.builder(ConceptId.of("weg"), "y", new Municipality("Ort", null))
                        .build(),
                note());
        writable.delete(ConceptId.of("weg"), 1, note());
        assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();

        JsonConceptStore store = JsonConceptStore.open(disk, clock);

        assertThat(store.find(ID)).contains(stored);
        assertThat(store.ids()).containsExactly(ID);
        assertThat(store.deletions()).hasSize(1);
        assertThat(store.history(ID)).hasSize(1);
        assertThat(store.verify().problems()).isEmpty();
        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(() -> store.save(concept("y"), 1, note()))
                .withMessageContaining("Maybe check rights");
        assertThat(store.find(ID)).contains(stored);
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Concept concept(String title) {
        return Concept.builder(ID, title, new Municipality("Ort", null)).build();
    }

    private static ChangeNote note() {
        return ChangeNote.by("test", "");
    }
}
