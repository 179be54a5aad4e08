package org.handlungskonzept.testkit;

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
            long acknowledged = killAfter(acknowledgements);
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

    private long killAfter(int acknowledgements) throws IOException, InterruptedException {
        try (StoreProcess process = StoreProcess.start(program(), place.toString(), StoreProgram.LOOP, LOOP.value())) {
            long last = 0;
            for (int i = 0; i < acknowledgements; i++) {
                last = Long.parseLong(Optional.ofNullable(process.line()).orElseThrow());
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
