package org.handlungskonzept.storage.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema of documents (Schema), as data and as a validator makes use of it. */
final class DocumentSchema {

    static final JsonMapper JSON = new JsonMapper();

    private final JsonNode root = JSON.readTree(ConceptCodec.schema());
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ConceptCodec.schema(), InputFormat.JSON);

    JsonNode root() {
        return root;
    }

    /** The definition that a schema refers to, or the schema itself. */
    JsonNode resolved(JsonNode part) {
        return part.has("$ref") ? root.at(part.get("$ref").asString().substring(1)) : part;
    }

    /** What the schema does not allow in a document. */
    List<String> refusals(String document) {
        return schema.validate(document, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    boolean accepts(String document) {
        return schema.validate(document, InputFormat.JSON).isEmpty();
    }
}
