package org.handlungskonzept.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.ConceptExistsException;
import org.handlungskonzept.storage.ConceptNotFoundException;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.StaleRevisionException;
import org.handlungskonzept.storage.StoredConcept;
import org.junit.jupiter.api.Test;

/** What many threads may do at once, with one store and with two stores on one place. */
abstract class RivalThreadClauses extends ModelClauses {

    private static final int THREADS = 8;

    @Test
    void losesNoUpdateOfManyThreadsAndStores() throws Exception {
        int updates = 15;
        create("");
        try (ConceptStore other = open(place, clock)) {
            atOnce(IntStream.range(0, THREADS)
                    .<Callable<Integer>>mapToObj(thread -> () -> {
                        for (int i = 0; i < updates; i++) {
                            String mark = "(" + thread + "-" + i + ")";
                            (thread % 2 == 0 ? store : other)
                                    .update(ID, note(), concept -> titled(concept, concept.title() + mark));
                        }
                        return thread;
                    })
                    .toList());
        }

        String title = store.load(ID).title();
        assertThat(title.split("\\)")).hasSize(THREADS * updates).doesNotHaveDuplicates();
        assertThat(store.history(ID)).hasSize(1 + THREADS * updates);
        assertUnbrokenChain(store.history(ID));
    }

    @Test
    void letsNoThreadSeeLessThanWasSeenBefore() throws Exception {
        int concepts = 2;
        AtomicLong turns = new AtomicLong();
        for (int i = 0; i < concepts; i++) {
            store.create(Rival.titled(Rival.concept(i), "0"), note());
        }
        try (ConceptStore other = open(place, clock)) {
            List<RivalEvent> events = atOnce(IntStream.range(0, THREADS)
                            .<Callable<List<RivalEvent>>>mapToObj(number ->
                                    () -> new Rival(number % 2 == 0 ? store : other, turns::incrementAndGet, number, 1)
                                            .run(25, concepts))
                            .toList())
                    .stream()
                    .flatMap(List::stream)
                    .toList();

            assertThat(new RivalHistory(events).faults(store)).isEmpty();
            assertThat(events).filteredOn(RivalEvent::saved).hasSizeGreaterThan(10);
        }
    }

    @Test
    void letsExactlyOneOfManyCreateAConcept() throws Exception {
        try (ConceptStore other = open(place, clock)) {
            List<Boolean> created = atOnce(IntStream.range(0, THREADS)
                    .<Callable<Boolean>>mapToObj(thread -> () -> {
                        try {
                            (thread % 2 == 0 ? store : other).create(concept("von " + thread), note());
                            return true;
                        } catch (ConceptExistsException e) {
                            return false;
                        }
                    })
                    .toList());

            assertThat(created).containsOnlyOnce(true);
        }
        assertThat(store.history(ID)).hasSize(1);
    }

    @Test
    void letsExactlyOneOfManySaveFromARevision() throws Exception {
        create("1");
        List<Boolean> saved = atOnce(IntStream.range(0, THREADS)
                .<Callable<Boolean>>mapToObj(thread -> () -> {
                    try {
                        saveTitle("von " + thread, 1);
                        return true;
                    } catch (StaleRevisionException e) {
                        return false;
                    }
                })
                .toList());

        assertThat(saved).containsOnlyOnce(true);
        assertThat(store.history(ID)).hasSize(2);
    }

    @Test
    void carriesOutACommandOnceThatManyThreadsRepeat() throws Exception {
        create("1");
        ChangeNote note = note();
        try (ConceptStore other = open(place, clock)) {
            List<StoredConcept> saved = atOnce(IntStream.range(0, THREADS)
                    .<Callable<StoredConcept>>mapToObj(
                            thread -> () -> (thread % 2 == 0 ? store : other).save(concept("2"), 1, note))
                    .toList());

            assertThat(saved).containsOnly(store.find(ID).orElseThrow());
        }
        assertThat(store.history(ID)).hasSize(2);
    }

    @Test
    void letsDeletionAndSaveOfOneRevisionNotBothSucceed() throws Exception {
        for (int round = 0; round < 10; round++) {
            ConceptId id = ConceptId.of("runde-" + round);
            create(id, "1");
            List<Boolean> done = atOnce(List.of(
                    () -> succeeds(() -> store.delete(id, 1, note())),
                    () -> succeeds(() -> store.save(concept(id, "2"), 1, note()))));

            assertThat(done).containsOnlyOnce(true);
            assertThat(store.history(id)).hasSize(2);
            assertThat(store.ids().contains(id)).isEqualTo(done.get(1));
        }
    }

    @Test
    void showsReadersOnlyWholeRevisionsWhileOthersSaveAndErase() throws Exception {
        create("0");
        AtomicBoolean done = new AtomicBoolean();
        List<Integer> seen = atOnce(List.of(
                () -> {
                    try {
                        for (int i = 0; i < 20; i++) {
                            saveTitle("x".repeat(10_000 + i), store.history(ID).size());
                        }
                        store.erase(ID, note());
                    } finally {
                        done.set(true);
                    }
                    return 0;
                },
                () -> readUntil(done),
                () -> readUntil(done)));

        assertThat(seen).allMatch(reads -> reads >= 0);
        assertThat(store.history(ID)).hasSize(1);
    }

    private int readUntil(AtomicBoolean done) {
        int reads = 0;
        while (!done.get()) {
            store.find(ID)
                    .ifPresent(found -> assertThat(found.concept().title()).matches("0|x{10000,10019}"));
            store.find(ID, 2);
            store.history(ID);
            store.ids();
            reads++;
        }
        return reads;
    }

    private static boolean succeeds(Runnable call) {
        try {
            call.run();
            return true;
        } catch (StaleRevisionException | ConceptNotFoundException e) {
            return false;
        }
    }
}
