package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StoreFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of SQLite on a disk that becomes full. */
class FullDiskTest {

    private static final ConceptId ID = ConceptId.of("integration");
    private static final String PADDING = "x".repeat(20_000);

    @TempDir
    private Path folder;

    @Test
    void losesNothingWhenTheDiskIsFull() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), 2)) {
            losesNothingWhenFull(disk);
        }
    }

    private static void losesNothingWhenFull(SmallDisk disk) throws IOException {
        Path ballast = disk.ballast(400);
        long last = 1;
        ChangeNote refused = note();
        try (JdbcConceptStore store = JdbcConceptStore.open(disk.path().resolve("konzepte.db"))) {
            store.create(concept(1), note());
            while (last < 1_000) {
                long next = last + 1;
                ChangeNote note = note();
                refused = note;
                try {
                    store.save(concept(next), last, note);
                } catch (StoreFailureException e) {
                    assertThat(e).hasMessageContaining("The disk is full").hasMessageContaining("with the same note");
                    break;
                }
                last = next;
            }
            assertThat(last).isBetween(10L, 999L);
            assertThat(store.load(ID)).isEqualTo(concept(last));
            long full = last;
            ChangeNote again = refused;
            assertThatExceptionOfType(StoreFailureException.class)
                    .isThrownBy(() -> store.save(concept(full + 1), full, again))
                    .withMessageContaining("The disk is full");
        }

        Files.delete(ballast);
        try (JdbcConceptStore reopened = JdbcConceptStore.open(disk.path().resolve("konzepte.db"))) {
            List<Revision> history = reopened.history(ID);
            assertThat(history).hasSize((int) last);
            assertThat(reopened.verify().problems()).isEmpty();
            assertThat(reopened.save(concept(last + 1), last, refused)
                            .revision()
                            .number())
                    .as("the same command goes on where the disk was full")
                    .isEqualTo(last + 1);
            assertThat(reopened.verify().problems()).isEmpty();
        }
    }

    private static Concept concept(long number) {
        return Concept.builder(ID, number + " " + PADDING, new Municipality("Ort", null))
                .build();
    }

    private static ChangeNote note() {
        return ChangeNote.by("Test", "");
    }
}
