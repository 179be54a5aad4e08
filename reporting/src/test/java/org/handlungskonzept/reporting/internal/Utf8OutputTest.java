package org.handlungskonzept.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8OutputTest {

    /** Each length of a character in bytes, and the first and last character of it. */
    private static final int[] CHARACTERS = {
        0, 'a', 0x7F, 0x80, 'ä', 0x7FF, 0x800, '€', 0xD7FF, 0xE000, 0xFFFD, 0x10000, 0x1F600, 0x10FFFF
    };

    @ParameterizedTest
    @ValueSource(longs = {20261129, 1, 2})
    void writesAnyCharactersAsTheJdkDoes(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Utf8Output out = new Utf8Output(bytes);
        for (int i = 0; i < 40_000; i++) {
            int c = CHARACTERS[random.nextInt(CHARACTERS.length)];
            text.appendCodePoint(c);
            out.character(c);
        }
        out.flush();

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(text.toString());
        assertThat(bytes.toByteArray()).isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void cutsNoPairWhereItHandsOn() throws IOException {
        String text = "x" + "\uD83D\uDE00".repeat(20_000);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Utf8Output out = new Utf8Output(bytes);
        out.text(text);
        out.flush();

        assertThat(bytes.toByteArray()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void takesTextsThatAreLongerThanAllItKeeps() throws IOException {
        String text = "Wort ".repeat(20_000);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Utf8Output out = new Utf8Output(bytes);
        out.text("<");
        out.text(text, 1, text.length() - 1);
        out.text(">");
        out.flush();

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("<" + text.substring(1, text.length() - 1) + ">");
    }
}
