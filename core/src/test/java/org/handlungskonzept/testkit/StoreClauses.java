package org.handlungskonzept.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.ImportReport;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StoredConcept;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What all clauses of the contract need: the store under test at a new place, and short ways to fill it. */
abstract class StoreClauses {

    static final ConceptId ID = ConceptId.of("integration");
    static final ConceptId OTHER = ConceptId.of("inklusion");
    static final Instant START = Instant.parse("2022-06-14T08:00:00.123456Z");

    @TempDir
    private Path folder;

    /** Where {@link #store} is: a new folder for each test. */
    Path place = Path.of("");

    /** The clock of {@link #store}. */
    final SettableClock clock = SettableClock.at(START);

    ConceptStore store;

    StoreClauses() {}

    /**
     * Opens the store under test.
     *
     * @param place a folder; stores opened on the same folder hold the same concepts
     * @param clock the clock to use
     * @return the store
     */
    protected abstract ConceptStore open(Path place, Clock clock);

    @BeforeEach
    final void openStore() {
        place = newPlace();
        store = open(place, clock);
    }

    @AfterEach
    final void closeStore() {
        store.close();
    }

    /** Opens a store of the same kind at a place of its own. */
    final ConceptStore openNew() {
        return open(newPlace(), clock);
    }

    final Path newPlace() {
        try {
            return Files.createTempDirectory(folder, "place");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final void reopen() {
        store.close();
        store = open(place, clock);
    }

    final StoredConcept create(String title) {
        return store.create(concept(title), note());
    }

    final StoredConcept create(ConceptId id, String title) {
        return store.create(concept(id, title), note());
    }

    final StoredConcept saveTitle(String title, long basedOn) {
        return store.save(concept(title), basedOn, note());
    }

    /** Revisions 1 to the last, each titled with its number. */
    final void createRevisions(int last) {
        create("1");
        for (int number = 2; number <= last; number++) {
            saveTitle(Integer.toString(number), number - 1);
        }
    }

    final String titleAsOf(Instant moment) {
        return store.findAsOf(ID, moment).orElseThrow().concept().title();
    }

    static byte[] export(ConceptStore from) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        from.exportTo(archive);
        return archive.toByteArray();
    }

    static ImportReport importInto(ConceptStore to, byte[] archive) {
        return to.importFrom(new ByteArrayInputStream(archive));
    }

    static void assertUnbrokenChain(List<Revision> history) {
        assertThat(history).isNotEmpty().allMatch(Revision::isIntact);
        assertThat(history.get(0).number()).isEqualTo(1);
        assertThat(history.get(0).previousHash()).isEmpty();
        for (int i = 1; i < history.size(); i++) {
            assertThat(history.get(i).follows(history.get(i - 1)))
                    .as("revision %d follows revision %d", i + 1, i)
                    .isTrue();
        }
    }

    /** Carries out all tasks at once, each in its own thread, and gives their results. */
    static <T> List<T> atOnce(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(tasks.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : pool.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    static Concept titled(Concept concept, String title) {
        return concept.toBuilder().title(title).build();
    }

    static Concept concept(String title) {
        return concept(ID, title);
    }

    static Concept concept(ConceptId id, String title) {
        return Concept.builder(id, title, municipality()).build();
    }

    static Municipality municipality() {
        return new Municipality("Musterstadt", null);
    }

    static ChangeNote note() {
        return ChangeNote.by("Koordination", "Test");
    }
}
