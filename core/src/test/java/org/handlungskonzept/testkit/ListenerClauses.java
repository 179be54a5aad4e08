package org.handlungskonzept.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.handlungskonzept.storage.ChangeListener;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.RevisionKind;
import org.handlungskonzept.storage.StaleRevisionException;
import org.handlungskonzept.storage.StoredConcept;
import org.handlungskonzept.storage.Subscription;
import org.junit.jupiter.api.Test;

/** Who is told of changes, when, and in which order. */
abstract class ListenerClauses extends QueryPageClauses {

    private final List<Revision> told = new ArrayList<>();

    @Test
    void tellsOfEveryChange() {
        store.onChange(told::add);
        create("1");
        saveTitle("2", 1);
        store.update(ID, note(), concept -> titled(concept, "3"));
        store.delete(ID, 3, note());
        saveTitle("5", 4);

        assertThat(told).isEqualTo(store.history(ID)).hasSize(5);
        store.erase(ID, note());
        assertThat(told.get(5)).isEqualTo(store.history(ID).get(0));
    }

    @Test
    void tellsAfterTheChangeIsKept() {
        List<String> seen = new ArrayList<>();
        store.onChange(revision -> seen.add(
                store.find(ID, revision.number()).orElseThrow().concept().title()));
        create("1");
        saveTitle("2", 1);

        assertThat(seen).containsExactly("1", "2");
    }

    @Test
    void tellsNothingOfWhatFailed() {
        create("1");
        store.onChange(told::add);

        assertThatExceptionOfType(StaleRevisionException.class).isThrownBy(() -> saveTitle("x", 7));
        assertThat(told).isEmpty();
    }

    @Test
    void tellsOnceOfACommandThatCameTwice() {
        store.onChange(told::add);
        ChangeNote note = note();
        StoredConcept created = store.create(concept("1"), note);
        store.create(concept("1"), note);

        assertThat(told).containsExactly(created.revision());
    }

    @Test
    void tellsEveryListener() {
        List<Revision> others = new ArrayList<>();
        store.onChange(told::add);
        store.onChange(others::add);
        create("1");

        assertThat(told).hasSize(1).isEqualTo(others);
    }

    @Test
    void tellsAListenerAsOftenAsItWasAdded() {
        ChangeListener listener = told::add;
        try (Subscription first = store.onChange(listener);
                Subscription second = store.onChange(listener)) {
            assertThat(first).isNotSameAs(second);
            create("1");
        }
        saveTitle("2", 1);

        assertThat(told).hasSize(2);
    }

    @Test
    void tellsNothingAfterASubscriptionWasClosed() {
        Subscription subscription = store.onChange(told::add);
        create("1");
        subscription.close();
        subscription.close();
        saveTitle("2", 1);

        assertThat(told).hasSize(1);
    }

    @Test
    void letsAListenerSaveAndTellsAllOfItInOrder() {
        store.onChange(revision -> {
            if (revision.number() < 4) {
                saveTitle("weiter", revision.number());
            }
        });
        store.onChange(told::add);
        create("1");

        assertThat(told).extracting(Revision::number).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void keepsTheChangeAndTellsTheOthersWhenAListenerFails() {
        Thread thread = Thread.currentThread();
        Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
        List<String> failures = new ArrayList<>();
        thread.setUncaughtExceptionHandler((failing, failure) -> failures.add(String.valueOf(failure.getMessage())));
        try {
            store.onChange(revision -> {
                throw new IllegalStateException("no");
            });
            store.onChange(told::add);

            StoredConcept created = create("1");

            assertThat(store.find(ID)).contains(created);
            assertThat(told).containsExactly(created.revision());
            assertThat(failures).containsExactly("no");
        } finally {
            thread.setUncaughtExceptionHandler(before);
        }
    }

    @Test
    void tellsOfWhatWasImported() {
        createRevisions(2);
        store.delete(ID, 2, note());
        byte[] archive = export(store);
        try (ConceptStore other = openNew()) {
            other.onChange(told::add);
            importInto(other, archive);
            importInto(other, archive);
        }

        assertThat(told).isEqualTo(store.history(ID)).hasSize(3);
        assertThat(told.get(2).kind()).isEqualTo(RevisionKind.DELETED);
    }

    @Test
    void tellsOfManyThreadsInTheOrderOfRevisions() throws Exception {
        create("0");
        List<Revision> inOrder = Collections.synchronizedList(new ArrayList<>());
        store.onChange(inOrder::add);
        atOnce(IntStream.range(0, 4)
                .<Callable<Integer>>mapToObj(thread -> () -> {
                    for (int i = 0; i < 10; i++) {
                        store.update(ID, note(), concept -> titled(concept, concept.title() + "x"));
                    }
                    return thread;
                })
                .toList());

        assertThat(inOrder).isEqualTo(store.history(ID).subList(1, 41));
    }
}
