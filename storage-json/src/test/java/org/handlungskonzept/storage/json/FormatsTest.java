package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents of each format stay as they are, and stay readable. */
class FormatsTest {

    private final ConceptCodec codec = ConceptCodec.standard();

    @ParameterizedTest
    @CsvSource({
        "concept-format-1.json, 0990b35af67b71d1056a770b2fb7673bf93761248861f3658175b7b31de10766",
        "everything-format-1.json, 18ed0abcbc909f429a02aa6aa469c82342fc4701d08ec460016776f859e6af13",
        "concept-format-2.json, faad936321dc3670f3cef4c7b258d3193886a913a403cccc87c49bb6535d5160",
        "everything-format-2.json, 22a4e60af2038f2a7b9f19853c1f80b068e7bf2d856af8752ced5638567c9cd3",
        "concept-format-3.json, 1a6d610ce647fa0f865eb80521ff4581464a406b867876231fc1759a6d80fc15",
        "everything-format-2-as-3.json, eb63faf81292972123a9870fb96488070eac4f7733f7eb1f5255cc10fc306e43",
        "everything-format-3.json, 7a7c3527e3e27f9ca171deea01f06845fef073eb8f12288953e95ecfb9e2ed2e"
    })
    void keepsTheGoldenDocuments(String name, String hash) throws IOException, NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(name));

        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(hash);
    }

    @ParameterizedTest
    @ValueSource(strings = {"concept-format-3", "everything-format-2-as-3"})
    void readsEveryFormatAndWritesTheCurrentOne(String name) throws IOException {
        byte[] current = bytes(name + ".json");
        Concept concept = codec.read(current, name);

        assertThat(codec.write(concept)).isEqualTo(current);
        String old = name.replaceFirst("-format.*", "-format-");
        for (int format = 1; format < ConceptCodec.FORMAT; format++) {
            assertThat(codec.read(bytes(old + format + ".json"), name)).isEqualTo(concept);
        }
    }

    @Test
    void writesTheGoldenDocumentThatHasEverything() throws IOException {
        byte[] current = bytes("everything-format-3.json");

        assertThat(codec.write(codec.read(current, "everything"))).isEqualTo(current);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'predecessors': []",
                "'successors': []",
                "'participationRounds': [{'id': 'r', 'kind': 'SURVEY', 'proposalsInTotal': 3}]",
                "'participationRounds': [{'id': 'r', 'kind': 'SURVEY', 'proposals': [{'id': 'p', 'uptake': 'OPEN'}]}]",
                "'participationRounds': [{'id': 'r', 'kind': 'SURVEY', 'proposals': [{'uptake': 'OPEN', 'fields': []}]}]",
                "'participationRounds': [{'id': 'r', 'kind': 'SURVEY', 'proposals': [{'uptake': 'OPEN', 'goals': []}]}]",
                "'participationRounds': [{'id': 'r', 'kind': 'SURVEY', 'proposals': [{'uptake': 'OPEN', 'answered': '2024-01-01'}]}]",
                "'participationRounds': [{'id': 'r', 'kind': 'SURVEY', 'proposals': [{'uptake': 'OPEN', 'decision': 'd'}]}]",
                "'fields': [{'id': 'f', 'measures': [{'id': 'm', 'resources': {'budget': []}}]}]",
                "'fields': [{'id': 'f', 'measures': [{'id': 'm', 'events': [{'day': '2024-01-01', 'kind': 'CARRIED_OVER'}]}]}]",
                "'fields': [{'id': 'f', 'measures': [{'id': 'm', 'events': [{'day': '2024-01-01', 'kind': 'TAKEN_OVER'}]}]}]",
                "'fields': [{'id': 'f', 'measures': [{'id': 'm', 'events': [{'day': '2024-01-01', 'kind': 'DONE', 'concept': 'x'}]}]}]",
                "'fields': [{'id': 'f', 'measures': [{'id': 'm', 'indicators': [{'id': 'i', 'kind': 'OUTPUT', 'law': 'FLOW'}]}]}]",
                "VALUE 'quality': 'FINAL'",
                "VALUE 'sampleSize': 3",
                "VALUE 'numerator': '3'",
                "VALUE 'base': '3'",
                "VALUE 'knownSince': '2024-01-01'"
            })
    void takesNothingNewFromAnOlderFormat(String part) {
        String value = "'fields': [{'id': 'f', 'measures': [{'id': 'm', 'indicators': [{'id': 'i', 'kind': 'OUTPUT',"
                + " 'values': [{'day': '2024-01-01', 'value': '1', %s}]}]}]}]";
        String whole = part.startsWith("VALUE ") ? value.formatted(part.substring("VALUE ".length())) : part;

        assertThat(reasonInFormat(2, whole)).contains("is not known here");
        assertThat(reasonInFormat(3, whole)).doesNotContain("is not known here");
    }

    private String reasonInFormat(int format, String part) {
        String document =
                "{'format': %s, 'id': 'a', 'municipality': {'name': 'Musterstadt'}, %s}".formatted(format, part);
        try {
            codec.read(document.replace('\'', '"').getBytes(UTF_8), "document");
            return "";
        } catch (InvalidDocumentException e) {
            return e.reason();
        }
    }

    @Test
    void hasEveryPropertyOfTheSchemaInAGoldenDocument() throws IOException {
        DocumentSchema schema = new DocumentSchema();
        String golden = ConceptCodecTest.golden("everything-format-3.json");

        assertThat(schema.refusals(golden)).isEmpty();
        assertThat(SchemaPlaces.firstOfEach(schema, List.of(DocumentSchema.JSON.readTree(golden)))
                        .keySet())
                .containsAll(SchemaPlaces.known(schema));
    }

    @Test
    void readsARevisionThatWasSavedInAnOlderFormat() throws IOException {
        RevisionFile file = RevisionFile.of(bytes("revision-format-1.json"), "revision");

        assertThat(file.decode(codec, "revision").orElseThrow().concept()).isEqualTo(ConceptCodecTest.sample());
    }

    private static byte[] bytes(String name) throws IOException {
        return ConceptCodecTest.golden(name).getBytes(UTF_8);
    }
}
