package org.handlungskonzept.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandReusedException;
import org.handlungskonzept.storage.ConceptNotFoundException;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.StaleRevisionException;
import org.handlungskonzept.storage.StoredConcept;
import org.junit.jupiter.api.Test;

/** What it means to change the newest revision, whichever it is. */
abstract class UpdatingClauses extends SavingClauses {

    @Test
    void updatesTheNewestRevision() {
        create("Erste");
        saveTitle("Zweite", 1);

        StoredConcept updated = store.update(ID, note(), concept -> titled(concept, concept.title() + "!"));

        assertThat(updated.concept().title()).isEqualTo("Zweite!");
        assertThat(updated.revision().number()).isEqualTo(3);
        assertThat(store.find(ID)).contains(updated);
    }

    @Test
    void callsAChangeOnceWhenNobodyComesBetween() {
        create("Erste");
        List<String> seen = new ArrayList<>();

        store.update(ID, note(), concept -> {
            seen.add(concept.title());
            return concept;
        });

        assertThat(seen).containsExactly("Erste");
    }

    @Test
    void repeatsAnUpdateThatOthersOvertook() {
        create("0");
        List<String> seen = new ArrayList<>();

        store.update(ID, note(), concept -> {
            seen.add(concept.title());
            if (seen.size() < 3) {
                saveTitle(Integer.toString(seen.size()), seen.size());
            }
            return titled(concept, concept.title() + " und ich");
        });

        assertThat(seen).containsExactly("0", "1", "2");
        assertThat(store.load(ID).title()).isEqualTo("2 und ich");
    }

    @Test
    void givesUpAnUpdateThatIsOvertakenEveryTime() {
        create("0");

        assertThatExceptionOfType(StaleRevisionException.class)
                .isThrownBy(() -> store.update(ID, note(), concept -> {
                    long newest = store.find(ID).orElseThrow().revision().number();
                    saveTitle("überholt", newest);
                    return concept;
                }));
        assertThat(store.history(ID)).hasSize(1 + ConceptStore.MAX_UPDATE_ATTEMPTS);
    }

    @Test
    void updatesOnceWhenTheSameCommandComesTwice() {
        create("1");
        ChangeNote note = note();
        StoredConcept updated = store.update(ID, note, concept -> titled(concept, concept.title() + "1"));
        saveTitle("später", 2);

        assertThat(store.update(ID, note, concept -> titled(concept, concept.title() + "1")))
                .isEqualTo(updated);
        assertThat(store.history(ID)).hasSize(3);
    }

    @Test
    void doesNotCallTheChangeOfACommandThatWasCarriedOut() {
        create("1");
        ChangeNote note = note();
        store.update(ID, note, concept -> titled(concept, "2"));

        StoredConcept again = store.update(ID, note, concept -> {
            throw new IllegalStateException("called again");
        });

        assertThat(again.concept().title()).isEqualTo("2");
    }

    @Test
    void refusesAnUpdateThatChangesTheIdentifier() {
        create("Erste");
        Concept other = concept(ConceptId.of("inklusion"), "Andere");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.update(ID, note(), concept -> other))
                .withMessageContaining("integration")
                .withMessageContaining("inklusion");
        assertThat(store.ids()).containsExactly(ID);
    }

    @Test
    void leavesEverythingAsItWasWhenTheChangeFails() {
        StoredConcept first = create("Erste");

        assertThatIllegalStateException()
                .isThrownBy(() -> store.update(ID, note(), concept -> {
                    throw new IllegalStateException("no");
                }))
                .withMessage("no");
        assertThat(store.find(ID)).contains(first);
        assertThat(store.history(ID)).hasSize(1);
    }

    @Test
    void refusesToUpdateAConceptThatDoesNotExist() {
        assertThatExceptionOfType(ConceptNotFoundException.class)
                .isThrownBy(() -> store.update(ID, note(), concept -> concept));
    }

    @Test
    void refusesToUpdateAConceptThatWasDeleted() {
        create("Erste");
        store.delete(ID, 1, note());

        assertThatExceptionOfType(ConceptNotFoundException.class)
                .isThrownBy(() -> store.update(ID, note(), concept -> concept));
        assertThat(store.history(ID)).hasSize(2);
    }

    @Test
    void refusesToUpdateByACommandThatDeleted() {
        create("Erste");
        ChangeNote note = note();
        store.delete(ID, 1, note);

        assertThatExceptionOfType(CommandReusedException.class)
                .isThrownBy(() -> store.update(ID, note, concept -> concept))
                .matches(e -> e.revision() == 2);
    }
}
