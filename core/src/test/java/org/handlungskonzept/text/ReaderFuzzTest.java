package org.handlungskonzept.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderFuzzTest {

    private static final long SEED = 20240517;
    private static final int CASES = 20_000;

    @Test
    void readsAnyTextByTheLaws() {
        System.out.println("Seed of the texts for all readers: " + SEED);
        assertThat(ReaderFuzz.run(SEED, CASES)).isEmpty();
    }

    /** What broke a law once. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uD800", "&#48;5 €"})
    void readsWhatBrokeALawOnce(String text) {
        assertThat(ReadingLaws.broken(text, Locale.GERMAN, true)).isEmpty();
        assertThat(ReadingLaws.broken(text, Locale.ENGLISH, true)).isEmpty();
    }
}
