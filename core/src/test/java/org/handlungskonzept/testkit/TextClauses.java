package org.handlungskonzept.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Municipality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts come back with every character. */
abstract class TextClauses extends HistoryClauses {

    static Stream<String> hostileTexts() {
        return Dice.HOSTILE_TEXTS.stream();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void keepsTextsThatHaveBrokenPrograms(String text) {
        assertComesBack(concept(text));
        assertComesBack(Concept.builder(OTHER, "x", new Municipality(text, null))
                .sampleNotice(text)
                .build());
    }

    @Test
    void keepsComposedAndDecomposedLettersApart() {
        String composed = Normalizer.normalize("Förderung für Müßiggänger é", Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(composed).isNotEqualTo(decomposed);
        assertComesBack(concept(composed));
        assertComesBack(concept(OTHER, decomposed));
    }

    @Test
    void keepsCharactersOfAllPlanes() {
        StringBuilder text = new StringBuilder();
        for (int plane = 0; plane <= 16; plane++) {
            text.appendCodePoint(plane * 0x10000 + 0xA1).appendCodePoint(plane * 0x10000 + 0xFFFD);
        }
        assertComesBack(concept(text.append("\uFFFF\uFFFE").toString()));
    }

    @Test
    void keepsEveryControlCharacterButNul() {
        StringBuilder text = new StringBuilder();
        for (char c = 1; c <= 0x9F; c++) {
            text.append(c);
        }
        assertComesBack(concept(text.toString()));
    }

    @Test
    void neverSeesCharactersThatNoStoreCouldKeep() {
        for (String text : List.of("\0", "\uD800", "\uDC00x", "x\uDBFF")) {
            assertThatIllegalArgumentException().isThrownBy(() -> concept(text));
            assertThatIllegalArgumentException().isThrownBy(() -> note().onDecision(text));
        }
    }

    @Test
    void keepsTextsThatAreEmptyOrBlankApart() {
        assertComesBack(concept(""));
        assertComesBack(concept(OTHER, " "));
    }

    @Test
    void keepsLongTexts() {
        assertComesBack(concept("Ä\uD83D\uDE00".repeat(100_000)));
    }

    @Test
    void keepsAConceptWithoutAnything() {
        assertComesBack(concept(""));
        assertThat(store.load(ID).term()).isNull();
        assertThat(store.load(ID).municipality().key()).isNull();
    }

    final void assertComesBack(Concept concept) {
        long newest = store.history(concept.id()).size();
        if (newest == 0) {
            store.create(concept, note());
        } else {
            store.save(concept, newest, note());
        }
        Concept read = store.load(concept.id());
        assertThat(read).isEqualTo(concept);
        assertThat(read).hasToString(concept.toString());
    }
}
