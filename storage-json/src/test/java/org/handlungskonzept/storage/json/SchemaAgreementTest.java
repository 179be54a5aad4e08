package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlungskonzept.storage.json.DocumentLaws.Outcome;
import org.handlungskonzept.storage.json.DocumentLaws.Reading;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

class SchemaAgreementTest {

    private static final long SEED = 20261129;
    private static final int CASES = 6_000;

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final DocumentSchema schema = new DocumentSchema();
    private final Map<BeyondSchema, Integer> beyond = new EnumMap<>(BeyondSchema.class);
    private final List<String> disagreements = new ArrayList<>();
    private int accepted;
    private int refused;

    @Test
    void refusesWhatTheSchemaRefusesAndTheOtherWay() {
        FuzzDocuments documents = new FuzzDocuments(FuzzPool.make(), SEED);
        for (int i = 0; i < CASES; i++) {
            String document = new String(documents.wellFormed(), UTF_8);
            if (isJson(document)) {
                compare(document);
            }
        }

        System.out.println("Schema and codec, seed " + SEED + ": both accepted " + accepted + ", both refused "
                + refused + ", the codec alone " + beyond);
        assertThat(disagreements).isEmpty();
        assertThat(accepted).isGreaterThan(CASES / 10);
        assertThat(refused).isGreaterThan(CASES / 10);
    }

    private void compare(String document) {
        Reading reading = DocumentLaws.of(document.getBytes(UTF_8));
        boolean bySchema = schema.accepts(document);
        Optional<BeyondSchema> limit = BeyondSchema.of(reading.what());
        if (bySchema && reading.outcome() == Outcome.ACCEPTED) {
            accepted++;
        } else if (!bySchema && reading.outcome() == Outcome.REFUSED) {
            refused++;
        } else if (bySchema && reading.outcome() == Outcome.REFUSED && limit.isPresent()) {
            beyond.merge(limit.get(), 1, Integer::sum);
        } else if (!STRICT.readTree(document).path("format").toString().matches("[12]")) {
            disagreements.add(reading + " " + schema.refusals(document) + " " + document);
        }
    }

    private static boolean isJson(String document) {
        try {
            STRICT.readTree(document);
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }

    @Test
    void documentsEachLimitOfTheSchema() throws IOException {
        String page = Files.readString(Path.of("doc", "document-format.md"), UTF_8);

        assertThat(BeyondSchema.values()).allSatisfy(limit -> assertThat(page).contains("- " + limit.inWords()));
    }
}
