package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {

    private static final long SEED = 20261128;
    private static final String[] PARTS = {
        "a",
        "sieben.",
        "acht Byte",
        "ä",
        "ß",
        "€",
        "\u0800",
        "\ud7ff",
        "\ue000",
        "\uffff",
        "\ud800\udc00",
        "\udbff\udfff"
    };

    @Test
    void agreesWithTheStrictDecoderOfThePlatform() {
        System.out.println("Seed of the texts for UTF-8: " + SEED);
        Random random = new Random(SEED);
        int valid = 0;
        for (int i = 0; i < 200_000; i++) {
            byte[] text = text(random);
            assertThat(Utf8.isValid(text)).as(Arrays.toString(text)).isEqualTo(isDecoded(text));
            valid += isDecoded(text) ? 1 : 0;
        }
        assertThat(valid).isBetween(50_000, 150_000);
    }

    /** Texts of several characters of any length, half of them with a byte changed, cut off or put in. */
    private static byte[] text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int parts = random.nextInt(8); parts >= 0; parts--) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        byte[] bytes = text.toString().getBytes(UTF_8);
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> Arrays.copyOfRange(bytes, at, bytes.length);
            case 2 -> {
                bytes[at] = (byte) random.nextInt();
                yield bytes;
            }
            default -> bytes;
        };
    }

    private static boolean isDecoded(byte[] text) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).length() >= 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
