package org.handlungskonzept.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StoredConcept;
import org.junit.jupiter.api.Test;

/** What is kept of the past, and how it is found. */
abstract class HistoryClauses extends ErasingClauses {

    @Test
    void keepsEveryRevisionReadable() {
        createRevisions(12);

        assertThat(LongStream.rangeClosed(1, 12).boxed())
                .allSatisfy(n -> assertThat(
                                store.find(ID, n).orElseThrow().concept().title())
                        .isEqualTo(Long.toString(n)));
    }

    @Test
    void findsNoRevisionThatIsNotThere() {
        createRevisions(2);

        for (long number : new long[] {3, 4, 99, 0, -1, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThat(store.find(ID, number)).isEmpty();
        }
    }

    @Test
    void findsTheNewestRevisionByItsNumberToo() {
        createRevisions(3);

        assertThat(store.find(ID, 3)).isEqualTo(store.find(ID)).isPresent();
    }

    @Test
    void listsTheHistoryByNumber() {
        createRevisions(12);

        assertThat(store.history(ID))
                .extracting(Revision::number)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
    }

    @Test
    void chainsTheRevisionsByHash() {
        createRevisions(5);

        assertUnbrokenChain(store.history(ID));
    }

    @Test
    void givesAHistoryThatCannotBeChanged() {
        createRevisions(2);
        List<Revision> history = store.history(ID);
        saveTitle("3", 2);

        assertThat(history).hasSize(2).isUnmodifiable();
    }

    @Test
    void findsTheRevisionOfACommand() {
        create("1");
        ChangeNote note = note();
        StoredConcept second = store.save(concept("2"), 1, note);
        saveTitle("3", 2);

        assertThat(store.findCommand(ID, note.command())).contains(second.revision());
        assertThat(store.findCommand(ID, CommandId.random())).isEmpty();
        assertThat(store.findCommand(ConceptId.of("inklusion"), note.command())).isEmpty();
    }

    @Test
    void findsTheCommandOfEveryRevision() {
        createRevisions(9);
        store.delete(ID, 9, note());

        assertThat(store.history(ID))
                .allSatisfy(revision -> assertThat(
                                store.findCommand(ID, revision.note().command()))
                        .contains(revision));
    }

    @Test
    void findsAConceptAsItWasAtAMoment() {
        create("1");
        clock.set(START.plusSeconds(60));
        saveTitle("2", 1);

        assertThat(store.findAsOf(ID, START.minusNanos(1000))).isEmpty();
        assertThat(titleAsOf(START)).isEqualTo("1");
        assertThat(titleAsOf(START.plusSeconds(59))).isEqualTo("1");
        assertThat(titleAsOf(START.plusSeconds(60))).isEqualTo("2");
        assertThat(titleAsOf(START.plusSeconds(9999))).isEqualTo("2");
    }

    @Test
    void findsTheNewestOfSeveralRevisionsOfOneMoment() {
        createRevisions(3);

        assertThat(titleAsOf(START)).isEqualTo("3");
    }

    @Test
    void findsNothingBeforeAndTheNewestAfterAllTimes() {
        createRevisions(2);

        assertThat(store.findAsOf(ID, Instant.MIN)).isEmpty();
        assertThat(store.findAsOf(ID, Instant.EPOCH)).isEmpty();
        assertThat(titleAsOf(Instant.MAX)).isEqualTo("2");
        assertThat(titleAsOf(Instant.parse("+10000-01-01T00:00:00Z"))).isEqualTo("2");
    }

    @Test
    void ordersRevisionsByNumberWhenTheClockGoesBack() {
        create("1");
        clock.set(START.minusSeconds(3600));
        saveTitle("2", 1);

        assertThat(store.history(ID)).extracting(Revision::at).containsExactly(START, START);
        assertThat(titleAsOf(START)).isEqualTo("2");
        assertThat(store.findAsOf(ID, START.minusSeconds(1800))).isEmpty();
    }

    @Test
    void takesTheTimeOfTheClockAgainWhenItHasCaughtUp() {
        create("1");
        clock.set(START.minusSeconds(3600));
        saveTitle("2", 1);
        clock.set(START.plusSeconds(1));
        saveTitle("3", 2);

        assertThat(store.history(ID)).extracting(Revision::at).containsExactly(START, START, START.plusSeconds(1));
    }

    @Test
    void keepsMicroseconds() {
        clock.set(START.plusNanos(789));

        assertThat(create("1").revision().at()).isEqualTo(START);
        assertThat(store.history(ID)).extracting(Revision::at).containsExactly(START);
    }

    @Test
    void keepsMomentsOfWholeSeconds() {
        clock.set(Instant.parse("2024-02-29T00:00:00Z"));
        create("1");
        clock.set(Instant.parse("2024-02-29T00:00:00.100Z"));
        saveTitle("2", 1);
        reopen();

        assertThat(store.history(ID))
                .extracting(Revision::at)
                .containsExactly(Instant.parse("2024-02-29T00:00:00Z"), Instant.parse("2024-02-29T00:00:00.1Z"));
        assertThat(titleAsOf(Instant.parse("2024-02-29T00:00:00.099999Z"))).isEqualTo("1");
    }

    @Test
    void keepsLongHistories() {
        createRevisions(120);
        reopen();

        assertUnbrokenChain(store.history(ID));
        assertThat(store.history(ID)).hasSize(120);
        assertThat(store.load(ID).title()).isEqualTo("120");
        assertThat(store.find(ID, 60).orElseThrow().concept().title()).isEqualTo("60");
    }
}
