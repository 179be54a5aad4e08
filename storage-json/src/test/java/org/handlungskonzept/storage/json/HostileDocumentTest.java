package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.Guideline;
import org.handlungskonzept.concept.GuidelineId;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.json.DocumentLaws.Outcome;
import org.handlungskonzept.storage.json.DocumentLaws.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input made to break a reader, at every place of a document that has every property. */
class HostileDocumentTest {

    private static final int LONGEST_TEXT = 10_000_000;

    private final ConceptCodec codec = ConceptCodec.standard();
    private Places places;

    @BeforeEach
    void takeTheDocumentWithEverything() throws IOException {
        places = Places.of(ConceptCodecTest.golden("everything-format-3.json").getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"type\":{\"type\":", "[{\"id\":"})
    void refusesNestingOfTenThousandAnywhere(String opening) {
        refusesAtEveryPlace(place -> true, opening.repeat(10_000), "");
    }

    @Test
    void refusesNestingBeforeTheTypeOfATime() {
        String nested = "{\"x\": " + "[".repeat(10_000) + "]".repeat(10_000) + ", \"type\": \"at\"}";

        refusesAtEveryPlace(place -> place.name().equals("time"), nested, "beyond what a concept needs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "+1", "01", ".5", "1.", "0x1F", "'x'", "undefined"})
    void refusesWhatIsNoValueOfJsonAnywhere(String value) {
        refusesAtEveryPlace(place -> true, value, "not well-formed JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "-1E-1000000000", "0.1e99999999999999999999"})
    void refusesExponentsWithoutEndAnywhere(String number) {
        refusesAtEveryPlace(place -> true, number, "");
    }

    @Test
    void refusesLongNumbersAnywhere() {
        refusesAtEveryPlace(place -> true, "9".repeat(10_000), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00", "\\udc00\\ud800", "x\\ud83d y", "\\ud83d\\ud83d\\udc4d"})
    void refusesNulAndHalvesOfSurrogatePairsInEveryText(String escape) {
        refusesAtEveryPlace(this::isText, "\"" + escape + "\"", "");
    }

    private boolean isText(Place place) {
        return places.document[place.start()] == '"';
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[null]", "{\"\": null}", "[[]]", "false", "7.5"})
    void refusesOtherTypesAnywhere(String value) {
        refusesAtEveryPlace(place -> !(value.equals("false") && place.name().equals("repeated")), value, "");
    }

    /** The place is named exactly, or the place before it where a part is wrong as a whole. */
    private void refusesAtEveryPlace(Predicate<Place> which, String value, String reason) {
        List<Place> chosen = places.all.stream().filter(which).toList();
        assertThat(chosen).isNotEmpty();
        for (Place place : chosen) {
            byte[] document = places.with(place, value);
            InvalidDocumentException refused = refused(document);
            assertThat(refused.pointer()).startsWith(places.pointer(place));
            assertThat(refused.reason()).contains(reason);
        }
    }

    @Test
    void refusesEveryPropertyThatStandsTwice() {
        for (Place place : places.all) {
            if (place.isMember()) {
                String twice = new String(places.entry(place), UTF_8) + ", ";
                byte[] document = Edit.apply(
                        places.document, List.of(new Edit(place.from(), place.from(), twice.getBytes(UTF_8))));

                InvalidDocumentException refused = refused(document);

                assertThat(refused.pointer()).isEqualTo(places.pointer(place));
                assertThat(refused.reason()).contains("(" + place.name() + ") stands twice");
            }
        }
    }

    @Test
    void refusesTheDocumentCutAtEveryByte() {
        int closingBrace = places.document.length - 2;
        for (int length = 0; length <= closingBrace; length++) {
            Reading reading = DocumentLaws.of(Arrays.copyOf(places.document, length));
            assertThat(reading.outcome()).as("%s bytes: %s", length, reading).isEqualTo(Outcome.REFUSED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-16",
                "UTF-16LE",
                "UTF-16BE",
                "UTF-32",
                "UTF-32LE",
                "UTF-32BE",
                "x-UTF-16LE-BOM",
                "X-UTF-32LE-BOM",
                "X-UTF-32BE-BOM"
            })
    void refusesOtherEncodingsByName(String charset) {
        byte[] document = new String(places.document, UTF_8).getBytes(Charset.forName(charset));

        assertThat(refused(document).reason())
                .isEqualTo("The document is not UTF-8 text.\nMaybe save it as UTF-8 without byte order mark.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C0 80",
                "C1 BF",
                "E0 80 80",
                "ED A0 80",
                "ED A0 BD ED B1 8D",
                "F0 80 80 80",
                "F4 90 80 80",
                "F8 88 80 80 80",
                "80",
                "C3",
                "E2 82",
                "FF",
                "FE"
            })
    void refusesWhatIsNotUtf8InATextAndAtTheEnd(String hex) {
        byte[] bytes = new byte[hex.split(" ").length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex.split(" ")[i], 16);
        }
        Place title = places.all.stream().filter(this::isText).findFirst().orElseThrow();

        assertThat(refused(Edit.apply(places.document, List.of(new Edit(title.start() + 1, title.start() + 1, bytes))))
                        .reason())
                .contains("not UTF-8");
        assertThat(refused(joined(places.document, bytes)).reason()).contains("not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "x", ",", "]", "}", "\u0000", "/* */", "// x", "# x", "null", "\uFEFF", "\u00A0"})
    void refusesWhatFollows(String trailing) {
        assertThat(refused(joined(places.document, trailing.getBytes(UTF_8))).pointer())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/* */", "// x\n", "# x\n", ",", ";"})
    void refusesCommentsAndStrayCharactersBetweenAnyTwoValues(String stray) {
        for (Place place : places.all) {
            byte[] document =
                    Edit.apply(places.document, List.of(new Edit(place.from(), place.from(), stray.getBytes(UTF_8))));
            assertThat(refused(document).reason()).contains("not well-formed JSON");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "5", "2147483648", "99999999999999999999", "0", "-1"})
    void refusesAFormatItDoesNotKnowBeforeAnythingElse(String format) {
        String document = "{\"other\": {\"format\": 3}, \"format\": " + format + "}";

        InvalidDocumentException refused = refused(document.getBytes(UTF_8));

        assertThat(refused.pointer()).isEqualTo("/format");
        assertThat(refused.reason()).contains("has format (" + format + ")", "formats from (1) to (3)");
    }

    @ParameterizedTest
    @ValueSource(chars = {'x', '9'})
    void takesNoMoreOfAStreamThanADocumentCanHave(char filler) throws IOException {
        byte[] head = "{\"format\": 2, \"id\": \"a\", \"title\": \"".getBytes(UTF_8);
        EndlessStream stream = new EndlessStream(head, filler, 1_000_000_000);

        InvalidDocumentException refused =
                catchThrowableOfType(InvalidDocumentException.class, () -> codec.read(stream, "upload"));

        assertThat(refused.reason()).contains("64 MB");
        assertThat(refused.source()).isEqualTo("upload");
        assertThat(stream.taken()).isLessThanOrEqualTo(Limits.DOCUMENT_BYTES + 1);
    }

    @Test
    void readsFromAStream() throws IOException {
        EndlessStream stream = new EndlessStream(places.document, ' ', places.document.length + 1_000);

        assertThat(codec.write(codec.read(stream, "upload"))).isEqualTo(places.document);
    }

    @Test
    void keepsTheLongestTextAndRefusesALongerOne() {
        Concept longest = withGuidelines("x".repeat(LONGEST_TEXT), 1);
        byte[] document = codec.write(longest);

        assertThat(codec.read(document, "long")).isEqualTo(longest);
        InvalidDocumentException refused =
                refused(new String(document, UTF_8).replace("xx\"", "xxx\"").getBytes(UTF_8));
        assertThat(refused.pointer()).isEqualTo("/guidelines/0/text");
        assertThat(refused.reason()).contains("texts of 10 million characters");
        assertThatThrownBy(() -> codec.write(withGuidelines("x".repeat(LONGEST_TEXT + 1), 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has 10000001 characters, more than the 10000000 that a document can hold");
    }

    @Test
    void keepsALongWebAddress() {
        URI address = URI.create("https://oparl.example/" + "x".repeat(5_000));
        Concept concept = ConceptCodecTest.sample().toBuilder()
                .addDecision(new Decision(DecisionId.of("long"), "", "", null, "", "", List.of(), address))
                .build();

        assertThat(codec.read(codec.write(concept), "long")).isEqualTo(concept);
    }

    @Test
    void refusesToWriteADocumentThatWouldNotBeRead() {
        assertThatThrownBy(() -> codec.write(withGuidelines("x".repeat(LONGEST_TEXT), 7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more than the 67108864 that are read");
    }

    private static Concept withGuidelines(String text, int count) {
        var concept = ConceptCodecTest.sample().toBuilder();
        for (int i = 0; i < count; i++) {
            concept.addGuideline(new Guideline(GuidelineId.of("long-" + i), "", text));
        }
        return concept.build();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(first);
        joined.writeBytes(second);
        return joined.toByteArray();
    }

    private InvalidDocumentException refused(byte[] document) {
        Reading reading = DocumentLaws.of(document);
        assertThat(reading.outcome()).as(reading.what()).isEqualTo(Outcome.REFUSED);
        return catchThrowableOfType(InvalidDocumentException.class, () -> codec.read(document, "mail.json"));
    }
}
