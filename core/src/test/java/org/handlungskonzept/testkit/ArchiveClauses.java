package org.handlungskonzept.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.ImportReport;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.StaleRevisionException;
import org.handlungskonzept.storage.StoreFailureException;
import org.junit.jupiter.api.Test;

/** What goes out of one store and into another. */
abstract class ArchiveClauses extends ListenerClauses {

    /**
     * Other kinds of stores, with which archives are exchanged.
     *
     * @return how each is opened at a new folder, by name
     */
    protected Map<String, BiFunction<Path, Clock, ConceptStore>> peers() {
        return Map.of();
    }

    @Test
    void exportsAnEmptyStore() {
        byte[] archive = export(store);

        assertThat(new String(archive, UTF_8)).startsWith("handlungskonzept-archive 1\nend 0 ");
        assertThat(importInto(store, archive)).isEqualTo(new ImportReport(List.of(), List.of(), List.of()));
    }

    @Test
    void putsEverythingIntoAnotherStore() {
        fill();
        byte[] archive = export(store);
        try (ConceptStore other = openNew()) {
            ImportReport report = importInto(other, archive);

            assertThat(report.changed()).hasSize(9);
            assertThat(report.unchanged()).isEmpty();
            assertThat(report.refused()).isEmpty();
            assertSame(store, other);
        }
    }

    @Test
    void exportsTheSameBytesFromStoresThatHoldTheSame() {
        fill();
        byte[] archive = export(store);
        try (ConceptStore other = openNew()) {
            importInto(other, archive);

            assertThat(export(other)).isEqualTo(archive);
            assertThat(export(store)).isEqualTo(archive);
        }
    }

    @Test
    void exchangesArchivesWithEveryOtherKindOfStore() {
        fill();
        byte[] archive = export(store);
        peers().forEach((name, opening) -> {
            try (ConceptStore peer = opening.apply(newPlace(), clock);
                    ConceptStore back = openNew()) {
                importInto(peer, archive);
                assertSame(store, peer);
                byte[] returned = export(peer);
                assertThat(returned).as(name).isEqualTo(archive);
                importInto(back, returned);
                assertSame(store, back);
                peer.update(ConceptId.of("random-1"), note(), concept -> titled(concept, "weiter"));
            }
        });
    }

    @Test
    void skipsWhatIsThere() {
        fill();
        byte[] archive = export(store);

        ImportReport report = importInto(store, archive);

        assertThat(report.changed()).isEmpty();
        assertThat(report.unchanged()).hasSize(9);
        assertThat(export(store)).isEqualTo(archive);
    }

    @Test
    void addsWhatIsNewer() {
        createRevisions(2);
        try (ConceptStore other = openNew()) {
            importInto(other, export(store));
            saveTitle("3", 2);

            assertThat(importInto(other, export(store)).changed()).containsExactly(ID);
            assertSame(store, other);
        }
    }

    @Test
    void keepsWhatIsOlderInTheArchive() {
        createRevisions(2);
        byte[] archive = export(store);
        saveTitle("3", 2);

        assertThat(importInto(store, archive).unchanged()).containsExactly(ID);
        assertThat(store.load(ID).title()).isEqualTo("3");
    }

    @Test
    void refusesAnotherHistoryAndTakesTheRest() {
        create("hier");
        create(ConceptId.of("nur-hier"), "x");
        try (ConceptStore other = openNew()) {
            other.create(concept("dort"), note());
            other.create(concept(OTHER, "nur dort"), note());

            ImportReport report = importInto(store, export(other));

            assertThat(report.refused()).containsExactly(ID);
            assertThat(report.changed()).containsExactly(OTHER);
            assertThat(store.load(ID).title()).isEqualTo("hier");
            assertThat(store.history(ID)).hasSize(1);
        }
    }

    @Test
    void refusesWhatPartsInTheMiddle() {
        createRevisions(2);
        try (ConceptStore other = openNew()) {
            importInto(other, export(store));
            other.save(concept("dort"), 2, note());
            other.save(concept("dort"), 3, note());
            saveTitle("hier", 2);

            assertThat(importInto(store, export(other)).refused()).containsExactly(ID);
            assertThat(store.history(ID)).hasSize(3);
            assertUnbrokenChain(store.history(ID));
        }
    }

    @Test
    void neverBringsBackWhatWasErased() {
        createRevisions(3);
        byte[] archive = export(store);
        store.erase(ID, note());

        assertThat(importInto(store, archive).changed()).isEmpty();
        assertThat(store.history(ID)).hasSize(1);
        assertThat(store.find(ID)).isEmpty();
    }

    @Test
    void erasesWhatWasErasedElsewhere() {
        createRevisions(3);
        try (ConceptStore other = openNew()) {
            importInto(other, export(store));
            store.erase(ID, note());

            assertThat(importInto(other, export(store)).changed()).containsExactly(ID);
            assertSame(store, other);
            assertThat(other.find(ID, 2)).isEmpty();
        }
    }

    @Test
    void savesOnAfterAnImport() {
        createRevisions(2);
        try (ConceptStore other = openNew()) {
            importInto(other, export(store));

            assertThat(other.save(concept("3"), 2, note()).revision().number()).isEqualTo(3);
            assertUnbrokenChain(other.history(ID));
            assertThatExceptionOfType(StaleRevisionException.class)
                    .isThrownBy(() -> other.save(concept("x"), 2, note()));
        }
    }

    @Test
    void knowsTheCommandsThatWereImported() {
        createRevisions(3);
        try (ConceptStore other = openNew()) {
            importInto(other, export(store));

            assertThat(store.history(ID))
                    .allSatisfy(revision -> assertThat(
                                    other.findCommand(ID, revision.note().command()))
                            .contains(revision));
        }
    }

    @Test
    void refusesAnArchiveThatWasCutAnywhere() {
        createRevisions(2);
        byte[] archive = export(store);
        for (int length = 0; length < archive.length; length += 1 + length / 12) {
            byte[] cut = Arrays.copyOf(archive, length);
            try (ConceptStore other = openNew()) {
                assertThatExceptionOfType(InvalidDocumentException.class)
                        .as("cut to %d bytes", length)
                        .isThrownBy(() -> importInto(other, cut))
                        .withMessageContaining("Maybe");
                importInto(other, archive);
                assertSame(store, other);
            }
        }
    }

    @Test
    void refusesAnArchiveInWhichABitWasChanged() {
        createRevisions(2);
        byte[] archive = export(store);
        for (int index = 0; index < archive.length; index += 1 + archive.length / 60) {
            byte[] changed = archive.clone();
            changed[index] ^= 1;
            try (ConceptStore other = openNew()) {
                assertThatExceptionOfType(InvalidDocumentException.class)
                        .as("byte %d", index)
                        .isThrownBy(() -> importInto(other, changed));
            }
        }
    }

    @Test
    void refusesAnArchiveOfANewerForm() {
        byte[] newer = "handlungskonzept-archive 2\nend 0 0\n".getBytes(UTF_8);

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> importInto(store, newer))
                .withMessageContaining("newer version");
    }

    @Test
    void saysThatAnArchiveCannotBeWritten() {
        create("1");
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };

        assertThatExceptionOfType(StoreFailureException.class).isThrownBy(() -> store.exportTo(full));
        assertThat(store.load(ID).title()).isEqualTo("1");
    }

    /** Concepts with everything that can happen to them. */
    private void fill() {
        for (long seed = 1; seed <= 5; seed++) {
            store.create(RandomConcepts.concept(seed), note());
        }
        createRevisions(4);
        create(OTHER, "gelöscht");
        store.delete(OTHER, 1, note());
        ConceptId erased = ConceptId.of("getilgt");
        create(erased, "getilgt");
        store.erase(erased, note());
        ConceptId again = ConceptId.of("wieder-da");
        create(again, "Zeile\nZeile\\n");
        store.erase(again, note().onDecision("a\nb\\n\r"));
        store.save(concept(again, "neu"), 2, note());
    }

    static void assertSame(ConceptStore one, ConceptStore other) {
        assertThat(other.ids()).isEqualTo(one.ids());
        assertThat(other.deletions()).isEqualTo(one.deletions());
        for (ConceptId id : one.ids()) {
            assertThat(other.history(id)).isEqualTo(one.history(id));
            assertThat(other.find(id)).isEqualTo(one.find(id)).isPresent();
            one.history(id)
                    .forEach(revision ->
                            assertThat(other.find(id, revision.number())).isEqualTo(one.find(id, revision.number())));
        }
    }
}
