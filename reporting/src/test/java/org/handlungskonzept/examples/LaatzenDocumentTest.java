package org.handlungskonzept.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import org.handlungskonzept.storage.json.ConceptCodec;
import org.junit.jupiter.api.Test;

class LaatzenDocumentTest {

    @Test
    void isCanonicalAndValidByThePublishedSchema() throws IOException {
        byte[] sample;
        try (InputStream in = LaatzenDocumentTest.class.getResourceAsStream(Quickstart.SAMPLE)) {
            sample = in.readAllBytes();
        }
        ConceptCodec codec = ConceptCodec.standard();

        assertThat(codec.write(codec.read(sample, Quickstart.SAMPLE))).isEqualTo(sample);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(ConceptCodec.schema(), InputFormat.JSON)
                        .validate(new String(sample, UTF_8), InputFormat.JSON))
                .isEmpty();
    }
}
