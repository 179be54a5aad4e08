package org.handlungskonzept.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.Revision;
import org.junit.jupiter.api.Test;

/**
 * The contract of a store. A class that passes it is a store.
 *
 * <p>A store extends this class, opens itself at a place, and names a program that runs {@link StoreProgram} on itself.
 */
public abstract class ConceptStoreContract extends InProcessStoreContract {

    private static final ConceptId LOOP = ConceptId.of("saved-in-a-loop");
    private static final ConceptId REDACTED = ConceptId.of("redacted-in-a-loop");

    /** For subclasses. */
    protected ConceptStoreContract() {}

    /**
     * The program that is started in processes of its own: its main method opens the store on the folder given as the
     * first argument and calls {@link StoreProgram#run} with all arguments and standard output.
     *
     * @return a class with a main method
     */
    protected abstract Class<?> program();

    @Test
    void keepsAcknowledgedSavesWhenTheProcessIsKilled() throws Exception {
        for (int acknowledgements : new int[] {1, 7, 40}) {
            long acknowledged = killAfter(acknowledgements, 0, StoreProgram.LOOP, LOOP);
            try (ConceptStore survivor = open(place, clock)) {
                List<Revision> history = survivor.history(LOOP);

                assertThat(history.size()).isBetween((int) acknowledged, (int) acknowledged + 1);
                assertUnbrokenChain(history);
                assertThat(history)
                        .allSatisfy(revision -> assertThat(survivor.find(LOOP, revision.number())
                                        .orElseThrow()
                                        .concept()
                                        .title())
                                .isEqualTo(StoreProgram.title(revision.number())));
                assertThat(survivor.load(LOOP).title()).isEqualTo(StoreProgram.title(history.size()));
            }
        }
    }

    @Test
    void finishesARedactionWhoseProcessWasKilled() throws Exception {
        for (int attempt = 1; attempt <= 3; attempt++) {
            long acknowledged = killAfter(attempt, attempt * 100_000, StoreProgram.REDACT, REDACTED);
            try (ConceptStore survivor = open(place, clock)) {
                survivor.update(REDACTED, note(), concept -> titled(concept, "danach"));
                List<Revision> history = survivor.history(REDACTED);
                long redactions = history.stream().filter(Revision::isRedaction).count();

                assertThat(redactions).isBetween(acknowledged, acknowledged + 1);
                assertUnbrokenChain(history);
                assertThat(history)
                        .allSatisfy(revision -> assertThat(survivor.find(REDACTED, revision.number()))
                                .isPresent());
                for (long redaction = 1; redaction <= redactions; redaction++) {
                    assertNoTrace(survivor, place, StoreProgram.secret(redaction));
                }
            }
        }
    }

    /**
     * Checks that a text is nowhere in a store. A store that keeps files says where else to look.
     *
     * @param survivor the store, after a save
     * @param place where it is
     * @param text what was redacted
     * @throws IOException if the place cannot be read
     */
    protected void assertNoTrace(ConceptStore survivor, Path place, String text) throws IOException {
        assertThat(new String(export(survivor), UTF_8)).doesNotContain(text);
    }

    /** Kills it after some acknowledgements, somewhere in what comes next. */
    private long killAfter(int acknowledgements, int turns, String task, ConceptId concept)
            throws IOException, InterruptedException {
        try (StoreProcess process = StoreProcess.start(program(), place.toString(), task, concept.value())) {
            long last = 0;
            for (int i = 0; i < acknowledgements; i++) {
                last = Long.parseLong(Optional.ofNullable(process.line()).orElseThrow());
            }
            for (int i = 0; i < turns; i++) {
                Thread.onSpinWait();
            }
            process.kill();
            for (String line : process.rest()) {
                last = Long.parseLong(line);
            }
            assertThat(process.ends()).isTrue();
            return last;
        }
    }

    @Test
    void letsNoProcessSeeLessThanWasSeenBefore() throws Exception {
        int concepts = 2;
        for (int i = 0; i < concepts; i++) {
            store.create(Rival.titled(Rival.concept(i), "0"), note());
        }
        Path turns = newPlace().resolve("turns");
        List<StoreProcess> rivals = new ArrayList<>();
        try {
            for (int number = 0; number < 4; number++) {
                rivals.add(StoreProcess.start(
                        program(),
                        place.toString(),
                        StoreProgram.RIVAL,
                        turns.toString(),
                        Integer.toString(number),
                        "1",
                        "40",
                        Integer.toString(concepts)));
            }
            for (StoreProcess rival : rivals) {
                assertThat(rival.line()).isEqualTo("ready");
            }
            for (StoreProcess rival : rivals) {
                rival.send("go");
            }
            List<RivalEvent> events = new ArrayList<>();
            for (StoreProcess rival : rivals) {
                rival.rest().forEach(line -> events.add(RivalEvent.parse(line)));
                assertThat(rival.ends()).isTrue();
            }

            assertThat(events).hasSizeGreaterThan(4 * 40);
            assertThat(new RivalHistory(events).faults(store)).isEmpty();
            assertThat(LongStream.range(0, concepts).mapToObj(i -> store.history(Rival.concept((int) i))))
                    .allSatisfy(StoreClauses::assertUnbrokenChain);
        } finally {
            rivals.forEach(StoreProcess::close);
        }
    }
}
