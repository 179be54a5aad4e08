package org.handlungskonzept.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StorageException;
import org.handlungskonzept.storage.StoredConcept;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sequences of steps by chance lead to the same as in a plain model. */
abstract class ModelClauses extends RedactedArchiveClauses {

    private static final int STEPS = 60;

    static LongStream sequenceSeeds() {
        return LongStream.rangeClosed(1, 12);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("sequenceSeeds")
    void doesWhatThePlainModelDoes(long seed) {
        List<Step> steps = Step.sequence(seed, STEPS);
        if (differs(steps).isPresent()) {
            List<Step> smallest =
                    Shrinking.smallest(steps, fewer -> differs(fewer).isPresent());
            assertThat(smallest)
                    .as(
                            "seed %d: these steps are enough to differ: %s",
                            seed, differs(smallest).orElse(""))
                    .isNull();
        }
    }

    /** Says what a new store does otherwise than the model, if anything. */
    private Optional<String> differs(List<Step> steps) {
        Path where = newPlace();
        SettableClock time = SettableClock.at(START);
        PlainStore model = new PlainStore();
        ConceptStore real = open(where, time);
        try {
            for (Step step : steps) {
                time.set(time.instant().plusSeconds(step.seconds()));
                if (step.act() == Step.Act.REOPEN) {
                    real.close();
                    real = open(where, time);
                }
                Instant now = time.instant();
                String expected = model.run(step, now);
                String actual = run(real, step);
                if (!actual.equals(expected)) {
                    return Optional.of("%s gave %s, not %s".formatted(step, actual, expected));
                }
                if (!sameState(real, model, step.concept())) {
                    return Optional.of("after %s the store holds something else".formatted(step));
                }
            }
            return Optional.empty();
        } finally {
            real.close();
        }
    }

    private static String run(ConceptStore store, Step step) {
        Concept concept = concept(step.concept(), step.title());
        List<Revision> history = store.history(step.concept());
        long newest = history.isEmpty() ? 0 : history.get(history.size() - 1).number();
        long basedOn = newest - step.behind();
        try {
            long number = switch (step.act()) {
                case CREATE -> store.create(concept, step.note()).revision().number();
                case SAVE ->
                    store.save(concept, basedOn, step.note()).revision().number();
                case UPDATE ->
                    store.update(step.concept(), step.note(), any -> concept)
                            .revision()
                            .number();
                case DELETE ->
                    store.delete(step.concept(), basedOn, step.note()).number();
                case ERASE -> store.erase(step.concept(), step.note()).number();
                case REOPEN -> 0;
            };
            return Long.toString(number);
        } catch (StorageException e) {
            return e.getClass().getSimpleName();
        }
    }

    private static boolean sameState(ConceptStore store, PlainStore model, ConceptId id) {
        List<Revision> history = store.history(id);
        List<PlainStore.Entry> expected = model.history(id);
        boolean same = store.ids().equals(model.ids()) && history.size() == expected.size();
        for (int i = 0; same && i < history.size(); i++) {
            Revision revision = history.get(i);
            PlainStore.Entry entry = expected.get(i);
            Optional<String> title = store.find(id, revision.number()).map(found -> title(found, revision));
            same = revision.number() == entry.number()
                    && revision.kind() == entry.kind()
                    && revision.at().equals(entry.at())
                    && revision.note().equals(entry.note())
                    && title.orElse("").equals(entry.title())
                    && title.isPresent() == revision.isSaved();
        }
        return same;
    }

    private static String title(StoredConcept found, Revision revision) {
        return found.revision().equals(revision) ? found.concept().title() : "a revision that is not in the history";
    }
}
