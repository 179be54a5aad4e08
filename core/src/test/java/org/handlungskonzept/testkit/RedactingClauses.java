package org.handlungskonzept.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandReusedException;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.MeasureQuery;
import org.handlungskonzept.storage.RedactedDocument;
import org.handlungskonzept.storage.Redaction;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.RevisionKind;
import org.handlungskonzept.storage.StoredConcept;
import org.junit.jupiter.api.Test;

/** What it means to take a text out of all revisions where the law asks for it. */
abstract class RedactingClauses extends ArchiveClauses {

    static final String TEXT = "die Leiterin der Kita \"Am Wald\"";
    static final Redaction REDACTION = Redaction.of(TEXT);

    @Test
    void redactsATextInAllRevisions() {
        create(TEXT);
        saveTitle("Fragt " + TEXT + " und noch einmal " + TEXT + ".", 1);
        StoredConcept without = saveTitle("Ohne", 2);

        Revision redaction = store.redact(ID, REDACTION, note());

        assertThat(redaction.redactions()).extracting(RedactedDocument::number).containsExactly(1L, 2L);
        assertThat(titleOf(1)).isEqualTo("[geschwärzt]");
        assertThat(titleOf(2)).isEqualTo("Fragt [geschwärzt] und noch einmal [geschwärzt].");
        assertThat(store.find(ID, 3)).contains(without);
        assertThat(store.find(ID)).contains(new StoredConcept(without.concept(), redaction));
    }

    @Test
    void keepsTheHistoryOfWhatWasRedacted() {
        fillWithText();
        List<Revision> before = store.history(ID);
        ChangeNote note = ChangeNote.by("Datenschutz", "Art. 17 DSGVO").onDecision("2025/18");

        Revision redaction = store.redact(ID, REDACTION, note);

        List<Revision> history = store.history(ID);
        assertThat(history.subList(0, 3)).isEqualTo(before);
        assertThat(history).hasSize(4).endsWith(redaction);
        assertUnbrokenChain(history);
        assertThat(redaction.kind()).isEqualTo(RevisionKind.SAVED);
        assertThat(redaction.note()).isEqualTo(note);
        assertThat(store.findCommand(ID, note.command())).contains(redaction);
    }

    @Test
    void redactsEveryKindOfText() {
        Concept concept = fillWithText();

        store.redact(ID, new Redaction(TEXT, "N. N."), note());

        Concept expected = withText("N. N.");
        assertThat(concept).isNotEqualTo(expected);
        assertThat(store.find(ID, 2).orElseThrow().concept()).isEqualTo(expected);
        assertThat(store.load(ID)).isEqualTo(expected);
    }

    @Test
    void findsNothingByARedactedText() {
        fillWithText();
        MeasureQuery query = MeasureQuery.asOf(LocalDate.of(2025, 6, 30));
        MeasureQuery led = query.leadUnit("Team mit " + TEXT);
        assertThat(store.measures(led).measures()).hasSize(1);

        store.redact(ID, REDACTION, note());

        assertThat(store.measures(led).measures()).isEmpty();
        assertThat(store.measures(query.text(TEXT)).measures()).isEmpty();
        assertThat(store.measures(query.text("[geschwärzt]")).measures()).hasSize(1);
    }

    @Test
    void keepsARedactionWhenItIsOpenedAgain() {
        fillWithText();
        Revision redaction = store.redact(ID, REDACTION, note());

        reopen();

        assertThat(store.history(ID)).endsWith(redaction);
        assertNoText(store);
    }

    @Test
    void leavesADeletedConceptDeleted() {
        fillWithText();
        store.delete(ID, 3, note());

        Revision redaction = store.redact(ID, REDACTION, note());

        assertThat(redaction.kind()).isEqualTo(RevisionKind.DELETED);
        assertThat(redaction.redactions()).hasSize(3);
        assertThat(store.ids()).isEmpty();
        assertThat(store.deletions()).containsExactly(redaction);
        assertThat(store.find(ID)).isEmpty();
        assertNoText(store);
        assertThat(saveTitle("wieder da", 5).revision().follows(redaction)).isTrue();
    }

    @Test
    void redactsOneConceptAndNoOther() {
        fillWithText();
        StoredConcept other = create(OTHER, TEXT);

        store.redact(ID, REDACTION, note());

        assertThat(store.find(OTHER)).contains(other);
        assertThat(store.history(OTHER)).hasSize(1);
    }

    @Test
    void redactsOneTextAfterTheOther() {
        create("Anna und Berta");
        saveTitle("Berta", 1);
        saveTitle("Anna", 2);

        store.redact(ID, Redaction.of("Anna"), note());
        Revision second = store.redact(ID, new Redaction("Berta", "-"), note());

        assertThat(second.redactions()).extracting(RedactedDocument::number).containsExactly(1L, 2L);
        assertThat(titleOf(1)).isEqualTo("[geschwärzt] und -");
        assertThat(titleOf(2)).isEqualTo("-");
        assertThat(titleOf(3)).isEqualTo("[geschwärzt]");
        assertArchiveIsTaken();
    }

    @Test
    void redactsOnceWhenTheSameCommandComesTwice() {
        fillWithText();
        ChangeNote note = note();
        Revision redaction = store.redact(ID, REDACTION, note);

        assertThat(store.redact(ID, REDACTION, note)).isEqualTo(redaction);
        assertThat(store.history(ID)).hasSize(4);
    }

    @Test
    void knowsASaveWhoseDocumentWasRedacted() {
        ChangeNote note = note();
        StoredConcept first = store.create(concept(TEXT), note);
        store.redact(ID, REDACTION, note());

        assertThat(store.create(concept(TEXT), note)).isEqualTo(first);
        assertThatExceptionOfType(CommandReusedException.class)
                .isThrownBy(() -> store.create(concept("[geschwärzt]"), note));
        assertThat(store.history(ID)).hasSize(2);
        assertNoText(store);
    }

    @Test
    void erasesWhatWasRedacted() {
        fillWithText();
        store.redact(ID, REDACTION, note());

        Revision mark = store.erase(ID, note());

        assertThat(store.history(ID)).containsExactly(mark);
        saveTitle(TEXT, 5);
        Revision again = store.redact(ID, REDACTION, note());
        assertThat(again.redactions()).extracting(RedactedDocument::number).containsExactly(6L);
        assertNoText(store);
        assertArchiveIsTaken();
    }

    @Test
    void tellsOfARedaction() {
        fillWithText();
        List<Revision> told = new ArrayList<>();
        store.onChange(told::add);

        Revision redaction = store.redact(ID, REDACTION, note());

        assertThat(told).containsExactly(redaction);
    }

    @Test
    void redactsWhileOthersSave() throws Exception {
        create(TEXT);
        List<Callable<Revision>> tasks = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String number = Integer.toString(i);
            tasks.add(() -> store.update(
                            ID,
                            note(),
                            concept -> titled(concept, concept.title().replace(number, "") + number))
                    .revision());
        }
        tasks.add(() -> store.redact(ID, REDACTION, note()));

        List<Revision> results = atOnce(tasks);

        assertThat(results).extracting(Revision::number).doesNotHaveDuplicates();
        assertUnbrokenChain(store.history(ID));
        assertThat(store.history(ID)).hasSize(5);
        assertNoText(store);
    }

    /** The archive goes into an empty store of every kind and comes back the same. */
    final void assertArchiveIsTaken() {
        byte[] archive = export(store);
        try (ConceptStore other = openNew()) {
            importInto(other, archive);
            assertSame(store, other);
            assertThat(export(other)).isEqualTo(archive);
        }
        peers().forEach((name, opening) -> {
            try (ConceptStore peer = opening.apply(newPlace(), clock)) {
                importInto(peer, archive);
                assertSame(store, peer);
                assertThat(export(peer)).as(name).isEqualTo(archive);
                assertNoText(peer);
            }
        });
    }

    static void assertNoText(ConceptStore store) {
        assertThat(new String(export(store), UTF_8)).doesNotContain("Kita");
        assertThat(store.history(ID))
                .allSatisfy(
                        revision -> assertThat(store.find(ID, revision.number()).isPresent())
                                .isEqualTo(revision.isSaved()));
    }

    final String titleOf(long revision) {
        return store.find(ID, revision).orElseThrow().concept().title();
    }

    /** Three revisions, of which all hold the text. */
    final Concept fillWithText() {
        create(TEXT);
        Concept concept = withText(TEXT);
        store.save(concept, 1, note());
        store.save(concept, 2, note());
        return concept;
    }

    private static Concept withText(String text) {
        Measure measure = Measure.builder(MeasureId.of("m-1"), text)
                .description("Es hilft " + text + ".")
                .responsibility(new Responsibility(
                        "Team mit " + text, Party.unit("Team mit " + text), List.of(Party.unit(text))))
                .addStatusUpdate(StatusUpdate.of(LocalDate.of(2025, 1, 31), Status.IN_PROGRESS, "laut " + text))
                .build();
        return Concept.builder(ID, "Konzept", municipality())
                .addField(FieldOfAction.builder(FieldId.of("feld"), "Feld")
                        .addMeasure(measure)
                        .addMeasure(
                                Measure.builder(MeasureId.of("m-2"), "Andere").build())
                        .build())
                .build();
    }
}
