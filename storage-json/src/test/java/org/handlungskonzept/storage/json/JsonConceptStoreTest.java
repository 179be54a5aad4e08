package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.StaleRevisionException;
import org.handlungskonzept.storage.StoreFailureException;
import org.handlungskonzept.storage.StoredConcept;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonConceptStoreTest {

    private static final ConceptId ID = ConceptId.of("integration");
    private static final ChangeNote NOTE = new ChangeNote(
            "Koordination", "Erste Fassung", "2022/001", CommandId.parse("00000000-0000-4000-8000-000000000001"));

    @TempDir
    private Path directory;

    private JsonConceptStore store;

    @BeforeEach
    void openStore() {
        store = JsonConceptStore.open(
                directory.resolve("konzepte"), Clock.fixed(Instant.parse("2022-06-14T08:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    void keepsTheNewestDocumentBesideTheRevisions() throws IOException {
        store.create(ConceptCodecTest.sample(), NOTE);
        store.save(titled("Zweite"), 1, NOTE.as(CommandId.parse("00000000-0000-4000-8000-000000000002")));

        assertThat(files())
                .containsExactly(
                        ".gitignore",
                        "integration/.index/commands/00000000-0000-4000-8000-000000000001",
                        "integration/.index/commands/00000000-0000-4000-8000-000000000002",
                        "integration/.index/head.json",
                        "integration/concept.json",
                        "integration/revisions/0000000001.json",
                        "integration/revisions/0000000002.json");
        assertThat(copy()).hasBinaryContent(ConceptCodec.standard().write(titled("Zweite")));
    }

    @Test
    void writesTheGoldenRevision() throws IOException {
        store.create(ConceptCodecTest.sample(), NOTE);

        assertThat(revision(1)).content(UTF_8).isEqualTo("""
                {
                "revision" : {"concept":"integration","number":1,"at":"2022-06-14T08:00:00Z","note":{"actor":"Koordination",\
                "reason":"Erste Fassung","decision":"2022/001","command":"00000000-0000-4000-8000-000000000001"},\
                "documentHash":"1a6d610ce647fa0f865eb80521ff4581464a406b867876231fc1759a6d80fc15",\
                "hash":"fb33b6bd8831a0791c1a4b6292a5349f389bcb3736560bc16a7006f9684d0a92"},
                "document" :
                """ + ConceptCodecTest.golden() + "}\n");
    }

    @Test
    void ignoresWhatIsNotItsOwn() throws IOException {
        store.create(ConceptCodecTest.sample(), NOTE);
        Files.writeString(revision(1).resolveSibling(".tmp-torn"), "{\n\"revision\" : {\"conc");
        Files.writeString(revision(1).resolveSibling("0000000002.json~"), "x");
        Files.createDirectories(root().resolve(".git"));
        Files.createDirectories(root().resolve("empty").resolve("revisions"));
        Files.createDirectories(root().resolve("Kein Konzept"));
        Files.writeString(root().resolve("readme"), "x");
        Files.writeString(copy(), "changed by hand");

        assertThat(store.ids()).containsExactly(ID);
        assertThat(store.history(ID)).hasSize(1);
        assertThat(store.load(ID)).isEqualTo(ConceptCodecTest.sample());
    }

    @Test
    void mendsTheCopyWithTheNextSave() throws IOException {
        store.create(ConceptCodecTest.sample(), NOTE);
        Files.delete(copy());

        store.save(titled("Zweite"), 1, ChangeNote.by("test", ""));

        assertThat(copy()).hasBinaryContent(ConceptCodec.standard().write(titled("Zweite")));
    }

    @Test
    void mendsTheCopyWhenTheSameCommandComesTwice() throws IOException {
        store.create(ConceptCodecTest.sample(), NOTE);
        Files.delete(copy());

        store.create(ConceptCodecTest.sample(), NOTE);

        assertThat(copy()).hasBinaryContent(ConceptCodec.standard().write(ConceptCodecTest.sample()));
    }

    @Test
    void namesADocumentThatWasChanged() throws IOException {
        store.create(ConceptCodecTest.sample(), NOTE);
        Files.writeString(revision(1), Files.readString(revision(1)).replace("Sprachcafé", "Sprachcafe"));

        assertDamaged("/document", "not the one that was saved");
    }

    @Test
    void namesARevisionThatWasChanged() throws IOException {
        store.create(ConceptCodecTest.sample(), NOTE);
        Files.writeString(revision(1), Files.readString(revision(1)).replace("Erste Fassung", "Letzte Fassung"));

        assertDamaged("/revision/hash", "does not fit");
    }

    @Test
    void namesARevisionThatWasCut() throws IOException {
        store.create(ConceptCodecTest.sample(), NOTE);
        Files.writeString(revision(1), Files.readString(revision(1)).substring(0, 700));

        assertDamaged("", "not laid out like a revision");
    }

    @Test
    void namesARevisionOfUnreadableMetadata() throws IOException {
        store.create(ConceptCodecTest.sample(), NOTE);
        Files.writeString(revision(1), Files.readString(revision(1)).replace("\"Koordination\"", "5"));

        assertDamaged("/revision/note/actor", "must be a text");
    }

    @Test
    void namesARevisionThatIsMissing() throws IOException {
        store.create(ConceptCodecTest.sample(), NOTE);
        store.save(titled("Zweite"), 1, ChangeNote.by("test", ""));
        Files.delete(revision(1));

        assertThatThrownBy(() -> store.history(ID))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("0000000001.json")
                .hasMessageContaining("missing");
    }

    @Test
    void namesARevisionThatStandsInAnotherPlace() throws IOException {
        store.create(ConceptCodecTest.sample(), NOTE);
        Files.copy(revision(1), revision(2));

        assertDamaged("/revision", "holds revision (1) of concept (integration)");
    }

    @Test
    void keepsRivalStoresApart() {
        JsonConceptStore rival = JsonConceptStore.open(root());
        store.create(ConceptCodecTest.sample(), NOTE);
        rival.save(titled("Zweite"), 1, ChangeNote.by("rival", ""));

        assertThatThrownBy(() -> store.save(titled("Andere"), 1, ChangeNote.by("test", "")))
                .isInstanceOf(StaleRevisionException.class);
        assertThat(copy()).hasBinaryContent(ConceptCodec.standard().write(titled("Zweite")));
    }

    @Test
    void staysWholeWhenTheCallerIsInterrupted() throws IOException {
        store.create(ConceptCodecTest.sample(), NOTE);
        ChangeNote note = ChangeNote.by("test", "");

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> store.save(titled("Zweite"), 1, note)).isInstanceOf(StoreFailureException.class);
        assertThat(Thread.interrupted()).isTrue();

        StoredConcept saved = store.save(titled("Zweite"), 1, note);
        assertThat(saved.revision().number()).isEqualTo(2);
        assertThat(store.history(ID)).hasSize(2);
        assertThat(files()).filteredOn(file -> file.contains(".tmp")).isEmpty();
        assertThat(files())
                .filteredOn(file -> file.startsWith("integration/") && !file.contains(".index"))
                .hasSize(3);
    }

    @Test
    void readsWhileTheCallerIsInterrupted() {
        store.create(ConceptCodecTest.sample(), NOTE);

        Thread.currentThread().interrupt();
        Concept read = store.load(ID);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(read).isEqualTo(ConceptCodecTest.sample());
    }

    @Test
    void refusesADirectoryThatIsAFile() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "x");

        assertThatThrownBy(() -> JsonConceptStore.open(file))
                .isInstanceOf(StoreFailureException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void followsNoSymbolicLinkOutOfItsDirectory() throws IOException {
        JsonConceptStore.open(directory.resolve("elsewhere")).create(ConceptCodecTest.sample(), NOTE);
        Files.createSymbolicLink(
                root().resolve("integration"), directory.resolve("elsewhere").resolve("integration"));

        assertThat(store.ids()).isEmpty();
        assertThat(store.find(ID)).isEmpty();
        assertThat(store.find(ID, 1)).isEmpty();
        assertThatThrownBy(() -> store.create(ConceptCodecTest.sample(), ChangeNote.by("test", "")))
                .isInstanceOf(StoreFailureException.class)
                .hasMessageContaining("symbolic link");
    }

    private void assertDamaged(String pointer, String reason) {
        InvalidDocumentException damaged = catchThrowableOfType(InvalidDocumentException.class, () -> store.load(ID));
        assertThat(damaged).isNotNull();
        assertThat(damaged.pointer()).isEqualTo(pointer);
        assertThat(damaged.reason()).contains(reason, "Maybe");
        assertThat(damaged.source()).startsWith(root().resolve("integration").toString());
    }

    private static Concept titled(String title) {
        return ConceptCodecTest.sample().toBuilder().title(title).build();
    }

    private Path root() {
        return directory.resolve("konzepte");
    }

    private Path copy() {
        return root().resolve("integration").resolve("concept.json");
    }

    private Path revision(long number) {
        return root().resolve("integration").resolve("revisions").resolve("000000000" + number + ".json");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(root())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
