package org.handlungskonzept.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.StorageException;
import org.handlungskonzept.storage.StoreProblem;
import org.handlungskonzept.storage.StoreReport;
import org.handlungskonzept.storage.StoredConcept;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small store in which every byte is cut off once, and every bit turned over once. */
class JsonDamageTest {

    private static final ConceptId ID = ConceptId.of("a");
    private static final ConceptId OTHER = ConceptId.of("b");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-06-14T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path directory;

    private JsonConceptStore store;
    private StoredConcept first;
    private StoredConcept second;

    @BeforeEach
    void fill() {
        store = JsonConceptStore.open(directory, CLOCK);
        first = store.create(concept(ID, "1"), ChangeNote.by("x", ""));
        second = store.save(concept(ID, "2"), 1, ChangeNote.by("x", ""));
        store.create(concept(OTHER, "3"), ChangeNote.by("x", ""));
    }

    @Test
    void noticesEveryBitThatWasTurnedOver() throws IOException {
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
                for (int bit = 0; bit < whole.length * 8; bit++) {
                    put(content, bit / 8, whole[bit / 8] ^ (1 << (bit % 8)));
                    assertReadsNothingWrong(file, file + ", bit " + bit);
                    if (bit % 8 == 0) {
                        assertTellsNothingWrong(file, file + ", bit " + bit);
                    }
                    put(content, bit / 8, whole[bit / 8]);
                }
            }
        }
        assertAllIsThere();
    }

    @Test
    void noticesEveryFileThatWasCut() throws IOException {
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
                for (int length = whole.length - 1; length >= 0; length--) {
                    content.setLength(length);
                    assertTellsNothingWrong(file, file + ", cut to " + length);
                }
            }
            Files.write(file, whole);
        }
        assertAllIsThere();
    }

    @Test
    void noticesEveryFileThatIsGone() throws IOException {
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            Files.delete(file);
            assertTellsNothingWrong(file, file + " is gone");
            Files.write(file, whole);
        }
        assertAllIsThere();
    }

    @Test
    void goesBackToTheLastGoodRevisionWhenItIsRepaired() throws IOException {
        Path newest = revision(2);
        byte[] whole = Files.readAllBytes(newest);
        for (int length = 0; length < whole.length; length += 37) {
            Files.write(newest, Arrays.copyOf(whole, length));

            assertThatExceptionOfType(InvalidDocumentException.class)
                    .isThrownBy(() -> store.load(ID))
                    .withMessageContaining("Revision (1) is the last good one");
            assertThat(store.repair().isSound()).isTrue();
            assertThat(store.find(ID)).contains(first);
            assertThat(store.verify().problems()).isEmpty();
            assertThat(store.save(concept(ID, "2"), 1, second.revision().note())
                            .revision()
                            .number())
                    .isEqualTo(2);
        }
        try (Stream<Path> aside = Files.list(directory.resolve("a").resolve("damaged"))) {
            assertThat(aside).as("nothing was thrown away").hasSize((whole.length + 36) / 37);
        }
    }

    @Test
    void neverSavesOntoARevisionWhoseFirstLineIsDamaged() throws IOException {
        Path newest = revision(2);
        Files.write(newest, Arrays.copyOf(Files.readAllBytes(newest), 100));

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> store.save(concept(ID, "x"), 2, ChangeNote.by("x", "")));
        assertThat(revision(3)).doesNotExist();
    }

    @Test
    void saysThatTheNewestRevisionIsGone() throws IOException {
        Files.delete(revision(2));

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> store.load(ID))
                .withMessageContaining("0000000002.json")
                .withMessageContaining("missing")
                .withMessageContaining("Revision (1)");
        assertThat(store.verify().problems()).extracting(StoreProblem::kind).containsExactly(StoreProblem.Kind.MISSING);
        assertThat(store.repair().isSound()).isTrue();
        assertThat(store.find(ID)).contains(first);
    }

    @Test
    void cannotRepairWhatIsDamagedInTheMiddle() throws IOException {
        Files.write(revision(1), new byte[10]);

        StoreReport report = store.repair();

        assertThat(report.isSound()).isFalse();
        assertThat(report.problems())
                .singleElement()
                .matches(problem -> !problem.repaired()
                        && problem.place().equals(revision(1).toString())
                        && problem.kind() == StoreProblem.Kind.DAMAGED);
        assertThat(store.find(ID)).contains(second);
        assertThatExceptionOfType(InvalidDocumentException.class).isThrownBy(() -> store.find(ID, 1));
    }

    private static void put(RandomAccessFile content, int place, int value) throws IOException {
        content.seek(place);
        content.write(value);
    }

    /** Whatever is read is right, or is an error that names the file; and the other concept can be used. */
    private void assertTellsNothingWrong(Path damaged, String what) {
        assertReadsNothingWrong(damaged, what);
        assertThat(store.ids()).as(what).containsExactly(ID, OTHER);
        if (isRevision(damaged)) {
            assertThat(store.verify().isSound()).as(what).isFalse();
        }
        if (damaged.startsWith(directory.resolve("a"))) {
            assertThat(store.load(OTHER).title()).as(what).isEqualTo("3");
        }
    }

    private void assertReadsNothingWrong(Path damaged, String what) {
        boolean readable = isRightOrNamed(damaged, what, () -> store.find(ID), second)
                & isRightOrNamed(damaged, what, () -> store.find(ID, 1), first);
        boolean isOfOther = damaged.startsWith(directory.resolve("b"));
        assertThat(readable).as(what).isEqualTo(isOfOther || !isRevision(damaged));
    }

    private static boolean isRevision(Path file) {
        return file.getParent().endsWith("revisions");
    }

    private static boolean isRightOrNamed(
            Path damaged, String what, Supplier<Optional<StoredConcept>> reading, StoredConcept expected) {
        try {
            assertThat(reading.get()).as(what).contains(expected);
            return true;
        } catch (InvalidDocumentException e) {
            assertThat(e.source())
                    .as(what)
                    .startsWith(damaged.getParent().getParent().toString());
            return false;
        } catch (StorageException e) {
            throw new AssertionError(what, e);
        }
    }

    private void assertAllIsThere() {
        assertThat(store.find(ID)).contains(second);
        assertThat(store.find(ID, 1)).contains(first);
        assertThat(store.verify().problems()).isEmpty();
    }

    private Path revision(long number) {
        return directory.resolve("a").resolve("revisions").resolve("000000000" + number + ".json");
    }

    /** The commands are second names of the revisions. */
    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getParent().endsWith("commands"))
                    .sorted()
                    .toList();
        }
    }

    private static Concept concept(ConceptId id, String title) {
        return Concept.builder(id, title, new Municipality("x", null)).build();
    }
}
