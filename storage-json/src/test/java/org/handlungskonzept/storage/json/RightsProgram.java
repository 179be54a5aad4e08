package org.handlungskonzept.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.StoreFailureException;
import org.handlungskonzept.storage.StoredConcept;

/** Takes rights away from the files of a store while it is in use; run by a process for which rights count. */
final class RightsProgram {

    static final String KEPT = "kept";
    static final String WITHOUT_RIGHTS = "rights do not count here";

    private static final ConceptId ID = ConceptId.of("integration");
    private static final ConceptId OTHER = ConceptId.of("klima");

    private final Path directory;
    private final JsonConceptStore store;

    private RightsProgram(Path directory) {
        this.directory = directory;
        this.store = JsonConceptStore.open(directory);
    }

    /**
     * Prints one of the constants.
     *
     * @param args a directory that does not exist yet
     */
    public static void main(String[] args) throws IOException {
        RightsProgram program = new RightsProgram(Path.of(args[0]));
        System.out.println(program.canLoseRights() ? program.run() : WITHOUT_RIGHTS);
    }

    private boolean canLoseRights() throws IOException {
        Set<PosixFilePermission> before = take(directory, "r-xr-xr-x");
        try {
            return !Files.isWritable(directory);
        } finally {
            Files.setPosixFilePermissions(directory, before);
        }
    }

    private String run() throws IOException {
        store.create(concept(ID, "1"), note());
        StoredConcept other = store.create(concept(OTHER, "1"), note());
        Path folder = directory.resolve(ID.value());
        Path index = folder.resolve(ConceptIndex.NAME);
        savesOnceWithoutTheRightToWrite(folder.resolve("revisions"), 1);
        savesOnceWithoutTheRightToWrite(index.resolve("commands"), 2);
        savesAllTheSame(index, index.resolve("head.json"), 3);
        createsOnceWithoutTheRightToWrite();
        readsTheRestWithoutTheRightToRead(folder.resolve("revisions").resolve("0000000005.json"), other);
        assertThat(store.history(ID)).hasSize(5);
        assertThat(store.verify().isSound()).isTrue();
        return KEPT;
    }

    /** Whether the revision was there before the failure or not, the same command ends with one. */
    private void savesOnceWithoutTheRightToWrite(Path place, long basedOn) throws IOException {
        Concept changed = concept(ID, Long.toString(basedOn + 1));
        ChangeNote note = note();
        Set<PosixFilePermission> before = take(place, "r-xr-xr-x");
        assertThatExceptionOfType(StoreFailureException.class)
                .as(place.toString())
                .isThrownBy(() -> store.save(changed, basedOn, note))
                .withMessageContaining("AccessDenied")
                .withMessageContaining("Maybe check rights");
        assertThat(store.find(ID).orElseThrow().revision().number()).isBetween(basedOn, basedOn + 1);
        assertThat(store.ids()).containsExactly(ID, OTHER);
        Files.setPosixFilePermissions(place, before);

        assertThat(store.save(changed, basedOn, note).revision().number()).isEqualTo(basedOn + 1);
        assertThat(store.load(ID)).isEqualTo(changed);
        assertThat(store.history(ID)).hasSize((int) basedOn + 1);
        try (Stream<Path> all = Files.walk(directory)) {
            assertThat(all).noneMatch(path -> path.getFileName().toString().startsWith(DurableFiles.TEMPORARY));
        }
    }

    /** The note in a folder is written over; if that is forbidden, it is replaced. */
    private void savesAllTheSame(Path folder, Path note, long basedOn) throws IOException {
        Set<PosixFilePermission> before = take(folder, "r-xr-xr-x");
        store.save(concept(ID, "in place"), basedOn, note());
        Files.setPosixFilePermissions(folder, before);
        assertThat(store.verify().problems()).isEmpty();

        take(note, "r--r--r--");
        store.save(concept(ID, "replaced"), basedOn + 1, note());
        assertThat(store.verify().problems()).isEmpty();
    }

    private void createsOnceWithoutTheRightToWrite() throws IOException {
        Concept fresh = concept(ConceptId.of("neu"), "1");
        ChangeNote note = note();
        Set<PosixFilePermission> before = take(directory, "r-xr-xr-x");
        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(() -> store.create(fresh, note))
                .withMessageContaining("Maybe check rights");
        assertThat(store.find(fresh.id())).isEmpty();
        assertThat(store.ids()).containsExactly(ID, OTHER);
        Files.setPosixFilePermissions(directory, before);

        assertThat(store.create(fresh, note).revision().number()).isEqualTo(1);
    }

    private void readsTheRestWithoutTheRightToRead(Path revision, StoredConcept other) throws IOException {
        Set<PosixFilePermission> before = take(revision, "---------");
        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(() -> store.find(ID))
                .withMessageContaining(revision.toString())
                .withMessageContaining("Maybe check rights");
        assertThat(store.find(OTHER)).contains(other);
        assertThat(store.find(ID, 3)).isPresent();
        Files.setPosixFilePermissions(revision, before);
        assertThat(store.find(ID)).isPresent();
    }

    private static Set<PosixFilePermission> take(Path place, String rest) throws IOException {
        Set<PosixFilePermission> before = Files.getPosixFilePermissions(place);
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(rest));
        return before;
    }

    private static Concept concept(ConceptId id, String title) {
        return Concept.builder(id, title, new Municipality("Ort", null)).build();
    }

    private static ChangeNote note() {
        return ChangeNote.by("test", "");
    }
}
