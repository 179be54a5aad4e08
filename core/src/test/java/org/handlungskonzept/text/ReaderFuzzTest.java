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

    /** A reader that looked back or ahead without bounds would not come to an end here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "bis ",
                "((((",
                "x",
                "7",
                "und und ",
                ")( \"",
                "\u0001\u001B",
                "1.",
                "<a ",
                "- \n",
                "alle zwei ",
                "a-",
                "„a. ",
                "10 € ",
                "bisx"
            })
    void readsLongTextsByTheLaws(String piece) {
        assertThat(ReadingLaws.broken(piece.repeat(60_000 / piece.length()), Locale.GERMAN, false))
                .isEmpty();
    }

    /** What broke a law once. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uD800", "&#48;5 €"})
    void readsWhatBrokeALawOnce(String text) {
        assertThat(ReadingLaws.broken(text, Locale.GERMAN, true)).isEmpty();
        assertThat(ReadingLaws.broken(text, Locale.ENGLISH, true)).isEmpty();
    }
}
