package org.handlungskonzept.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
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

/** What it means to erase a concept where the law asks for it. */
abstract class ErasingClauses extends DeletingClauses {

    @Test
    void leavesOnlyTheMarkOfAnErasure() {
        createRevisions(3);
        ChangeNote note = ChangeNote.by("Datenschutz", "Art. 17 DSGVO").onDecision("2025/18");

        Revision mark = store.erase(ID, note);

        assertThat(mark.kind()).isEqualTo(RevisionKind.ERASED);
        assertThat(mark.number()).isEqualTo(4);
        assertThat(mark.note()).isEqualTo(note);
        assertThat(store.history(ID)).containsExactly(mark);
        assertThat(store.deletions()).containsExactly(mark);
        assertThat(store.ids()).isEmpty();
        assertThat(store.find(ID)).isEmpty();
    }

    @Test
    void makesEveryErasedRevisionUnreadable() {
        createRevisions(3);
        store.erase(ID, note());

        for (long number = 0; number <= 5; number++) {
            assertThat(store.find(ID, number)).isEmpty();
        }
        assertThat(store.findAsOf(ID, START)).isEmpty();
        assertThat(store.findAsOf(ID, Instant.MAX)).isEmpty();
        assertThat(store.diff(ID, 1, 2)).isEmpty();
    }

    @Test
    void forgetsTheNotesOfErasedRevisions() {
        ChangeNote note = ChangeNote.by("Koordination", "geheimer Grund");
        store.create(concept("geheimer Titel"), note);
        store.erase(ID, note());

        assertThat(store.findCommand(ID, note.command())).isEmpty();
        assertThat(new String(export(store), UTF_8)).doesNotContain("geheim").contains("kind: ERASED");
    }

    @Test
    void keepsAnErasureWhenItIsOpenedAgain() {
        createRevisions(3);
        Revision mark = store.erase(ID, note());

        reopen();

        assertThat(store.history(ID)).containsExactly(mark);
        assertThat(store.find(ID, 2)).isEmpty();
    }

    @Test
    void erasesADeletedConceptToo() {
        create("Erste");
        store.delete(ID, 1, note());

        Revision mark = store.erase(ID, note());

        assertThat(mark.number()).isEqualTo(3);
        assertThat(store.history(ID)).containsExactly(mark);
    }

    @Test
    void erasesOnceWhenTheSameCommandComesTwice() {
        create("Erste");
        ChangeNote note = note();
        Revision mark = store.erase(ID, note);

        assertThat(store.erase(ID, note)).isEqualTo(mark);
        assertThat(store.history(ID)).containsExactly(mark);
    }

    @Test
    void refusesToEraseWhatDoesNotExist() {
        assertThatExceptionOfType(ConceptNotFoundException.class).isThrownBy(() -> store.erase(ID, note()));
        assertThat(store.history(ID)).isEmpty();
    }

    @Test
    void refusesToEraseTwice() {
        create("Erste");
        store.erase(ID, note());

        assertThatExceptionOfType(ConceptNotFoundException.class).isThrownBy(() -> store.erase(ID, note()));
        assertThat(store.history(ID)).hasSize(1);
    }

    @Test
    void refusesToDeleteWhatWasErased() {
        create("Erste");
        store.erase(ID, note());

        assertThatExceptionOfType(ConceptNotFoundException.class).isThrownBy(() -> store.delete(ID, 2, note()));
    }

    @Test
    void refusesToEraseByACommandThatSaved() {
        ChangeNote note = note();
        StoredConcept first = store.create(concept("Erste"), note);

        assertThatExceptionOfType(CommandReusedException.class).isThrownBy(() -> store.erase(ID, note));
        assertThat(store.find(ID)).contains(first);
    }

    @Test
    void refusesASaveThatStartedBeforeTheErasure() {
        createRevisions(2);
        store.erase(ID, note());

        assertThatExceptionOfType(StaleRevisionException.class)
                .isThrownBy(() -> saveTitle("Verspätet", 2))
                .matches(e -> e.current() == 3);
        assertThatExceptionOfType(ConceptDeletedException.class)
                .isThrownBy(() -> create("Neu"))
                .matches(e -> e.mark() == 3);
    }

    @Test
    void beginsAgainFromTheMarkOfAnErasure() {
        createRevisions(2);
        Revision mark = store.erase(ID, note());

        StoredConcept again = saveTitle("Neu", 3);

        assertThat(again.revision().number()).isEqualTo(4);
        assertThat(again.revision().follows(mark)).isTrue();
        assertThat(store.history(ID)).containsExactly(mark, again.revision());
        assertThat(store.find(ID)).contains(again);
        assertThat(store.find(ID, 2)).isEmpty();
        assertThat(store.ids()).containsExactly(ID);
        assertThat(store.deletions()).isEmpty();
    }

    @Test
    void erasesAgainWhatBeganAgain() {
        create("Erste");
        store.erase(ID, note());
        saveTitle("Neu", 2);

        Revision mark = store.erase(ID, note());

        assertThat(mark.number()).isEqualTo(4);
        assertThat(store.history(ID)).containsExactly(mark);
    }

    @Test
    void erasesOneConceptAndNoOther() {
        ConceptId other = ConceptId.of("integration-2");
        create("Erste");
        StoredConcept kept = create(other, "Andere");

        store.erase(ID, note());

        assertThat(store.ids()).containsExactly(other);
        assertThat(store.find(other)).contains(kept);
        assertThat(store.history(other)).hasSize(1);
    }
}
