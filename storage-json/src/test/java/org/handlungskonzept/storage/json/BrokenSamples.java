package org.handlungskonzept.storage.json;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.handlungskonzept.storage.json.SchemaPlaces.Place;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Valid documents, each broken at one place in one way, for each place in the schema and each way (Fehlermuster). */
final class BrokenSamples {

    private static final List<String> OTHER_TYPES =
            List.of("null", "true", "17", "17.5", "\"x\\u0000\"", "[]", "{}", "[[]]", "{\"?\":1}");

    private final List<BrokenSample> samples = new ArrayList<>();

    /**
     * A broken document.
     *
     * @param name the place in the schema and what was broken
     * @param document the document
     */
    record BrokenSample(String name, String document) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<BrokenSample> of(DocumentSchema schema, List<JsonNode> documents) {
        BrokenSamples broken = new BrokenSamples();
        SchemaPlaces.firstOfEach(schema, documents)
                .forEach((name, first) -> broken.add(name, first.getKey(), first.getValue()));
        return broken.samples;
    }

    private void add(String name, JsonNode document, Place place) {
        JsonNode schema = place.schema();
        if (place.value().isObject()) {
            schema.path("required")
                    .forEach(required -> sample(
                            name,
                            "without " + required.asString(),
                            document,
                            place,
                            changed -> changed.remove(required.asString())));
            sample(name, "with a stranger", document, place, changed -> changed.put("stranger", "x"));
            sample(name, "with a name in capitals", document, place, changed -> changed.put("ID", "x"));
        }
        OTHER_TYPES.forEach(value -> {
            JsonNode other = DocumentSchema.JSON.readTree(value);
            if (other.getNodeType() != place.value().getNodeType() || !other.isEmpty() || other.isString()) {
                replaced(name, "as " + value, document, place, other);
            }
        });
        outOfRange(schema)
                .forEach(value -> replaced(name, "as " + value, document, place, DocumentSchema.JSON.readTree(value)));
    }

    /** What a value of the right type must not be. */
    private static Stream<String> outOfRange(JsonNode schema) {
        Stream.Builder<String> values = Stream.builder();
        if (schema.has("enum") || schema.has("const")) {
            values.add("\"UNHEARD_OF\"").add("\"\"").add("\"up\"");
        }
        if (schema.has("minimum")) {
            values.add("17.5");
            values.add(schema.get("minimum")
                    .bigIntegerValue()
                    .subtract(BigInteger.ONE)
                    .toString());
            values.add(
                    schema.get("maximum").bigIntegerValue().add(BigInteger.ONE).toString());
        }
        if (schema.has("pattern") && schema.path("maxLength").asInt(0) < 1_000) {
            Stream.of(
                            "",
                            " ",
                            "?",
                            "é",
                            "-",
                            "a b",
                            "a\\n",
                            "\\n2025-01-01",
                            "1.",
                            "00.",
                            "x".repeat(501),
                            "+1",
                            "1e+3",
                            "P",
                            "PT1H")
                    .forEach(text -> values.add("\"" + text + "\""));
        }
        return values.build();
    }

    private interface Change {
        void apply(ObjectNode object);
    }

    private void sample(String name, String what, JsonNode document, Place place, Change change) {
        JsonNode copy = document.deepCopy();
        change.apply((ObjectNode) copy.at(place.pointer()));
        samples.add(new BrokenSample(name + " " + what, copy.toString()));
    }

    private void replaced(String name, String what, JsonNode document, Place place, JsonNode value) {
        if (place.pointer().isEmpty()) {
            samples.add(new BrokenSample(name + " " + what, value.toString()));
            return;
        }
        JsonNode copy = document.deepCopy();
        JsonPointer pointer = JsonPointer.compile(place.pointer());
        JsonNode parent = copy.at(pointer.head());
        String key = pointer.last().getMatchingProperty();
        if (parent instanceof ObjectNode object) {
            object.set(key, value);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(key), value);
        }
        samples.add(new BrokenSample(name + " " + shortened(what), copy.toString()));
    }

    private static String shortened(String what) {
        return what.length() > 40 ? what.substring(0, 40) + "..." : what;
    }
}
