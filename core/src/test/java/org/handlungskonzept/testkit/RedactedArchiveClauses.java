package org.handlungskonzept.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.Redaction;
import org.junit.jupiter.api.Test;

/** What goes out of one store and into another of concepts that were redacted. */
abstract class RedactedArchiveClauses extends RefusedRedactionClauses {

    @Test
    void leavesNoTraceInAnArchive() {
        fillWithText();
        assertThat(new String(export(store), UTF_8)).contains("Kita");

        store.redact(ID, REDACTION, note());

        assertThat(new String(export(store), UTF_8))
                .doesNotContain("Kita")
                .startsWith("handlungskonzept-archive 1\nformat 2\nrevision ")
                .contains("\nredactions: 1 ");
        assertArchiveIsTaken();
    }

    @Test
    void needsTheSecondFormOfArchivesOnlyForRedactions() {
        create(ConceptId.of("a"), "Erste");
        byte[] before = export(store);
        fillWithText();
        store.redact(ID, REDACTION, note());

        byte[] after = export(store);

        int same = new String(before, UTF_8).lastIndexOf("\nend ") + 1;
        assertThat(Arrays.copyOf(after, same)).isEqualTo(Arrays.copyOf(before, same));
        assertThat(new String(after, UTF_8).substring(new String(before, UTF_8).lastIndexOf("\nend ") + 1))
                .startsWith("format 2\n");
    }

    @Test
    void redactsWhatAnArchiveFindsElsewhere() {
        fillWithText();
        byte[] before = export(store);
        try (ConceptStore other = openNew()) {
            importInto(other, before);
            store.redact(ID, REDACTION, note());
            saveTitle("5", 4);

            assertThat(importInto(other, export(store)).changed()).containsExactly(ID);
            assertSame(store, other);
            assertNoText(other);
            assertThat(importInto(other, before).unchanged()).containsExactly(ID);
            assertThat(importInto(store, before).unchanged()).containsExactly(ID);
            assertSame(store, other);
            assertNoText(store);
            assertThat(export(other)).isEqualTo(export(store));
        }
    }

    @Test
    void redactsARevisionTwiceElsewhere() {
        create("Anna, Berta und die Kita");
        try (ConceptStore other = openNew()) {
            importInto(other, export(store));
            store.redact(ID, Redaction.of("Anna"), note());
            store.redact(ID, Redaction.of("Berta"), note());
            store.redact(ID, Redaction.of("Kita"), note());

            assertThat(importInto(other, export(store)).changed()).containsExactly(ID);
            assertSame(store, other);
            assertThat(titleOf(1)).isEqualTo("[geschwärzt], [geschwärzt] und die [geschwärzt]");
            assertArchiveIsTaken();
        }
    }

    @Test
    void refusesARedactionOfAnotherHistory() {
        create("1");
        try (ConceptStore other = openNew()) {
            importInto(other, export(store));
            saveTitle("hier", 1);
            other.save(concept(TEXT), 1, note());
            other.redact(ID, REDACTION, note());

            assertThat(importInto(store, export(other)).refused()).containsExactly(ID);
            assertThat(titleOf(2)).isEqualTo("hier");
            assertThat(store.history(ID)).hasSize(2);
        }
    }

    @Test
    void takesNothingFromARedactedConceptThatWasCut() {
        create(ConceptId.of("a"), "Erste");
        fillWithText();
        store.redact(ID, REDACTION, note());
        byte[] archive = export(store);
        for (int length = 0; length < archive.length; length += 1 + archive.length / 40) {
            byte[] cut = Arrays.copyOf(archive, length);
            try (ConceptStore other = openNew()) {
                assertThatExceptionOfType(InvalidDocumentException.class)
                        .as("cut to %d bytes", length)
                        .isThrownBy(() -> importInto(other, cut));
                assertThat(other.history(ID)).isEmpty();
                importInto(other, archive);
                assertSame(store, other);
            }
        }
    }

    @Test
    void refusesARedactedArchiveInWhichABitWasChanged() {
        create(TEXT);
        store.redact(ID, REDACTION, note());
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
}
