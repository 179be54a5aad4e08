package org.handlungskonzept.reporting.oparl;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handlungskonzept.reporting.oparl.OparlFields.Reference;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Goes through one text and hands each object of the first level to the builder. Not thread-safe. */
final class OparlParser {

    /** Properties that lead to other objects, with the type of what may stand embedded there. */
    static final Map<String, String> REFERENCES = Map.of(
            "agendaItem", "AgendaItem",
            "consultation", "Consultation",
            "meeting", "Meeting",
            "organization", "Organization",
            "paper", "Paper");

    private static final Set<String> TEXTS =
            Set.of("date", "id", "name", "number", "reference", "result", "resolutionText", "role", "start", "type");
    private static final Set<String> FLAGS = Set.of("authoritative", "cancelled", "deleted");
    private static final String EARLY_RESOLUTION = "resolution";

    private final JsonParser parser;
    private final OparlLimits limits;
    private final OparlBuilder builder;
    private int count;

    @Nullable
    URI next;

    OparlParser(JsonParser parser, OparlLimits limits, OparlBuilder builder) {
        this.parser = parser;
        this.limits = limits;
        this.builder = builder;
    }

    void read() {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new OparlStop(
                    "it is not an object of JSON.\nMaybe it is an error page instead of an answer of the system.");
        }
        OparlFields root = new OparlFields("");
        boolean list = false;
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("data") && value == JsonToken.START_ARRAY) {
                list = true;
                readList();
            } else if (name.equals("links") && value == JsonToken.START_OBJECT) {
                readLinks(root);
            } else {
                readProperty(root, seen, name, value);
            }
        }
        if (!list || root.texts.containsKey("type")) {
            builder.add(root, null, null);
        } else {
            builder.take(root.problems);
        }
        if (parser.nextToken() != null) {
            throw new OparlStop(
                    "something stands behind its end.\nMaybe two answers were joined; read each by itself.");
        }
    }

    private void readList() {
        for (JsonToken value = parser.nextToken(); value != JsonToken.END_ARRAY; value = parser.nextToken()) {
            if (value == JsonToken.START_OBJECT) {
                builder.add(readObject(), null, null);
            } else {
                builder.take(List.of(new OparlProblem(pointer(), expected("an object"))));
                parser.skipChildren();
            }
        }
    }

    private void readLinks(OparlFields root) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean wanted = parser.currentName().equals("next");
            JsonToken value = parser.nextToken();
            if (wanted && value != JsonToken.VALUE_NULL) {
                next = address(root, value).orElse(null);
            }
            parser.skipChildren();
        }
    }

    private OparlFields readObject() {
        if (++count > limits.objects()) {
            throw new OparlStop(
                    "there are more than (%s) objects, and reading ended there.\nMaybe ask the system for smaller pages."
                            .formatted(limits.objects()));
        }
        OparlFields fields = new OparlFields(pointer());
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            readProperty(fields, seen, name, parser.nextToken());
        }
        return fields;
    }

    private void readProperty(OparlFields fields, Set<String> seen, String name, JsonToken value) {
        boolean early = name.equals(EARLY_RESOLUTION) && value == JsonToken.VALUE_STRING;
        boolean known = early || TEXTS.contains(name) || FLAGS.contains(name) || REFERENCES.containsKey(name);
        if (known && !seen.add(name)) {
            problem(
                    fields,
                    "the property stands twice, and the first was taken.\nMaybe tell those who run the system.");
        } else if (known && value != JsonToken.VALUE_NULL) {
            readKnown(fields, name, value);
        }
        parser.skipChildren();
    }

    private void readKnown(OparlFields fields, String name, JsonToken value) {
        if (name.equals("id")) {
            fields.id = address(fields, value).orElse(null);
        } else if (REFERENCES.containsKey(name)) {
            fields.references.put(name, references(fields, value));
        } else if (FLAGS.contains(name)) {
            if (value == JsonToken.VALUE_TRUE || value == JsonToken.VALUE_FALSE) {
                fields.flags.put(name, value == JsonToken.VALUE_TRUE);
            } else {
                problem(fields, expected("true or false"));
            }
        } else {
            text(fields, value).ifPresent(text -> fields.texts.put(name, text));
        }
    }

    private List<Reference> references(OparlFields fields, JsonToken value) {
        List<Reference> found = new ArrayList<>();
        if (value != JsonToken.START_ARRAY) {
            reference(fields, value, found);
            return found;
        }
        for (JsonToken each = parser.nextToken(); each != JsonToken.END_ARRAY; each = parser.nextToken()) {
            reference(fields, each, found);
            parser.skipChildren();
        }
        return found;
    }

    private void reference(OparlFields fields, JsonToken value, List<Reference> found) {
        if (value == JsonToken.START_OBJECT) {
            found.add(new Reference(null, readObject()));
        } else {
            address(fields, value).ifPresent(address -> found.add(new Reference(address, null)));
        }
    }

    private Optional<URI> address(OparlFields fields, JsonToken value) {
        Optional<String> text = text(fields, value);
        Optional<URI> address = text.flatMap(OparlAddress::parse);
        if (text.isPresent() && address.isEmpty()) {
            problem(
                    fields,
                    "the text is not an absolute address with http or https, and was left out.\nMaybe tell those who run the system.");
        }
        return address;
    }

    private Optional<String> text(OparlFields fields, JsonToken value) {
        if (value != JsonToken.VALUE_STRING) {
            problem(fields, expected("a text"));
            return Optional.empty();
        }
        String text = parser.getString();
        if (text.length() > limits.characters()) {
            problem(
                    fields,
                    "the text has (%s) characters, more than (%s), and was left out.\nMaybe read it with larger limits."
                            .formatted(text.length(), limits.characters()));
            return Optional.empty();
        }
        if (!OparlText.isStorable(text)) {
            problem(
                    fields,
                    "the text has a character NUL or half a surrogate pair, and was left out.\nMaybe tell those who run the system.");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static String expected(String what) {
        return "there is something else than %s, and it was left out.\nMaybe the system follows another version than OParl 1.0 or 1.1."
                .formatted(what);
    }

    private void problem(OparlFields fields, String what) {
        fields.problems.add(new OparlProblem(pointer(), what));
    }

    String pointer() {
        return OparlText.printable(parser.streamReadContext().pathAsPointer().toString());
    }
}
