package org.handlungskonzept.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandReusedException;
import org.handlungskonzept.storage.ConceptDeletedException;
import org.handlungskonzept.storage.ConceptNotFoundException;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.RevisionKind;
import org.handlungskonzept.storage.StaleRevisionException;
import org.handlungskonzept.storage.StoredConcept;
import org.junit.jupiter.api.Test;

/** What it means to delete a concept, and to bring it back. */
abstract class DeletingClauses extends UpdatingClauses {

    @Test
    void doesNotFindAConceptThatWasDeleted() {
        create("Erste");

        store.delete(ID, 1, note());

        assertThat(store.find(ID)).isEmpty();
        assertThat(store.ids()).isEmpty();
        assertThatExceptionOfType(ConceptNotFoundException.class).isThrownBy(() -> store.load(ID));
    }

    @Test
    void leavesAMarkThatSaysWhoWhyAndWhen() {
        create("Erste");
        ChangeNote note = ChangeNote.by("Archiv", "Frist abgelaufen").onDecision("2025/17");
        clock.set(START.plusSeconds(60));

        Revision mark = store.delete(ID, 1, note);

        assertThat(mark.kind()).isEqualTo(RevisionKind.DELETED);
        assertThat(mark.number()).isEqualTo(2);
        assertThat(mark.note()).isEqualTo(note);
        assertThat(mark.at()).isEqualTo(START.plusSeconds(60));
        assertThat(mark.documentHash()).isEmpty();
        assertThat(store.deletions()).containsExactly(mark);
    }

    @Test
    void keepsTheHistoryOfADeletedConcept() {
        StoredConcept first = create("Erste");
        Revision mark = store.delete(ID, 1, note());

        assertThat(store.history(ID)).containsExactly(first.revision(), mark);
        assertThat(store.find(ID, 1)).contains(first);
        assertThat(store.find(ID, 2)).isEmpty();
        assertUnbrokenChain(store.history(ID));
    }

    @Test
    void findsADeletedConceptAsItWasBefore() {
        create("Erste");
        clock.set(START.plusSeconds(60));
        store.delete(ID, 1, note());

        assertThat(titleAsOf(START.plusSeconds(59))).isEqualTo("Erste");
        assertThat(store.findAsOf(ID, START.plusSeconds(60))).isEmpty();
    }

    @Test
    void deletesOnceWhenTheSameCommandComesTwice() {
        create("Erste");
        ChangeNote note = note();
        Revision mark = store.delete(ID, 1, note);

        assertThat(store.delete(ID, 1, note)).isEqualTo(mark);
        assertThat(store.history(ID)).hasSize(2);
    }

    @Test
    void refusesToDeleteFromAStaleRevision() {
        create("Erste");
        StoredConcept second = saveTitle("Zweite", 1);

        assertThatExceptionOfType(StaleRevisionException.class)
                .isThrownBy(() -> store.delete(ID, 1, note()))
                .matches(e -> e.basedOn() == 1 && e.current() == 2);
        assertThat(store.find(ID)).contains(second);
    }

    @Test
    void refusesToDeleteWhatDoesNotExist() {
        assertThatExceptionOfType(ConceptNotFoundException.class).isThrownBy(() -> store.delete(ID, 1, note()));
        assertThat(store.deletions()).isEmpty();
    }

    @Test
    void refusesToDeleteTwice() {
        create("Erste");
        store.delete(ID, 1, note());

        assertThatExceptionOfType(ConceptNotFoundException.class).isThrownBy(() -> store.delete(ID, 2, note()));
        assertThatExceptionOfType(StaleRevisionException.class).isThrownBy(() -> store.delete(ID, 1, note()));
        assertThat(store.history(ID)).hasSize(2);
    }

    @Test
    void refusesToDeleteByACommandThatSaved() {
        ChangeNote note = note();
        store.create(concept("Erste"), note);

        assertThatExceptionOfType(CommandReusedException.class).isThrownBy(() -> store.delete(ID, 1, note));
        assertThat(store.ids()).containsExactly(ID);
    }

    @Test
    void refusesToSaveByACommandThatDeleted() {
        create("Erste");
        ChangeNote note = note();
        store.delete(ID, 1, note);

        assertThatExceptionOfType(CommandReusedException.class)
                .isThrownBy(() -> store.save(concept("Zweite"), 1, note))
                .matches(e -> e.revision() == 2);
    }

    @Test
    void neverGivesTheIdentifierOfADeletedConceptToANewOne() {
        create("Erste");
        store.delete(ID, 1, note());

        assertThatExceptionOfType(ConceptDeletedException.class)
                .isThrownBy(() -> create("Neue"))
                .matches(e -> e.concept().equals(ID) && e.mark() == 2);
        assertThat(store.ids()).isEmpty();
    }

    @Test
    void bringsADeletedConceptBackBySavingFromItsMark() {
        create("Erste");
        store.delete(ID, 1, note());

        StoredConcept back = saveTitle("Erste", 2);

        assertThat(back.revision().number()).isEqualTo(3);
        assertThat(store.find(ID)).contains(back);
        assertThat(store.ids()).containsExactly(ID);
        assertThat(store.deletions()).isEmpty();
        assertUnbrokenChain(store.history(ID));
    }

    @Test
    void deletesAConceptThatCameBackAgain() {
        create("Erste");
        store.delete(ID, 1, note());
        saveTitle("Zweite", 2);

        Revision mark = store.delete(ID, 3, note());

        assertThat(mark.number()).isEqualTo(4);
        assertThat(store.ids()).isEmpty();
        assertThat(store.deletions()).containsExactly(mark);
    }

    @Test
    void refusesASaveThatStartedBeforeTheDeletion() {
        create("Erste");
        store.delete(ID, 1, note());

        assertThatExceptionOfType(StaleRevisionException.class)
                .isThrownBy(() -> saveTitle("Verspätet", 1))
                .matches(e -> e.current() == 2);
        assertThat(store.find(ID)).isEmpty();
    }

    @Test
    void deletesOneConceptAndNoOther() {
        ConceptId other = ConceptId.of("integration-2");
        create("Erste");
        create(other, "Andere");

        store.delete(ID, 1, note());

        assertThat(store.ids()).containsExactly(other);
        assertThat(store.load(other).title()).isEqualTo("Andere");
    }

    @Test
    void remembersADeletionAfterItWasOpenedAgain() {
        create("Erste");
        Revision mark = store.delete(ID, 1, note());

        reopen();

        assertThat(store.find(ID)).isEmpty();
        assertThat(store.ids()).isEmpty();
        assertThat(store.deletions()).containsExactly(mark);
    }
}
