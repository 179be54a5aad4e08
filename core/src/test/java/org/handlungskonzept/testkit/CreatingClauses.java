package org.handlungskonzept.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.util.List;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.CommandReusedException;
import org.handlungskonzept.storage.ConceptExistsException;
import org.handlungskonzept.storage.ConceptNotFoundException;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.RevisionKind;
import org.handlungskonzept.storage.StoredConcept;
import org.junit.jupiter.api.Test;

/** What it means to create a concept and to find it. */
abstract class CreatingClauses extends StoreClauses {

    @Test
    void returnsWhatWasCreated() {
        StoredConcept created = create("Integration");

        assertThat(created.concept()).isEqualTo(concept("Integration"));
        assertThat(created.revision().number()).isEqualTo(1);
        assertThat(created.revision().kind()).isEqualTo(RevisionKind.SAVED);
        assertThat(store.load(ID)).isEqualTo(concept("Integration"));
        assertThat(store.find(ID)).contains(created);
    }

    @Test
    void keepsWhoWhyAndOnWhichDecision() {
        ChangeNote note = ChangeNote.by("Koordination 'Integration'; --", "Grund \"mit\" Umlaut ä\nund Zeile")
                .onDecision("2018/222");

        store.create(concept("Integration"), note);

        assertThat(store.history(ID)).singleElement().extracting(Revision::note).isEqualTo(note);
    }

    @Test
    void keepsEveryCharacterOfANote() {
        for (String text : Dice.HOSTILE_TEXTS) {
            ChangeNote note = ChangeNote.by(text, text).onDecision(text);
            long before = store.history(ID).size();

            StoredConcept saved =
                    before == 0 ? store.create(concept("x"), note) : store.save(concept("x"), before, note);

            assertThat(saved.revision().note()).isEqualTo(note);
            assertThat(store.findCommand(ID, note.command()).orElseThrow().note())
                    .isEqualTo(note);
        }
    }

    @Test
    void keepsReasonAndDecisionThatAreEmpty() {
        store.create(concept("Integration"), ChangeNote.by("Koordination", ""));

        assertThat(store.history(ID).get(0).note().reason()).isEmpty();
        assertThat(store.history(ID).get(0).note().decision()).isEmpty();
    }

    @Test
    void startsTheChainWithoutAPredecessor() {
        Revision first = create("Integration").revision();

        assertThat(first.previousHash()).isEmpty();
        assertThat(first.isIntact()).isTrue();
    }

    @Test
    void saysWhenByTheClockItWasGiven() {
        clock.set(Instant.parse("1999-12-31T23:59:59.999999Z"));

        assertThat(create("Integration").revision().at()).isEqualTo("1999-12-31T23:59:59.999999Z");
    }

    @Test
    void knowsNothingOfAConceptThatWasNeverCreated() {
        assertThat(store.find(ID)).isEmpty();
        assertThat(store.find(ID, 1)).isEmpty();
        assertThat(store.findAsOf(ID, Instant.MAX)).isEmpty();
        assertThat(store.findCommand(ID, CommandId.random())).isEmpty();
        assertThat(store.history(ID)).isEmpty();
        assertThat(store.diff(ID, 1, 2)).isEmpty();
        assertThat(store.ids()).isEmpty();
        assertThat(store.deletions()).isEmpty();
        assertThatExceptionOfType(ConceptNotFoundException.class)
                .isThrownBy(() -> store.load(ID))
                .matches(e -> e.concept().equals(ID));
    }

    @Test
    void refusesToCreateAConceptTwice() {
        StoredConcept first = create("Erster");

        assertThatExceptionOfType(ConceptExistsException.class)
                .isThrownBy(() -> create("Zweiter"))
                .matches(e -> e.concept().equals(ID));
        assertThat(store.find(ID)).contains(first);
    }

    @Test
    void refusesToCreateTheSameConceptByAnotherCommand() {
        create("Erster");

        assertThatExceptionOfType(ConceptExistsException.class).isThrownBy(() -> create("Erster"));
        assertThat(store.history(ID)).hasSize(1);
    }

    @Test
    void createsOnceWhenTheSameCommandComesTwice() {
        ChangeNote note = note();
        StoredConcept first = store.create(concept("Integration"), note);
        saveTitle("Weiter", 1);

        assertThat(store.create(concept("Integration"), note)).isEqualTo(first);
        assertThat(store.history(ID)).hasSize(2);
    }

    @Test
    void refusesToCreateAnotherConceptByTheSameCommand() {
        ChangeNote note = note();
        store.create(concept("Integration"), note);

        assertThatExceptionOfType(CommandReusedException.class)
                .isThrownBy(() -> store.create(concept("Inklusion"), note))
                .matches(e -> e.concept().equals(ID) && e.command().equals(note.command()) && e.revision() == 1);
    }

    @Test
    void countsCommandsOfEachConceptForThemselves() {
        ChangeNote note = note();
        ConceptId other = ConceptId.of("inklusion");
        store.create(concept("Integration"), note);

        store.create(concept(other, "Inklusion"), note);

        assertThat(store.findCommand(ID, note.command()).orElseThrow().concept())
                .isEqualTo(ID);
        assertThat(store.findCommand(other, note.command()).orElseThrow().concept())
                .isEqualTo(other);
    }

    @Test
    void takesIdentifiersOfEveryShape() {
        List<String> ids =
                List.of("a", "0", "con-2", "x".repeat(64), "1-2-3", "com10", "aux-x", "revisions", "history");
        ids.forEach(id -> create(ConceptId.of(id), "Titel von " + id));

        assertThat(ids)
                .allSatisfy(
                        id -> assertThat(store.load(ConceptId.of(id)).title()).isEqualTo("Titel von " + id));
        assertThat(store.ids()).hasSize(ids.size());
    }

    @Test
    void leavesNothingBehindWhenAnArgumentIsMissing() {
        assertThatNullPointerException().isThrownBy(() -> store.create(nothing(), note()));
        assertThatNullPointerException().isThrownBy(() -> store.create(concept("x"), nothing()));

        assertThat(store.ids()).isEmpty();
        assertThat(store.history(ID)).isEmpty();
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals", "DataFlowIssue"})
    private static <T> T nothing() {
        return null;
    }
}
