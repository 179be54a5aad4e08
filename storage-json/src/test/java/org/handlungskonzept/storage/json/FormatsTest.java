package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.handlungskonzept.concept.Concept;
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
        "everything-format-2.json, 22a4e60af2038f2a7b9f19853c1f80b068e7bf2d856af8752ced5638567c9cd3"
    })
    void keepsTheGoldenDocuments(String name, String hash) throws IOException, NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(name));

        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(hash);
    }

    @ParameterizedTest
    @ValueSource(strings = {"concept", "everything"})
    void readsEveryFormatAndWritesTheCurrentOne(String name) throws IOException {
        byte[] current = bytes(name + "-format-" + ConceptCodec.FORMAT + ".json");
        Concept concept = codec.read(current, name);

        assertThat(codec.write(concept)).isEqualTo(current);
        for (int format = 1; format < ConceptCodec.FORMAT; format++) {
            assertThat(codec.read(bytes(name + "-format-" + format + ".json"), name))
                    .isEqualTo(concept);
        }
    }

    @Test
    void hasEveryPropertyOfTheSchemaInAGoldenDocument() throws IOException {
        DocumentSchema schema = new DocumentSchema();
        String golden = ConceptCodecTest.golden("everything-format-2.json");

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
