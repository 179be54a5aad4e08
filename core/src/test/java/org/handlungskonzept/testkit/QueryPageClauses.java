package org.handlungskonzept.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.MeasureKey;
import org.handlungskonzept.storage.MeasurePage;
import org.handlungskonzept.storage.MeasureQuery;
import org.handlungskonzept.storage.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries are answered page by page, and like somebody would who looks at everything. */
abstract class QueryPageClauses extends QueryClauses {

    static LongStream querySeeds() {
        return LongStream.rangeClosed(1, 6);
    }

    @Test
    void answersPageByPage() {
        store.create(
                with(IntStream.range(0, 7)
                        .mapToObj(i -> measure("m-" + i).build())
                        .toArray(Measure[]::new)),
                note());

        MeasurePage first = store.measures(ALL.limit(3));
        MeasurePage second = store.measures(ALL.limit(3).after(first.next()));
        MeasurePage third = store.measures(ALL.limit(3).after(second.next()));

        assertThat(keys(first)).containsExactly("integration/m-0", "integration/m-1", "integration/m-2");
        assertThat(keys(second)).containsExactly("integration/m-3", "integration/m-4", "integration/m-5");
        assertThat(keys(third)).containsExactly("integration/m-6");
        assertThat(third.next()).isNull();
    }

    @Test
    void endsWithAFullPage() {
        store.create(with(measure("a").build(), measure("b").build()), note());

        assertThat(store.measures(ALL.limit(2)).next()).isNull();
        assertThat(store.measures(ALL.limit(1)).next()).hasToString("integration/a");
    }

    @Test
    void goesOnAfterAMeasureThatIsGone() {
        store.create(
                with(measure("a").build(), measure("b").build(), measure("c").build()), note());
        MeasurePage first = store.measures(ALL.limit(2));
        store.save(with(measure("a").build(), measure("c").build()), 1, note());

        assertThat(keys(store.measures(ALL.limit(2).after(first.next())))).containsExactly("integration/c");
        store.delete(ID, 2, note());
        assertThat(store.measures(ALL.after(first.next())).measures()).isEmpty();
    }

    @Test
    void refusesPagesThatAreTooSmallOrTooLarge() {
        for (int limit : new int[] {0, -1, MeasureQuery.MAX_LIMIT + 1}) {
            assertThatIllegalArgumentException().isThrownBy(() -> ALL.limit(limit));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("querySeeds")
    void answersLikeSomebodyWhoLooksAtEverything(long seed) {
        RandomTowns towns = new RandomTowns(seed);
        List<Concept> concepts = towns.concepts(6);
        List<MeasureQuery> queries =
                IntStream.range(0, 12).mapToObj(i -> towns.query()).toList();
        for (MeasureQuery query : wrong(concepts, queries)) {
            List<Concept> smallest = Shrinking.smallest(
                    concepts, fewer -> !wrong(fewer, List.of(query)).isEmpty());
            assertThat(smallest)
                    .as("seed %d: these concepts are enough for a wrong answer to %s", seed, query)
                    .isNull();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("querySeeds")
    void answersRightlyWhileAnotherStoreChangesEverything(long seed) {
        Random random = new Random(seed);
        RandomTowns towns = new RandomTowns(seed);
        SortedMap<ConceptId, Concept> model = new TreeMap<>();
        try (ConceptStore other = open(place, clock)) {
            for (int step = 0; step < 40; step++) {
                ConceptStore changing = random.nextInt(4) == 0 ? store : other;
                change(changing, model, towns.concept(ConceptId.of("k-" + (101 + random.nextInt(5)))), random);
                for (int i = 0; i < 3; i++) {
                    MeasureQuery query = towns.query();
                    List<MeasureKey> expected = new PlainSearch(query).all(List.copyOf(model.values()));
                    assertThat(answersRightly(store, query, expected))
                            .as("seed %d, step %d: %s finds %s", seed, step, query, expected)
                            .isTrue();
                }
            }
        }
    }

    /** Saves a concept over whatever is there, or takes it away. */
    private static void change(
            ConceptStore changing, SortedMap<ConceptId, Concept> model, Concept concept, Random random) {
        ConceptId id = concept.id();
        List<Revision> history = changing.history(id);
        long newest = history.isEmpty() ? 0 : history.get(history.size() - 1).number();
        if (model.containsKey(id) && random.nextInt(4) == 0) {
            if (random.nextBoolean()) {
                changing.delete(id, newest, note());
            } else {
                changing.erase(id, note());
            }
            model.remove(id);
        } else {
            if (newest == 0) {
                changing.create(concept, note());
            } else {
                changing.save(concept, newest, note());
            }
            model.put(id, concept);
        }
    }

    /** The queries that a new store with these concepts answers wrongly. */
    private List<MeasureQuery> wrong(List<Concept> concepts, List<MeasureQuery> queries) {
        try (ConceptStore fresh = openNew()) {
            concepts.forEach(concept -> fresh.create(concept, note()));
            return queries.stream()
                    .filter(query -> !answersRightly(fresh, query, new PlainSearch(query).all(concepts)))
                    .toList();
        }
    }

    private static boolean answersRightly(ConceptStore store, MeasureQuery query, List<MeasureKey> expected) {
        List<MeasureKey> found = new ArrayList<>();
        MeasurePage page = store.measures(query);
        while (true) {
            page.measures().forEach(measure -> found.add(measure.key()));
            if (page.next() == null) {
                return found.equals(expected);
            }
            if (page.measures().size() != query.limit() || found.size() > expected.size()) {
                return false;
            }
            page = store.measures(query.after(page.next()));
        }
    }
}
