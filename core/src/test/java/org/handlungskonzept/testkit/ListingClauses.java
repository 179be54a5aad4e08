package org.handlungskonzept.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.Revision;
import org.junit.jupiter.api.Test;

/** How concepts are listed, whole and page by page. */
abstract class ListingClauses extends DiffClauses {

    @Test
    void listsConceptsInTheirNaturalOrder() {
        List<String> ids = List.of("z", "a-b", "a", "ab", "m-1", "10", "9");
        ids.forEach(id -> create(ConceptId.of(id), id));

        assertThat(store.ids()).extracting(ConceptId::value).containsExactly("10", "9", "a", "a-b", "ab", "m-1", "z");
    }

    @Test
    void listsAConceptOnceHoweverOftenItWasSaved() {
        createRevisions(5);

        assertThat(store.ids()).containsExactly(ID);
    }

    @Test
    void givesAListThatCannotBeChanged() {
        create("1");
        List<ConceptId> ids = store.ids();
        create(OTHER, "2");

        assertThat(ids).containsExactly(ID).isUnmodifiable();
    }

    @Test
    void listsPageByPage() {
        createMany(10);

        assertThat(store.ids(null, 4)).containsExactly(many(0), many(1), many(2), many(3));
        assertThat(store.ids(many(3), 4)).containsExactly(many(4), many(5), many(6), many(7));
        assertThat(store.ids(many(7), 4)).containsExactly(many(8), many(9));
        assertThat(store.ids(many(9), 4)).isEmpty();
    }

    @Test
    void listsOnePageThatIsLargerThanAll() {
        createMany(3);

        assertThat(store.ids(null, Integer.MAX_VALUE)).hasSize(3);
    }

    @Test
    void refusesPagesWithoutRoom() {
        for (int limit : new int[] {0, -1, Integer.MIN_VALUE}) {
            assertThatIllegalArgumentException().isThrownBy(() -> store.ids(null, limit));
        }
    }

    @Test
    void goesOnAfterAConceptThatWasDeletedMeanwhile() {
        createMany(6);
        List<ConceptId> first = store.ids(null, 3);
        store.delete(many(2), 1, note());

        assertThat(first).last().isEqualTo(many(2));
        assertThat(store.ids(many(2), 3)).containsExactly(many(3), many(4), many(5));
    }

    @Test
    void showsEveryConceptOnceWhileOthersComeAndGo() {
        createMany(12);
        List<ConceptId> seen = new ArrayList<>();
        int round = 0;
        for (List<ConceptId> page = store.ids(null, 3); !page.isEmpty(); page = store.ids(last(page), 3)) {
            seen.addAll(page);
            create(ConceptId.of("a-" + round), "davor");
            create(ConceptId.of("x-" + round), "danach");
            store.delete(page.get(0), 1, note());
            round++;
            if (round > 30) {
                break;
            }
        }

        assertThat(seen).doesNotHaveDuplicates().isSorted();
        assertThat(seen.subList(0, 12))
                .isEqualTo(IntStream.range(0, 12).mapToObj(ListingClauses::many).toList());
    }

    @Test
    void listsDeletionsByConcept() {
        createMany(4);
        Revision second = store.delete(many(2), 1, note());
        Revision first = store.erase(many(0), note());

        assertThat(store.deletions()).containsExactly(first, second);
        assertThat(store.ids()).containsExactly(many(1), many(3));
    }

    @Test
    void listsTheMarkOfTheLastDeletion() {
        create("1");
        store.delete(ID, 1, note());
        saveTitle("2", 2);
        Revision mark = store.delete(ID, 3, note());

        assertThat(store.deletions()).containsExactly(mark);
    }

    @Test
    void listsWhatAnotherStoreOnTheSamePlaceCreatedAndDeleted() {
        create("1");
        try (ConceptStore other = open(place, clock)) {
            assertThat(other.ids()).containsExactly(ID);
            other.create(concept(OTHER, "2"), note());
            assertThat(store.ids()).containsExactly(OTHER, ID);
            other.delete(ID, 1, note());
            assertThat(store.ids()).containsExactly(OTHER);
            store.delete(OTHER, 1, note());
            assertThat(other.ids()).isEmpty();
            assertThat(other.deletions()).hasSize(2);
        }
    }

    private static ConceptId last(List<ConceptId> page) {
        return page.get(page.size() - 1);
    }

    final void createMany(int count) {
        IntStream.range(0, count).forEach(number -> create(many(number), "Konzept " + number));
    }

    static ConceptId many(int number) {
        return ConceptId.of("k-" + (100 + number));
    }
}
