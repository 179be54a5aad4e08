package org.handlungskonzept.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.CommandReusedException;
import org.handlungskonzept.storage.ConceptExistsException;
import org.handlungskonzept.storage.ConceptNotFoundException;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StaleRevisionException;
import org.handlungskonzept.storage.StoredConcept;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The contract of a store. A class that passes it is a store.
 *
 * <p>A store extends this class, opens itself at a place, and names a program that runs {@link SaveLoop} on itself.
 */
public abstract class ConceptStoreContract {

    private static final ConceptId ID = ConceptId.of("integration");
    private static final Instant START = Instant.parse("2022-06-14T08:00:00.123456Z");

    /** A new folder for each test. */
    @TempDir
    Path place;

    /** The clock of {@link #store}. */
    private final SettableClock clock = SettableClock.at(START);

    private ConceptStore store;

    /** For subclasses. */
    protected ConceptStoreContract() {}

    /**
     * Opens the store under test.
     *
     * @param place a folder; stores opened on the same folder hold the same concepts
     * @param clock the clock to use
     * @return the store
     */
    protected abstract ConceptStore open(Path place, Clock clock);

    /**
     * The program that is killed: its main method opens the store on the folder given as the first argument and calls
     * {@link SaveLoop#run} with standard output.
     *
     * @return a class with a main method
     */
    protected abstract Class<?> saveLoop();

    @BeforeEach
    final void openStore() {
        store = open(place, clock);
    }

    @AfterEach
    final void closeStore() {
        store.close();
    }

    @Test
    void returnsWhatWasCreated() {
        StoredConcept created = store.create(concept("Integration"), note());

        assertThat(created.concept()).isEqualTo(concept("Integration"));
        assertThat(created.revision().number()).isEqualTo(1);
        assertThat(store.load(ID)).isEqualTo(concept("Integration"));
        assertThat(store.find(ID)).contains(created);
    }

    @Test
    void keepsWhoWhyAndOnWhichDecision() {
        ChangeNote note = ChangeNote.by("Koordination 'Integration'; --", "Grund \"mit\" Umlaut ä\nund Zeile")
                .onDecision("2018/222");

        store.create(concept("Integration"), note);

        assertThat(store.history(ID)).singleElement().extracting(Revision::note).isEqualTo(note);
    }

    @Test
    void knowsNothingOfAConceptThatWasNeverCreated() {
        assertThat(store.find(ID)).isEmpty();
        assertThat(store.find(ID, 1)).isEmpty();
        assertThat(store.findAsOf(ID, Instant.MAX)).isEmpty();
        assertThat(store.findCommand(ID, CommandId.random())).isEmpty();
        assertThat(store.history(ID)).isEmpty();
        assertThat(store.ids()).isEmpty();
        assertThatExceptionOfType(ConceptNotFoundException.class)
                .isThrownBy(() -> store.load(ID))
                .matches(e -> e.concept().equals(ID));
    }

    @Test
    void refusesToCreateAConceptTwice() {
        StoredConcept first = store.create(concept("Erster"), note());

        assertThatExceptionOfType(ConceptExistsException.class)
                .isThrownBy(() -> store.create(concept("Zweiter"), note()))
                .matches(e -> e.concept().equals(ID));
        assertThat(store.find(ID)).contains(first);
    }

    @Test
    void createsOnceWhenTheSameCommandComesTwice() {
        ChangeNote note = note();
        StoredConcept first = store.create(concept("Integration"), note);
        saveTitle("Weiter", 1);

        assertThat(store.create(concept("Integration"), note)).isEqualTo(first);
        assertThat(store.history(ID)).hasSize(2);
    }

    @Test
    void refusesToCreateAnotherConceptByTheSameCommand() {
        ChangeNote note = note();
        store.create(concept("Integration"), note);

        assertThatExceptionOfType(CommandReusedException.class)
                .isThrownBy(() -> store.create(concept("Inklusion"), note))
                .matches(e -> e.concept().equals(ID) && e.command().equals(note.command()) && e.revision() == 1);
    }

    @Test
    void savesTheNextRevision() {
        store.create(concept("Erste"), note());

        StoredConcept saved = store.save(concept("Zweite"), 1, note());

        assertThat(saved.revision().number()).isEqualTo(2);
        assertThat(store.find(ID)).contains(saved);
        assertThat(store.load(ID).title()).isEqualTo("Zweite");
    }

    @Test
    void refusesToSaveAConceptThatDoesNotExist() {
        assertThatExceptionOfType(ConceptNotFoundException.class)
                .isThrownBy(() -> store.save(concept("Integration"), 1, note()))
                .matches(e -> e.concept().equals(ID));
        assertThat(store.ids()).isEmpty();
    }

    @Test
    void refusesAStaleSaveAndNamesBothRevisions() {
        store.create(concept("Erste"), note());
        StoredConcept newest = saveTitle("Zweite", 1);

        assertThatExceptionOfType(StaleRevisionException.class)
                .isThrownBy(() -> saveTitle("Verspätet", 1))
                .matches(e -> e.concept().equals(ID) && e.basedOn() == 1 && e.current() == 2);
        assertThat(store.find(ID)).contains(newest);
        assertThat(store.history(ID)).hasSize(2);
    }

    @Test
    void refusesASaveFromARevisionThatDoesNotExistYet() {
        store.create(concept("Erste"), note());

        assertThatExceptionOfType(StaleRevisionException.class)
                .isThrownBy(() -> saveTitle("Zu früh", 7))
                .matches(e -> e.basedOn() == 7 && e.current() == 1);
        assertThat(store.history(ID)).hasSize(1);
    }

    @Test
    void savesOnceWhenTheSameCommandComesTwice() {
        store.create(concept("Erste"), note());
        ChangeNote note = note();
        StoredConcept second = store.save(concept("Zweite"), 1, note);
        saveTitle("Dritte", 2);

        assertThat(store.save(concept("Zweite"), 1, note)).isEqualTo(second);
        assertThat(store.history(ID)).hasSize(3);
    }

    @Test
    void refusesToSaveAnotherDocumentByTheSameCommand() {
        store.create(concept("Erste"), note());
        ChangeNote note = note();
        store.save(concept("Zweite"), 1, note);

        assertThatExceptionOfType(CommandReusedException.class)
                .isThrownBy(() -> store.save(concept("Andere"), 1, note))
                .matches(e -> e.command().equals(note.command()) && e.revision() == 2);
    }

    @Test
    void refusesToSaveAnotherRevisionByTheSameCommand() {
        ChangeNote note = note();
        store.create(concept("Erste"), note);
        saveTitle("Zweite", 1);

        assertThatExceptionOfType(CommandReusedException.class)
                .isThrownBy(() -> store.save(concept("Dritte"), 2, note))
                .matches(e -> e.command().equals(note.command()) && e.revision() == 1);
        assertThatExceptionOfType(CommandReusedException.class)
                .isThrownBy(() -> store.save(concept("Dritte"), 1, note))
                .matches(e -> e.revision() == 1);
        assertThat(store.history(ID)).hasSize(2);
    }

    @Test
    void updatesTheNewestRevision() {
        store.create(concept("Erste"), note());
        saveTitle("Zweite", 1);

        StoredConcept updated = store.update(ID, note(), concept -> titled(concept, concept.title() + "!"));

        assertThat(updated.concept().title()).isEqualTo("Zweite!");
        assertThat(updated.revision().number()).isEqualTo(3);
    }

    @Test
    void repeatsAnUpdateThatOthersOvertook() {
        store.create(concept("0"), note());
        List<String> seen = new ArrayList<>();

        store.update(ID, note(), concept -> {
            seen.add(concept.title());
            if (seen.size() < 3) {
                saveTitle(Integer.toString(seen.size()), seen.size());
            }
            return titled(concept, concept.title() + " und ich");
        });

        assertThat(seen).containsExactly("0", "1", "2");
        assertThat(store.load(ID).title()).isEqualTo("2 und ich");
    }

    @Test
    void givesUpAnUpdateThatIsOvertakenEveryTime() {
        store.create(concept("0"), note());

        assertThatExceptionOfType(StaleRevisionException.class)
                .isThrownBy(() -> store.update(ID, note(), concept -> {
                    long newest = store.find(ID).orElseThrow().revision().number();
                    saveTitle("überholt", newest);
                    return concept;
                }));
        assertThat(store.history(ID)).hasSize(1 + ConceptStore.MAX_UPDATE_ATTEMPTS);
    }

    @Test
    void updatesOnceWhenTheSameCommandComesTwice() {
        store.create(concept("1"), note());
        ChangeNote note = note();
        StoredConcept updated = store.update(ID, note, concept -> titled(concept, concept.title() + "1"));
        saveTitle("später", 2);

        assertThat(store.update(ID, note, concept -> titled(concept, concept.title() + "1")))
                .isEqualTo(updated);
        assertThat(store.history(ID)).hasSize(3);
    }

    @Test
    void refusesAnUpdateThatChangesTheIdentifier() {
        store.create(concept("Erste"), note());
        Concept other = Concept.builder(ConceptId.of("inklusion"), "Andere", municipality())
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.update(ID, note(), concept -> other))
                .withMessageContaining("integration")
                .withMessageContaining("inklusion");
        assertThat(store.ids()).containsExactly(ID);
    }

    @Test
    void refusesToUpdateAConceptThatDoesNotExist() {
        assertThatExceptionOfType(ConceptNotFoundException.class)
                .isThrownBy(() -> store.update(ID, note(), concept -> concept));
    }

    @Test
    void keepsEveryRevisionReadable() {
        store.create(concept("1"), note());
        IntStream.rangeClosed(2, 12).forEach(n -> saveTitle(Integer.toString(n), n - 1));

        assertThat(LongStream.rangeClosed(1, 12).boxed())
                .allSatisfy(n -> assertThat(
                                store.find(ID, n).orElseThrow().concept().title())
                        .isEqualTo(Long.toString(n)));
        assertThat(store.find(ID, 13)).isEmpty();
        assertThat(store.find(ID, 0)).isEmpty();
    }

    @Test
    void chainsTheRevisionsByHash() {
        store.create(concept("1"), note());
        IntStream.rangeClosed(2, 5).forEach(n -> saveTitle(Integer.toString(n), n - 1));

        assertUnbrokenChain(store.history(ID));
    }

    @Test
    void findsTheRevisionOfACommand() {
        store.create(concept("1"), note());
        ChangeNote note = note();
        StoredConcept second = store.save(concept("2"), 1, note);
        saveTitle("3", 2);

        assertThat(store.findCommand(ID, note.command())).contains(second.revision());
        assertThat(store.findCommand(ID, CommandId.random())).isEmpty();
    }

    @Test
    void findsAConceptAsItWasAtAMoment() {
        store.create(concept("1"), note());
        clock.set(START.plusSeconds(60));
        saveTitle("2", 1);

        assertThat(store.findAsOf(ID, START.minusNanos(1000))).isEmpty();
        assertThat(titleAsOf(START)).isEqualTo("1");
        assertThat(titleAsOf(START.plusSeconds(59))).isEqualTo("1");
        assertThat(titleAsOf(START.plusSeconds(60))).isEqualTo("2");
        assertThat(titleAsOf(START.plusSeconds(9999))).isEqualTo("2");
    }

    @Test
    void ordersRevisionsByNumberWhenTheClockGoesBack() {
        store.create(concept("1"), note());
        clock.set(START.minusSeconds(3600));
        saveTitle("2", 1);

        assertThat(store.history(ID)).extracting(Revision::at).containsExactly(START, START);
        assertThat(titleAsOf(START)).isEqualTo("2");
        assertThat(store.findAsOf(ID, START.minusSeconds(1800))).isEmpty();
    }

    @Test
    void keepsMicroseconds() {
        clock.set(START.plusNanos(789));

        assertThat(store.create(concept("1"), note()).revision().at()).isEqualTo(START);
        assertThat(store.history(ID)).extracting(Revision::at).containsExactly(START);
    }

    @Test
    void listsConceptsInTheirNaturalOrder() {
        List<String> ids = List.of("z", "a-b", "a", "ab", "m-1", "10", "9");
        ids.forEach(id -> store.create(
                Concept.builder(ConceptId.of(id), id, municipality()).build(), note()));

        assertThat(store.ids()).extracting(ConceptId::value).containsExactly("10", "9", "a", "a-b", "ab", "m-1", "z");
    }

    @Test
    void keepsConceptsApart() {
        ConceptId other = ConceptId.of("integration-2");
        store.create(concept("Erstes"), note());
        store.create(Concept.builder(other, "Zweites", municipality()).build(), note());
        saveTitle("Erstes, geändert", 1);

        assertThat(store.load(other).title()).isEqualTo("Zweites");
        assertThat(store.history(other)).hasSize(1);
    }

    @Test
    void remembersEverythingAfterItWasOpenedAgain() {
        store.create(concept("1"), note());
        StoredConcept second = saveTitle("2", 1);
        List<Revision> history = store.history(ID);
        store.close();

        store = open(place, clock);

        assertThat(store.find(ID)).contains(second);
        assertThat(store.history(ID)).isEqualTo(history);
        assertThat(store.find(ID, 1).orElseThrow().concept().title()).isEqualTo("1");
    }

    @Test
    void seesWhatAnotherStoreOnTheSamePlaceSaved() {
        store.create(concept("1"), note());
        try (ConceptStore other = open(place, clock)) {
            other.save(concept("2"), 1, note());

            assertThat(store.load(ID).title()).isEqualTo("2");
            assertThatExceptionOfType(StaleRevisionException.class).isThrownBy(() -> saveTitle("2, andere", 1));
        }
        assertThat(saveTitle("3", 2).revision().number()).isEqualTo(3);
    }

    @Test
    void losesNoUpdateOfManyThreadsAndStores() throws Exception {
        int threads = 4;
        int updates = 20;
        store.create(concept(""), note());
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (ConceptStore other = open(place, clock)) {
            List<Callable<Void>> writers = IntStream.range(0, threads)
                    .<Callable<Void>>mapToObj(t -> () -> {
                        for (int i = 0; i < updates; i++) {
                            String mark = "(" + t + "-" + i + ")";
                            (t % 2 == 0 ? store : other)
                                    .update(ID, note(), concept -> titled(concept, concept.title() + mark));
                        }
                        return null;
                    })
                    .toList();
            for (Future<Void> writer : pool.invokeAll(writers)) {
                writer.get();
            }
        } finally {
            pool.shutdownNow();
        }

        String title = store.load(ID).title();
        assertThat(title.split("\\)")).hasSize(threads * updates).doesNotHaveDuplicates();
        assertThat(store.history(ID)).hasSize(1 + threads * updates);
        assertUnbrokenChain(store.history(ID));
    }

    @Test
    void letsExactlyOneOfManyCreateAConcept() throws Exception {
        int threads = 4;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (ConceptStore other = open(place, clock)) {
            List<Callable<Boolean>> creators = IntStream.range(0, threads)
                    .<Callable<Boolean>>mapToObj(t -> () -> {
                        try {
                            (t % 2 == 0 ? store : other).create(concept("von " + t), note());
                            return true;
                        } catch (ConceptExistsException e) {
                            return false;
                        }
                    })
                    .toList();
            int created = 0;
            for (Future<Boolean> creator : pool.invokeAll(creators)) {
                created += creator.get() ? 1 : 0;
            }
            assertThat(created).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
        assertThat(store.history(ID)).hasSize(1);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void returnsEveryConceptAsItWasSaved(long seed) {
        Concept concept = RandomConcepts.concept(seed);

        store.create(concept, note());

        assertThat(store.load(concept.id())).isEqualTo(concept);
    }

    @Test
    void keepsAcknowledgedSavesWhenTheProcessIsKilled() throws Exception {
        for (int acknowledgements : new int[] {1, 7, 40}) {
            long acknowledged = killAfter(acknowledgements);
            try (ConceptStore survivor = open(place, clock)) {
                List<Revision> history = survivor.history(SaveLoop.CONCEPT);

                assertThat(history.size()).isBetween((int) acknowledged, (int) acknowledged + 1);
                assertUnbrokenChain(history);
                assertThat(history)
                        .allSatisfy(revision -> assertThat(survivor.find(SaveLoop.CONCEPT, revision.number())
                                        .orElseThrow()
                                        .concept()
                                        .title())
                                .isEqualTo(SaveLoop.title(revision.number())));
                assertThat(survivor.load(SaveLoop.CONCEPT).title()).isEqualTo(SaveLoop.title(history.size()));
            }
        }
    }

    private long killAfter(int acknowledgements) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        saveLoop().getName(),
                        place.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long last = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < acknowledgements; i++) {
                String line = lines.readLine();
                assertThat(line)
                        .as("the loop must go on until it is killed, see its standard error")
                        .isNotNull();
                last = Long.parseLong(line);
            }
            // Not by the process itself, which would close its output before the last lines are read.
            process.toHandle().destroyForcibly();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = Long.parseLong(line);
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return last;
    }

    private static void assertUnbrokenChain(List<Revision> history) {
        assertThat(history).isNotEmpty().allMatch(Revision::isIntact);
        assertThat(history.get(0).number()).isEqualTo(1);
        assertThat(history.get(0).previousHash()).isEmpty();
        for (int i = 1; i < history.size(); i++) {
            assertThat(history.get(i).follows(history.get(i - 1)))
                    .as("revision %d follows revision %d", i + 1, i)
                    .isTrue();
        }
    }

    private StoredConcept saveTitle(String title, long basedOn) {
        return store.save(concept(title), basedOn, note());
    }

    private String titleAsOf(Instant moment) {
        return store.findAsOf(ID, moment).orElseThrow().concept().title();
    }

    private static Concept titled(Concept concept, String title) {
        return concept.toBuilder().title(title).build();
    }

    private static Concept concept(String title) {
        return Concept.builder(ID, title, municipality()).build();
    }

    private static Municipality municipality() {
        return new Municipality("Musterstadt", null);
    }

    private static ChangeNote note() {
        return ChangeNote.by("Koordination", "Test");
    }
}
