package org.handlungskonzept.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandReusedException;
import org.handlungskonzept.storage.ConceptNotFoundException;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StaleRevisionException;
import org.handlungskonzept.storage.StoredConcept;
import org.junit.jupiter.api.Test;

/** What it means to save from a stated revision. */
abstract class SavingClauses extends CreatingClauses {

    @Test
    void savesTheNextRevision() {
        create("Erste");

        StoredConcept saved = saveTitle("Zweite", 1);

        assertThat(saved.revision().number()).isEqualTo(2);
        assertThat(saved.concept()).isEqualTo(concept("Zweite"));
        assertThat(store.find(ID)).contains(saved);
        assertThat(store.load(ID).title()).isEqualTo("Zweite");
    }

    @Test
    void savesWhatWasNotChangedAsARevisionToo() {
        create("Erste");

        StoredConcept saved = saveTitle("Erste", 1);

        assertThat(saved.revision().number()).isEqualTo(2);
        assertThat(saved.revision().documentHash())
                .isEqualTo(store.history(ID).get(0).documentHash());
    }

    @Test
    void refusesToSaveAConceptThatDoesNotExist() {
        assertThatExceptionOfType(ConceptNotFoundException.class)
                .isThrownBy(() -> saveTitle("Integration", 1))
                .matches(e -> e.concept().equals(ID));
        assertThatExceptionOfType(ConceptNotFoundException.class).isThrownBy(() -> saveTitle("Integration", 0));
        assertThat(store.ids()).isEmpty();
    }

    @Test
    void refusesAStaleSaveAndNamesBothRevisions() {
        create("Erste");
        StoredConcept newest = saveTitle("Zweite", 1);

        assertThatExceptionOfType(StaleRevisionException.class)
                .isThrownBy(() -> saveTitle("Verspätet", 1))
                .matches(e -> e.concept().equals(ID) && e.basedOn() == 1 && e.current() == 2);
        assertThat(store.find(ID)).contains(newest);
        assertThat(store.history(ID)).hasSize(2);
    }

    @Test
    void refusesAStaleSaveOfTheVeryDocumentThatIsThere() {
        create("Erste");
        saveTitle("Zweite", 1);

        assertThatExceptionOfType(StaleRevisionException.class).isThrownBy(() -> saveTitle("Zweite", 1));
        assertThat(store.history(ID)).hasSize(2);
    }

    @Test
    void refusesASaveFromARevisionThatDoesNotExistYet() {
        create("Erste");

        assertThatExceptionOfType(StaleRevisionException.class)
                .isThrownBy(() -> saveTitle("Zu früh", 7))
                .matches(e -> e.basedOn() == 7 && e.current() == 1);
        assertThat(store.history(ID)).hasSize(1);
    }

    @Test
    void refusesASaveFromARevisionThatCannotExist() {
        create("Erste");

        for (long basedOn : new long[] {0, -1, Long.MIN_VALUE, Long.MAX_VALUE}) {
            assertThatExceptionOfType(StaleRevisionException.class)
                    .isThrownBy(() -> saveTitle("Nie", basedOn))
                    .matches(e -> e.basedOn() == basedOn && e.current() == 1);
        }
        assertThat(store.history(ID)).hasSize(1);
    }

    @Test
    void savesOnceWhenTheSameCommandComesTwice() {
        create("Erste");
        ChangeNote note = note();
        StoredConcept second = store.save(concept("Zweite"), 1, note);
        saveTitle("Dritte", 2);

        assertThat(store.save(concept("Zweite"), 1, note)).isEqualTo(second);
        assertThat(store.history(ID)).hasSize(3);
    }

    @Test
    void remembersCommandsThatWereCarriedOutLongAgo() {
        create("Erste");
        ChangeNote note = note();
        StoredConcept second = store.save(concept("Zweite"), 1, note);
        for (int basedOn = 2; basedOn < 40; basedOn++) {
            saveTitle("weiter " + basedOn, basedOn);
        }
        reopen();

        assertThat(store.save(concept("Zweite"), 1, note)).isEqualTo(second);
        assertThat(store.history(ID)).hasSize(40);
    }

    @Test
    void knowsTheSameCommandByItsIdentifierAlone() {
        create("Erste");
        ChangeNote note = note();
        StoredConcept second = store.save(concept("Zweite"), 1, note);

        ChangeNote reworded = ChangeNote.by("anderswo", "anders").as(note.command());

        assertThat(store.save(concept("Zweite"), 1, reworded)).isEqualTo(second);
        assertThat(store.history(ID)).hasSize(2);
    }

    @Test
    void refusesToSaveAnotherDocumentByTheSameCommand() {
        create("Erste");
        ChangeNote note = note();
        store.save(concept("Zweite"), 1, note);

        assertThatExceptionOfType(CommandReusedException.class)
                .isThrownBy(() -> store.save(concept("Andere"), 1, note))
                .matches(e -> e.command().equals(note.command()) && e.revision() == 2);
    }

    @Test
    void refusesToSaveAnotherRevisionByTheSameCommand() {
        ChangeNote note = note();
        store.create(concept("Erste"), note);
        saveTitle("Zweite", 1);

        assertThatExceptionOfType(CommandReusedException.class)
                .isThrownBy(() -> store.save(concept("Dritte"), 2, note))
                .matches(e -> e.command().equals(note.command()) && e.revision() == 1);
        assertThatExceptionOfType(CommandReusedException.class)
                .isThrownBy(() -> store.save(concept("Dritte"), 1, note))
                .matches(e -> e.revision() == 1);
        assertThat(store.history(ID)).hasSize(2);
    }

    @Test
    void refusesACommandThatMadeARevisionLongAgo() {
        create("Erste");
        ChangeNote note = note();
        store.save(concept("Zweite"), 1, note);
        for (int basedOn = 2; basedOn < 12; basedOn++) {
            saveTitle("weiter " + basedOn, basedOn);
        }
        reopen();

        assertThatExceptionOfType(CommandReusedException.class)
                .isThrownBy(() -> store.save(concept("Dritte"), 12, note))
                .matches(e -> e.revision() == 2);
        assertThat(store.history(ID)).hasSize(12);
    }

    @Test
    void keepsConceptsApart() {
        ConceptId other = ConceptId.of("integration-2");
        create("Erstes");
        create(other, "Zweites");
        saveTitle("Erstes, geändert", 1);

        assertThat(store.load(other).title()).isEqualTo("Zweites");
        assertThat(store.history(other)).hasSize(1);
    }

    @Test
    void remembersEverythingAfterItWasOpenedAgain() {
        create("1");
        StoredConcept second = saveTitle("2", 1);
        List<Revision> history = store.history(ID);

        reopen();

        assertThat(store.find(ID)).contains(second);
        assertThat(store.history(ID)).isEqualTo(history);
        assertThat(store.find(ID, 1).orElseThrow().concept().title()).isEqualTo("1");
    }

    @Test
    void seesWhatAnotherStoreOnTheSamePlaceSaved() {
        create("1");
        try (ConceptStore other = open(place, clock)) {
            other.save(concept("2"), 1, note());

            assertThat(store.load(ID).title()).isEqualTo("2");
            assertThatExceptionOfType(StaleRevisionException.class).isThrownBy(() -> saveTitle("2, andere", 1));
        }
        assertThat(saveTitle("3", 2).revision().number()).isEqualTo(3);
    }

    @Test
    void knowsTheCommandThatAnotherStoreOnTheSamePlaceCarriedOut() {
        create("1");
        ChangeNote note = note();
        try (ConceptStore other = open(place, clock)) {
            StoredConcept saved = other.save(concept("2"), 1, note);

            assertThat(store.save(concept("2"), 1, note)).isEqualTo(saved);
            assertThat(store.findCommand(ID, note.command())).contains(saved.revision());
        }
    }
}
