package org.handlungskonzept.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandReusedException;
import org.handlungskonzept.storage.ConceptNotFoundException;
import org.handlungskonzept.storage.Redaction;
import org.handlungskonzept.storage.RedactionRefusedException;
import org.handlungskonzept.storage.StaleRevisionException;
import org.handlungskonzept.storage.StoredConcept;
import org.junit.jupiter.api.Test;

/** What cannot be redacted. */
abstract class RefusedRedactionClauses extends RedactingClauses {

    @Test
    void refusesToRedactAnotherTextByTheSameCommand() {
        fillWithText();
        ChangeNote note = note();
        store.redact(ID, REDACTION, note);

        assertThatExceptionOfType(CommandReusedException.class)
                .isThrownBy(() -> store.redact(ID, Redaction.of("Team"), note));
        assertThat(store.history(ID)).hasSize(4);
    }

    @Test
    void refusesToRedactByACommandThatSaved() {
        ChangeNote note = note();
        StoredConcept first = store.create(concept(TEXT), note);

        assertThatExceptionOfType(CommandReusedException.class).isThrownBy(() -> store.redact(ID, REDACTION, note));
        assertThat(store.find(ID)).contains(first);
    }

    @Test
    void refusesATextThatStandsNowhere() {
        create("Erste");

        assertThatExceptionOfType(RedactionRefusedException.class)
                .isThrownBy(() -> store.redact(ID, REDACTION, note()))
                .withMessageContaining("Maybe")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(TEXT))
                .matches(e -> e.concept().equals(ID) && e.revision() == 0);
        assertThat(store.history(ID)).hasSize(1);
    }

    @Test
    void refusesATextThatStandsInAnIdentifier() {
        StoredConcept first = create("Das Konzept heißt integration.");

        assertThatExceptionOfType(RedactionRefusedException.class)
                .isThrownBy(() -> store.redact(ID, Redaction.of("integration"), note()))
                .matches(e -> e.revision() == 1 && e.pointer().equals("/id"));
        assertThat(store.find(ID)).contains(first);
        assertThat(store.history(ID)).hasSize(1);
    }

    @Test
    void refusesANoteThatWouldKeepTheText() {
        create(TEXT);

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> store.redact(ID, REDACTION, ChangeNote.by("Datenschutz", "wegen " + TEXT)))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(TEXT));
        assertThat(store.history(ID)).hasSize(1);
    }

    @Test
    void refusesToRedactWhatDoesNotExistOrWasErased() {
        assertThatExceptionOfType(ConceptNotFoundException.class).isThrownBy(() -> store.redact(ID, REDACTION, note()));
        create(TEXT);
        store.erase(ID, note());
        assertThatExceptionOfType(ConceptNotFoundException.class).isThrownBy(() -> store.redact(ID, REDACTION, note()));
        assertThat(store.history(ID)).hasSize(1);
    }

    @Test
    void refusesASaveThatStartedBeforeTheRedaction() {
        fillWithText();
        store.redact(ID, REDACTION, note());

        assertThatExceptionOfType(StaleRevisionException.class)
                .isThrownBy(() -> saveTitle(TEXT, 3))
                .matches(e -> e.current() == 4);
    }
}
