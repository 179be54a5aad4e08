package org.handlungskonzept.storage.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StoreProblem;
import org.handlungskonzept.storage.StoreProblem.Kind;
import org.handlungskonzept.storage.StoredConcept;
import org.handlungskonzept.testkit.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be made again from the revisions is never needed to be right; and what was erased stays away. */
class JsonIndexTest {

    private static final ConceptId ID = ConceptId.of("integration");

    @TempDir
    private Path folder;

    private final SettableClock clock = SettableClock.at(Instant.parse("2022-06-14T08:00:00Z"));
    private Path directory;
    private JsonConceptStore store;

    @BeforeEach
    void open() {
        directory = folder.resolve("konzepte");
        store = JsonConceptStore.open(directory, clock);
    }

    @Test
    void worksWithoutItsIndexAndMakesItAgain() throws IOException {
        ChangeNote note = note();
        store.create(concept("1"), note);
        StoredConcept second = store.save(concept("2"), 1, note());
        delete(directory.resolve("integration").resolve(".index"));
        JsonConceptStore other = JsonConceptStore.open(directory, clock);

        assertThat(other.find(ID)).contains(second);
        assertThat(other.history(ID)).hasSize(2);
        assertThat(other.findCommand(ID, note.command())).map(Revision::number).contains(1L);
        assertThat(other.verify().problems()).extracting(StoreProblem::kind).containsExactly(Kind.OUTDATED);
        other.save(concept("3"), 2, note());
        assertThat(other.verify().problems()).isEmpty();
        assertThat(other.findCommand(ID, note.command())).map(Revision::number).contains(1L);
    }

    @Test
    void findsTheEndOfAHistoryThatWasErasedWithoutItsIndex() throws IOException {
        store.create(concept("1"), note());
        Revision mark = store.erase(ID, note());
        StoredConcept again = store.save(concept("2"), 2, note());
        delete(directory.resolve("integration").resolve(".index"));

        assertThat(store.history(ID)).containsExactly(mark, again.revision());
        assertThat(store.find(ID)).contains(again);
        assertThat(store.find(ID, 1)).isEmpty();
    }

    @Test
    void goesOnFromNotesThatAreOld() throws IOException {
        store.create(concept("1"), note());
        Path head = head();
        byte[] old = Files.readAllBytes(head);
        store.save(concept("2"), 1, note());
        ChangeNote note = note();
        StoredConcept third = store.save(concept("3"), 2, note);
        Files.write(head, old);

        assertThat(store.find(ID)).contains(third);
        assertThat(store.findCommand(ID, note.command())).contains(third.revision());
        Revision mark = store.erase(ID, note());
        Files.write(head, old);
        assertThat(store.history(ID)).containsExactly(mark);
        assertThat(store.save(concept("5"), 4, note()).revision().number()).isEqualTo(5);
        assertThat(store.verify().problems()).isEmpty();
    }

    @Test
    void findsCommandsWhoseNamesAPowerCutTookAway() throws IOException {
        List<ChangeNote> notes = new ArrayList<>();
        Set<Path> forced = new HashSet<>();
        store.create(concept("0"), note());
        for (int save = 1; save <= 2 * HeadNote.MOST_RECENT + 5; save++) {
            notes.add(note());
            store.save(concept("" + save), save, notes.get(save - 1));
            if (HeadNote.of(Files.readAllBytes(head())).orElseThrow().recent().isEmpty()) {
                forced.addAll(commands());
            }
        }
        assertThat(forced).hasSizeGreaterThan(HeadNote.MOST_RECENT);
        for (Path name : commands()) {
            if (!forced.contains(name)) {
                Files.delete(name);
            }
        }

        assertThat(notes)
                .allSatisfy(note -> assertThat(store.findCommand(ID, note.command()))
                        .map(Revision::number)
                        .contains(notes.indexOf(note) + 2L));
        StoredConcept newest = store.find(ID).orElseThrow();
        ChangeNote last = notes.get(notes.size() - 1);
        assertThat(store.save(concept("" + notes.size()), newest.revision().number() - 1, last))
                .as("the same command again")
                .isEqualTo(newest);
        assertThat(commands()).as("made again").hasSize(notes.size() + 1);
    }

    private Path head() {
        return directory.resolve("integration").resolve(".index").resolve("head.json");
    }

    private List<Path> commands() throws IOException {
        try (Stream<Path> names = Files.list(head().resolveSibling("commands"))) {
            return names.toList();
        }
    }

    @Test
    void finishesAnErasureThatASuddenEndHasCutShort() throws IOException {
        store.create(concept("geheim"), note());
        Path first = revisions().resolve("0000000001.json");
        byte[] erased = Files.readAllBytes(first);
        ChangeNote note = note();
        Revision mark = store.erase(ID, note);
        Files.write(first, erased);

        assertThat(store.history(ID)).containsExactly(mark);
        assertThat(store.find(ID, 1)).isEmpty();
        assertThat(store.verify().problems()).extracting(StoreProblem::kind).containsExactly(Kind.LEFT_OVER);
        assertThat(store.erase(ID, note)).isEqualTo(mark);
        assertThat(first).doesNotExist();
    }

    @Test
    void leavesNothingOfAnErasedConceptOnTheDisk() throws IOException {
        store.create(concept("geheimer Titel"), ChangeNote.by("test", "geheimer Grund"));
        store.save(concept("geheim"), 1, ChangeNote.by("test", "geheim"));
        Files.write(revisions().resolve("0000000002.json"), new byte[7]);
        store.repair();
        Files.writeString(revisions().resolve(".tmp-1"), "geheim, und halb geschrieben");
        Files.writeString(directory.resolve("integration").resolve(".tmp-2"), "geheim");

        store.erase(ID, note());

        try (Stream<Path> all = Files.walk(directory)) {
            assertThat(all.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).content().doesNotContain("geheim"));
        }
        assertThat(directory.resolve("integration").resolve("damaged")).doesNotExist();
    }

    private Path revisions() {
        return directory.resolve("integration").resolve("revisions");
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
