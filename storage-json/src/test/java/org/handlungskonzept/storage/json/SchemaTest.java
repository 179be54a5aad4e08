package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.json.BrokenSamples.BrokenSample;
import org.handlungskonzept.testkit.LaatzenField1;
import org.handlungskonzept.testkit.RandomConcepts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SchemaTest {

    private static final int SAMPLES = 150;

    private final ConceptCodec codec = ConceptCodec.standard();
    private final DocumentSchema schema = new DocumentSchema();

    private List<String> samples() {
        List<Concept> concepts = new ArrayList<>(List.of(ConceptCodecTest.sample(), LaatzenField1.concept()));
        LongStream.range(0, SAMPLES).mapToObj(RandomConcepts::concept).forEach(concepts::add);
        return concepts.stream()
                .map(concept -> new String(codec.write(concept), UTF_8))
                .toList();
    }

    @Test
    void isASchemaByItsOwnStandard() {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(ConceptCodec.schema(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void namesTheFormatThatIsWritten() {
        assertThat(schema.root().at("/$id").asString())
                .isEqualTo("urn:handlungskonzept:concept:" + ConceptCodec.FORMAT);
        assertThat(schema.root().at("/properties/format/const").asInt()).isEqualTo(ConceptCodec.FORMAT);
    }

    @Test
    void acceptsEverySample() {
        assertThat(samples())
                .allSatisfy(sample -> assertThat(schema.refusals(sample)).isEmpty());
    }

    @Test
    void refusesEveryBrokenSampleAsTheCodecDoes() throws IOException {
        JsonNode everything = DocumentSchema.JSON.readTree(ConceptCodecTest.golden("everything-format-3.json"));
        List<BrokenSample> broken = BrokenSamples.of(schema, List.of(everything));

        System.out.println("Broken samples: " + broken.size());
        assertThat(broken).hasSizeGreaterThan(2_000);
        assertThat(broken)
                .filteredOn(sample -> schema.accepts(sample.document()))
                .isEmpty();
        assertThat(broken).filteredOn(sample -> codecAccepts(sample.document())).isEmpty();
    }

    private boolean codecAccepts(String document) {
        try {
            codec.read(document.getBytes(UTF_8), "sample");
            return true;
        } catch (InvalidDocumentException e) {
            return false;
        }
    }
}
