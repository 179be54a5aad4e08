package org.handlungskonzept.storage.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentFuzzTest {

    private static final long SEED = 20261128;
    private static final int CASES = 20_000;

    @Test
    void readsAnyDocumentByTheLaws() {
        System.out.println("Seed of the documents for the reader: " + SEED);
        DocumentFuzz fuzz = new DocumentFuzz();

        assertThat(fuzz.run(SEED, CASES)).isEmpty();
        assertThat(fuzz.accepted()).isBetween(CASES / 20L, CASES - 1L);
    }
}
