package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InvalidDocumentTest {

    private static final String MEASURE = "/fields/0/measures/0";
    private static final String TIME = MEASURE + "/schedule/time";
    private static final String TARGET = MEASURE + "/indicators/0/targets/0";

    private final ConceptCodec codec = ConceptCodec.standard();

    static Stream<Arguments> edits() {
        return Stream.of(
                edit("\"format\": 3,", "", "", "The property (format) is missing"),
                edit("\"format\": 3", "\"format\": \"3\"", "/format", "must be a whole number, but is a text"),
                edit("\"format\": 3", "\"format\": 4", "/format", "newer version"),
                edit("\"format\": 3", "\"later\": {}, \"format\": 7", "/format", "has format (7)"),
                edit("\"title\": \"Handlungskonzept Integration\"", "\"title\": 5", "/title", "must be a text"),
                edit("\"title\": \"Handlungskonzept Integration\"", "\"title\": null", "/title", "null"),
                edit(
                        "\"term\": {",
                        "\"Term\": {",
                        "/Term",
                        "(Term) is not known here.\nMaybe it is one of (format, id"),
                edit("\"sampleNotice\":", "\"a/b~c\":", "/a~1b~0c", "(a/b~c) is not known"),
                edit("\"language\": \"de\"", "\"language\": \"de\", \"language\": \"en\"", "/language", "stands twice"),
                edit("\"language\": \"de\"", "\"language\": \"de_DE\"", "/language", "(de_DE) is not a language tag"),
                edit("\"id\": \"integration\"", "\"id\": \"../../etc/x\"", "/id", "(../../etc/x) of a concept"),
                edit("\"id\": \"integration\",", "", "", "The property (id) is missing"),
                edit(
                        "2022/001\"",
                        "1\"}, {\"id\": \"council-2022\"",
                        "/decisions/1/id",
                        "stands twice: at (/decisions/0)"),
                edit("\"name\": \"Laatzen\"", "\"name\": \" \"", "/municipality", "must not be blank"),
                edit("\"key\": \"03241010\"", "\"key\": \"3241010\"", "/municipality/key", "leading zero"),
                edit("\"key\": \"03241010\"", "\"key\": 3241010", "/municipality/key", "but is a whole number"),
                edit("2022-01-01", "2022-02-30", "/term/firstDay", "(2022-02-30) is not a day.\nMaybe write it like"),
                edit("2022-01-01", "2032-01-01", "/term", "must not be before"),
                edit(
                        "\"type\": \"from\"",
                        "\"type\": \"since\"",
                        TIME + "/type",
                        "(since) is not known here.\nMaybe it is one of (at, until, from"),
                edit("\"type\": \"from\",", "", TIME, "(type) is missing.\nMaybe add it, with one of (at"),
                edit("\"type\": \"from\"", "\"type\": [\"from\"]", TIME + "/type", "must be a text, but is a list"),
                edit("\"type\": \"from\"", "\"type\": \"until\"", TIME + "/start", "(start) is not known"),
                edit(
                        "\"YEAR\"",
                        "\"JAHR\"",
                        TIME + "/start/precision",
                        "(JAHR) is not known here.\nMaybe it is one of (DAY, WEEK"),
                edit("\"12.5\"", "12.5", TARGET + "/value", "must be a text, but is a number"),
                edit("12.5", "1e1000000000", TARGET + "/value", "without exponent"),
                edit("12.5", "+1", TARGET + "/value", "at most 38 digits"),
                edit("12.5", "1.", TARGET + "/value", "at most 38 digits"),
                edit("12.5", "-0.0", TARGET + "/value", "is not a decimal number"),
                edit("12.5", "٣", TARGET + "/value", "is not a decimal number"),
                edit("12.5", "9".repeat(39), TARGET + "/value", "at most 38 digits"),
                edit("12.5", "9".repeat(30) + "." + "9".repeat(9), TARGET + "/value", "has 39 digits, more than 38"),
                edit("12.5", "9".repeat(2_000_000), TARGET + "/value", "2000000 characters"),
                edit("\"12.5\"", "9".repeat(2_000_000), TARGET + "/value", "beyond what a concept needs"),
                edit("1000", "1000.0", "/populationProfiles/0/figures/0/count", "must be a whole number"),
                edit("1000", "99999999999999999999", "/populationProfiles/0/figures/0/count", "too large"),
                edit("1000", "true", "/populationProfiles/0/figures/0/count", "but is true or false"),
                edit("17.30", "017.30", "/populationProfiles/0/figures/1/share", "is not a percentage"),
                edit("\"17.30\"", "\"-1e1000000000\"", "/populationProfiles/0/figures/1/share", "is not a percentage"),
                edit("\"17.30\"", "17.30", "/populationProfiles/0/figures/1/share", "must be a text"),
                edit("\"laatzen@1\"", "\"laatzen\"", "/evaluationPlan/scheme", "like (laatzen@1)"),
                edit("\"--08-01\"", "\"08-01\"", "/settings/schoolYearStart", "Maybe write it like (--08-01)"),
                edit("\"anonymityThreshold\": 5", "\"anonymityThreshold\": 0", "/settings", "must be at least 1"),
                edit(
                        "\"anonymityThreshold\": 5",
                        "\"horizons\": {\"NOW\": \"P1Y\"}",
                        "/settings/horizons/NOW",
                        "(NOW)"),
                edit("Melderegister", "a\\u0000b", "/populationProfiles/0/source", "NUL"),
                edit("Melderegister", "a\\ud83d", "/populationProfiles/0/source", "surrogate"),
                edit("Melderegister", "a\u0000b", "/populationProfiles/0/source", "not well-formed JSON, in line (63)"),
                edit("\"laatzen@1\"", "\"" + "x".repeat(100_000) + "\"", "/evaluationPlan/scheme", "100000 characters"),
                edit(
                        "\"fields\": [",
                        "\"fields\": [" + "[".repeat(10_000),
                        "/fields/0",
                        "must be an object, but is a list"),
                edit(
                        "\"evaluationPlan\": {",
                        "\"evaluationPlan\": 5, \"x\": {",
                        "/evaluationPlan",
                        "must be an object"));
    }

    private static Arguments edit(String from, String to, String pointer, String reason) {
        return arguments(from, to, pointer, reason);
    }

    @ParameterizedTest
    @MethodSource("edits")
    void saysWhereAndWhat(String from, String to, String pointer, String reason) throws IOException {
        String golden = ConceptCodecTest.golden();
        assertThat(golden).contains(from);

        InvalidDocumentException refused =
                refused(golden.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to))
                        .getBytes(UTF_8));

        assertThat(refused.pointer()).isEqualTo(pointer);
        assertThat(refused.reason()).contains(reason);
        assertThat(refused.source()).isEqualTo("mail.json");
    }

    static Stream<Arguments> others() throws IOException {
        String golden = ConceptCodecTest.golden();
        return Stream.of(
                arguments(new byte[0], "is empty"),
                arguments("\n\n".getBytes(UTF_8), "is empty"),
                arguments("[]".getBytes(UTF_8), "must be an object, but is a list"),
                arguments("17".getBytes(UTF_8), "must be an object, but is a whole number"),
                arguments("{\"format\": 1".getBytes(UTF_8), "ends in the middle, in line (1)"),
                arguments((golden + "{}").getBytes(UTF_8), "Something follows"),
                arguments((golden + "x").getBytes(UTF_8), "not well-formed"),
                arguments(("\uFEFF" + golden).getBytes(UTF_8), "byte order mark"),
                arguments(golden.getBytes(UTF_16), "not UTF-8"),
                arguments(golden.getBytes(UTF_16LE), "not "),
                arguments(new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"'}, "not UTF-8"),
                arguments("[".repeat(10_000).getBytes(UTF_8), "must be an object"),
                arguments("{\"a\":".repeat(10_000).getBytes(UTF_8), "(a) is not known"),
                arguments(new byte[64 * 1024 * 1024 + 1], "64 MB"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void refusesWhatIsNoDocument(byte[] document, String reason) {
        assertThat(refused(document).reason()).contains(reason);
    }

    @Test
    void showsHostileTextsShortAndPrintable() throws IOException {
        String hostile = "\\u001b[31m\\u202e" + "x".repeat(900);

        InvalidDocumentException refused = refused(
                ConceptCodecTest.golden().replace("sampleNotice", hostile).getBytes(UTF_8));

        assertThat(refused.reason()).hasSizeLessThan(400).doesNotContain("\u001b", "\u202e");
        assertThat(refused.pointer()).doesNotContain("\u001b", "\u202e").startsWith("/\uFFFD[31m");
    }

    @Test
    void neverFailsInAnotherWayWhenTheDocumentIsCut() throws IOException {
        byte[] golden = ConceptCodecTest.golden().getBytes(UTF_8);
        int closingBrace = golden.length - 2;

        for (int length = 0; length <= closingBrace; length++) {
            assertThat(refused(Arrays.copyOf(golden, length)).reason()).doesNotContain("tools.jackson", "Source:");
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverFailsInAnotherWayWhenBytesAreChanged(int seed) throws IOException {
        byte[] golden = ConceptCodecTest.golden().getBytes(UTF_8);
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            byte[] changed = golden.clone();
            for (int change = random.nextInt(3); change >= 0; change--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            try {
                codec.read(changed, "mail.json");
            } catch (InvalidDocumentException e) {
                assertThat(e.getMessage()).startsWith("mail.json, at (/").doesNotContain("tools.jackson", "null)");
            }
        }
    }

    @Test
    void refusesToReadWithoutASource() throws IOException {
        byte[] golden = ConceptCodecTest.golden().getBytes(UTF_8);

        assertThatThrownBy(() -> codec.read(golden, null)).isInstanceOf(NullPointerException.class);
    }

    private InvalidDocumentException refused(byte[] document) {
        InvalidDocumentException refused =
                catchThrowableOfType(InvalidDocumentException.class, () -> codec.read(document, "mail.json"));
        assertThat(refused).as("refusal").isNotNull();
        return refused;
    }
}
