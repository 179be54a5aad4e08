package org.handlungskonzept.storage.json;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Goes through a document and its schema side by side. */
final class SchemaPlaces {

    private final DocumentSchema schema;
    private final BiConsumer<String, Place> visitor;

    /**
     * A value in a document and what the schema says about it.
     *
     * @param pointer its JSON pointer
     * @param value the value
     * @param schema its schema, without references
     */
    record Place(String pointer, JsonNode value, JsonNode schema) {}

    private SchemaPlaces(DocumentSchema schema, BiConsumer<String, Place> visitor) {
        this.schema = schema;
        this.visitor = visitor;
    }

    /** Calls the visitor with the name of each place in the schema, such as {@code measure/title}, and the place. */
    static void visit(DocumentSchema schema, JsonNode document, BiConsumer<String, Place> visitor) {
        new SchemaPlaces(schema, visitor).visit("concept", new Place("", document, schema.root()));
    }

    /** The first place in the documents for each place in the schema. */
    static Map<String, Map.Entry<JsonNode, Place>> firstOfEach(DocumentSchema schema, List<JsonNode> documents) {
        Map<String, Map.Entry<JsonNode, Place>> first = new TreeMap<>();
        for (JsonNode document : documents) {
            visit(schema, document, (name, place) -> first.putIfAbsent(name, Map.entry(document, place)));
        }
        return first;
    }

    private void visit(String name, Place place) {
        visitor.accept(name, place);
        if (place.value().isArray()) {
            for (int i = 0; i < place.value().size(); i++) {
                child(
                        name + "/*",
                        place,
                        String.valueOf(i),
                        place.value().get(i),
                        place.schema().get("items"));
            }
        }
        if (place.value().isObject()) {
            place.value().properties().forEach(member -> {
                JsonNode known = place.schema().path("properties").path(member.getKey());
                JsonNode part = known.isMissingNode() ? place.schema().get("additionalProperties") : known;
                child(
                        name + "/" + (known.isMissingNode() ? "*" : member.getKey()),
                        place,
                        member.getKey(),
                        member.getValue(),
                        part);
            });
        }
    }

    private void child(String name, Place parent, String key, JsonNode value, JsonNode part) {
        String definition = part.has("$ref") ? part.get("$ref").asString().substring("#/$defs/".length()) : "";
        JsonNode resolved = schema.resolved(part);
        if (resolved.has("oneOf")) {
            String variant = definition + "." + value.get("type").asString();
            resolved = schema.root().at("/$defs/" + variant);
            definition = variant;
        }
        Place place = new Place(parent.pointer() + "/" + key, value, resolved);
        if (value.isObject() && !definition.isEmpty()) {
            visitor.accept(name, place);
            visit(definition, place);
        } else {
            visit(name, place);
        }
    }

    /** The names of all places that the schema knows. */
    static List<String> known(DocumentSchema schema) {
        return StreamSupport.stream(schema.root().at("/$defs").properties().spliterator(), false)
                .filter(definition -> definition.getValue().has("properties"))
                .flatMap(definition -> definition.getValue().get("properties").properties().stream()
                        .map(property -> definition.getKey() + "/" + property.getKey()))
                .toList();
    }
}
