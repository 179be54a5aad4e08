package org.handlungskonzept.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.StoreFailureException;
import org.handlungskonzept.storage.StoreProblem;
import org.handlungskonzept.storage.StoreProblem.Kind;
import org.handlungskonzept.storage.StoreReport;
import org.handlungskonzept.testkit.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in the directory that the store did not put there, or not like that. */
class JsonDirectoryTest {

    private static final ConceptId ID = ConceptId.of("integration");
    private static final Instant NOW = Instant.parse("2022-06-14T08:00:00Z");

    @TempDir
    private Path folder;

    private final SettableClock clock = SettableClock.at(NOW);
    private Path directory;
    private JsonConceptStore store;

    @BeforeEach
    void open() {
        directory = folder.resolve("konzepte");
        store = JsonConceptStore.open(directory, clock);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../raus",
                "a/b",
                "a\\b",
                "/etc",
                "C:",
                "..",
                ".",
                "",
                " ",
                "con",
                "aux",
                "nul",
                "com1",
                "lpt9",
                "punkt.",
                "a.",
                "GROSS",
                "ä",
                "a\u0000",
                "a\n",
                "\u202Ea",
                "a\u200Bb",
                ".index",
                "~",
                "a b",
                "-a",
                "a--b"
            })
    void neverSeesAnIdentifierThatIsNoSafeFileName(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> ConceptId.of(id));
    }

    @Test
    void neverSeesAnIdentifierThatIsTooLong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConceptId.of("x".repeat(300)))
                .withMessageContaining("300");
    }

    @Test
    void writesOnlyNamesThatEverySystemKeepsApart() throws IOException {
        store.create(concept("x"), note());
        store.delete(ID, 1, note());
        store.save(concept("y"), 2, note());
        try (Stream<Path> all = Files.walk(directory)) {
            assertThat(all.filter(path -> !path.equals(directory))
                            .map(path -> path.getFileName().toString()))
                    .allMatch(name -> name.matches("\\.?[a-z0-9]+(-[a-z0-9]+)*(\\.json)?"))
                    .allMatch(name -> name.length() <= 64);
        }
    }

    @Test
    void leavesFilesOfOthersAlone() throws IOException {
        store.create(concept("x"), note());
        Path foreign = Files.writeString(directory.resolve("Thumbs.db"), "x");
        Path beside = Files.writeString(directory.resolve("integration").resolve("notiz.txt"), "x");
        Path inside = Files.writeString(revisions().resolve("0000000001 (Kopie).json"), "x");
        Path empty = Files.createDirectories(directory.resolve("leer"));

        assertThat(store.ids()).containsExactly(ID);
        assertThat(store.load(ID).title()).isEqualTo("x");
        StoreReport report = store.repair();

        assertThat(report.isSound()).isTrue();
        assertThat(report.problems()).allMatch(problem -> problem.kind() == Kind.FOREIGN && !problem.repaired());
        assertThat(report.problems())
                .extracting(StoreProblem::place)
                .containsExactlyInAnyOrder(foreign.toString(), beside.toString(), inside.toString(), empty.toString());
        assertThat(List.of(foreign, beside, inside, empty)).allMatch(Files::exists);
    }

    @Test
    void keepsTwoFoldersOfOneConceptApart() throws IOException {
        store.create(concept("x"), note());
        copy(directory.resolve("integration"), directory.resolve("kopie"));
        copy(directory.resolve("integration"), directory.resolve("INTEGRATION"));

        assertThat(store.load(ID).title()).isEqualTo("x");
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> store.load(ConceptId.of("kopie")))
                .withMessageContaining("holds revision (1) of concept (integration)");
        assertThat(store.verify().problems())
                .anyMatch(problem -> problem.kind() == Kind.DAMAGED
                        && Path.of(problem.place()).startsWith(directory.resolve("kopie")))
                .anyMatch(problem -> problem.kind() == Kind.FOREIGN
                        && Path.of(problem.place()).endsWith("INTEGRATION"));
    }

    @Test
    void followsNoLinkInsteadOfARevision() throws IOException {
        store.create(concept("x"), note());
        Path revision = revisions().resolve("0000000001.json");
        Path outside = Files.move(revision, folder.resolve("draussen.json"));
        Files.createSymbolicLink(revision, outside);

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> store.load(ID))
                .withMessageContaining("symbolic link");
        assertThat(store.verify().isSound()).isFalse();
        store.create(concept(ConceptId.of("anderes"), "y"), note());
    }

    @Test
    void writesThroughNoLinkInsteadOfTheCopy() throws IOException {
        store.create(concept("x"), note());
        Path outside = Files.writeString(folder.resolve("draussen.json"), "unberührt");
        Path copy = directory.resolve("integration").resolve("concept.json");
        Files.delete(copy);
        Files.createSymbolicLink(copy, outside);

        store.save(concept("y"), 1, note());

        assertThat(outside).hasContent("unberührt");
        assertThat(copy).isRegularFile();
        assertThat(Files.isSymbolicLink(copy)).isFalse();
    }

    /** Four gigabytes that need no place on the disk, but would need more memory than an array can have. */
    @Test
    void readsNoFileThatIsLargerThanAnythingItWrites() throws IOException {
        store.create(concept("x"), note());
        Path huge = revisions().resolve("0000000002.json");
        enlarge(huge);
        enlarge(directory.resolve("integration").resolve(".index").resolve("head.json"));
        enlarge(directory.resolve("integration").resolve("concept.json"));
        ConceptId other = ConceptId.of("other");
        store.create(Concept.builder(other, "x", new Municipality("Ort", null)).build(), note());

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> store.find(ID))
                .withMessageContaining(huge.toString())
                .withMessageContaining("more than a revision can have")
                .withMessageContaining("Revision (1) is the last good one");
        assertThat(store.find(other)).isPresent();
        assertThat(store.verify().problems()).extracting(StoreProblem::place).contains(huge.toString());
    }

    private static void enlarge(Path file) throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
            content.setLength(4L * 1024 * 1024 * 1024);
        }
    }

    @Test
    void namesADirectoryInsteadOfARevision() throws IOException {
        store.create(concept("x"), note());
        Files.createDirectories(revisions().resolve("0000000002.json"));

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> store.load(ID))
                .withMessageContaining("0000000002.json")
                .withMessageContaining("Revision (1) is the last good one");
        assertThat(store.repair().isSound()).isTrue();
        assertThat(store.load(ID).title()).isEqualTo("x");
    }

    @Test
    void takesAwayWhatASuddenEndHasLeftOver() throws IOException {
        store.create(concept("x"), note());
        Path old = Files.writeString(revisions().resolve(".tmp-old"), "half");
        Path young = Files.writeString(revisions().resolve(".tmp-young"), "half");
        Files.setLastModifiedTime(old, FileTime.from(NOW.minusSeconds(3601)));
        Files.setLastModifiedTime(young, FileTime.from(NOW.minusSeconds(60)));

        assertThat(store.verify().problems()).extracting(StoreProblem::place).containsExactly(old.toString());
        store.repair();

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void mendsTheCopyForPeople() throws IOException {
        store.create(concept("x"), note());
        Path copy = directory.resolve("integration").resolve("concept.json");
        Files.writeString(copy, "von Hand geändert");

        assertThat(store.verify().problems()).extracting(StoreProblem::kind).containsExactly(Kind.OUTDATED);
        assertThat(store.repair().problems()).allMatch(StoreProblem::repaired);
        assertThat(copy).hasBinaryContent(ConceptCodec.standard().write(concept("x")));
    }

    @Test
    void showsPeopleThatAConceptWasDeleted() {
        store.create(concept("x"), note());
        store.delete(ID, 1, note());

        assertThat(directory.resolve("integration").resolve("concept.json")).doesNotExist();
        assertThat(directory.resolve("integration").resolve("deleted.json"))
                .content()
                .contains("DELETED");
        store.save(concept("x"), 2, note());
        assertThat(directory.resolve("integration").resolve("concept.json")).exists();
        assertThat(directory.resolve("integration").resolve("deleted.json")).doesNotExist();
    }

    @Test
    void saysThatTheDirectoryWasRemovedBelow() throws IOException {
        store.create(concept("x"), note());
        delete(directory);

        assertThatExceptionOfType(StoreFailureException.class).isThrownBy(store::ids);
        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(() -> store.find(ID))
                .withMessageContaining("gone");
        assertThatExceptionOfType(StoreFailureException.class).isThrownBy(() -> store.create(concept("y"), note()));
        assertThat(directory).doesNotExist();
    }

    private Path revisions() {
        return directory.resolve("integration").resolve("revisions");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private static void delete(Path tree) throws IOException {
        JsonSoak.delete(tree);
    }

    private static Concept concept(String title) {
        return concept(ID, title);
    }

    private static Concept concept(ConceptId id, String title) {
        return Concept.builder(id, title, new Municipality("Musterstadt", null)).build();
    }

    private static ChangeNote note() {
        return ChangeNote.by("test", "").as(CommandId.random());
    }
}
