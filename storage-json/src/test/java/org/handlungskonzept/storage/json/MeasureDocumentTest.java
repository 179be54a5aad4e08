package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.testkit.RandomConcepts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures are taken out of a document as they stand there, and can be read by themselves. */
class MeasureDocumentTest {

    private static final String STRANGE = """
            {"fields": [{"measures": [{"title": "} ] \\" {", "id": "m-1", "goals": ["id"]}, {"id":"m-2","title":"ä😀"}],
              "id": "f-1", "title": "measures", "goals": [{"id": "g", "title": "fields"}]}, {"id": "f-2", "title": ""}],
             "id": "c", "title": "fields", "municipality": {"name": "Musterstadt"}, "format": 2}""";

    private final ConceptCodec codec = ConceptCodec.standard();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isEqualExactlyIfTheMeasureIs(long seed) {
        Concept one = RandomConcepts.concept(seed);
        Concept other = RandomConcepts.concept(seed + 1);
        List<MeasureDocument> parts = codec.measures(codec.write(one), "one");
        List<MeasureDocument> others = codec.measures(codec.write(other), "other");

        assertThat(parts).extracting(part -> codec.readMeasure(part, "one")).isEqualTo(one.measures());
        for (MeasureDocument part : parts) {
            for (MeasureDocument with : others) {
                assertThat(part.equals(with))
                        .isEqualTo(part.field().equals(with.field())
                                && measure(one, part).equals(measure(other, with)));
            }
        }
    }

    private static Measure measure(Concept concept, MeasureDocument part) {
        FieldOfAction field = concept.fields().stream()
                .filter(candidate -> candidate.id().equals(part.field()))
                .findFirst()
                .orElseThrow();
        return field.measures().stream()
                .filter(candidate -> candidate.id().equals(part.measure()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void standsCharacterByCharacterAsInTheDocument() {
        assertThat(codec.measures(STRANGE.getBytes(UTF_8), "strange"))
                .containsExactly(
                        new MeasureDocument(
                                FieldId.of("f-1"),
                                MeasureId.of("m-1"),
                                2,
                                "{\"title\": \"} ] \\\" {\", \"id\": \"m-1\", \"goals\": [\"id\"]}"),
                        new MeasureDocument(
                                FieldId.of("f-1"), MeasureId.of("m-2"), 2, "{\"id\":\"m-2\",\"title\":\"ä😀\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything-format-1", "everything-format-2", "everything-format-3"})
    void isReadInEveryFormat(String name) throws IOException {
        byte[] document = ConceptCodecTest.golden(name + ".json").getBytes(UTF_8);

        assertThat(codec.measures(document, name))
                .hasSizeGreaterThan(1)
                .extracting(part -> codec.readMeasure(part, name))
                .isEqualTo(codec.read(document, name).measures());
    }

    @Test
    void isRefusedWithItsPlace() {
        MeasureDocument other =
                new MeasureDocument(FieldId.of("f"), MeasureId.of("a"), 3, "{\"id\": \"b\", \"title\": \"\"}");
        MeasureDocument newer = new MeasureDocument(FieldId.of("f"), MeasureId.of("a"), 99, "{\"id\": \"a\"}");

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> codec.readMeasure(other, "row 7"))
                .withMessageContainingAll("row 7", "/id", "another one (b)");
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> codec.readMeasure(newer, "row 7"))
                .withMessageContainingAll("row 7", "format (99)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"fields\": {}}",
                "{\"fields\": [{\"measures\": [{}]}]}",
                "{\"fields\": [{\"measures\": [{\"id\": \"m\"}]}]}",
                "{\"fields\": [{\"measures\": [{\"id\": \"m\"",
                "{\"format\": 99, \"fields\": []}"
            })
    void isNotTakenOutOfWhatIsNoDocument(String document) {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> codec.measures(document.getBytes(UTF_8), "row 7"))
                .withMessageContaining("row 7");
    }
}
