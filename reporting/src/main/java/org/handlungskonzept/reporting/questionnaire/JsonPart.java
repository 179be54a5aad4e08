package org.handlungskonzept.reporting.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A value of a JSON document that knows its place.
 *
 * @param source what is read
 * @param pointer the place as a JSON pointer
 * @param value a map, a list, a text, a whole number or a truth value; all other values are kept as their text in quotes
 */
record JsonPart(String source, String pointer, Object value) {

    /** What cannot be anything else than wrong: a null or a fraction. */
    private record Other(String text) {}

    static JsonPart whole(String source, JsonParser json) {
        json.nextToken();
        JsonPart whole = new JsonPart(source, "", tree(json));
        if (json.nextToken() != null) {
            throw whole.wrong("is followed by something else", "Maybe two files were joined.");
        }
        return whole;
    }

    /** The properties of an object that has no others than these. */
    Map<String, JsonPart> object(Set<String> known) {
        Map<String, JsonPart> parts = properties();
        for (String name : parts.keySet()) {
            if (!known.contains(name)) {
                throw wrong("has an unknown property (%s)".formatted(name), "Maybe it is one of %s.".formatted(known));
            }
        }
        return parts;
    }

    Map<String, JsonPart> properties() {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong("is no object", "Maybe put it into braces.");
        }
        Map<String, JsonPart> parts = new LinkedHashMap<>();
        map.forEach((name, part) -> parts.put((String) name, child((String) name, part)));
        return parts;
    }

    JsonPart required(Map<String, JsonPart> parts, String name) {
        JsonPart part = parts.get(name);
        if (part == null) {
            throw wrong("has no property (%s)".formatted(name), "Maybe add it.");
        }
        return part;
    }

    List<JsonPart> list() {
        if (!(value instanceof List<?> items)) {
            throw wrong("is no list", "Maybe put it into brackets.");
        }
        List<JsonPart> parts = new ArrayList<>();
        for (Object item : items) {
            parts.add(child(String.valueOf(parts.size()), item));
        }
        return parts;
    }

    String text() {
        if (value instanceof String text) {
            return text;
        }
        throw wrong("is no text", "Maybe put it into quotation marks.");
    }

    boolean flag() {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw wrong("is neither true nor false", "Maybe leave out quotation marks.");
    }

    int number() {
        if (value instanceof Integer number) {
            return number;
        }
        throw wrong("is no whole number", "Maybe leave out quotation marks and decimals.");
    }

    /** What somebody else makes of this part; its complaints get the place. */
    <T> T as(Function<JsonPart, T> maker) {
        try {
            return maker.apply(this);
        } catch (Misplaced placed) {
            throw placed;
        } catch (IllegalArgumentException e) {
            throw new Misplaced("%s: %s".formatted(place(), e.getMessage()), e);
        }
    }

    IllegalArgumentException wrong(String what, String advice) {
        return new Misplaced("%s: It %s.\n%s".formatted(place(), what, advice), null);
    }

    private String place() {
        return "The questionnaire (%s) at (%s)".formatted(source, pointer.isEmpty() ? "/" : pointer);
    }

    private JsonPart child(String name, Object part) {
        return new JsonPart(source, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), part);
    }

    private static Object tree(JsonParser json) {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                map.put(name, tree(json));
            }
            return map;
        } else if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                list.add(tree(json));
            }
            return list;
        } else if (token == JsonToken.VALUE_STRING) {
            return json.getString();
        } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        } else if (token == JsonToken.VALUE_NUMBER_INT && json.getNumberType() == JsonParser.NumberType.INT) {
            return json.getIntValue();
        }
        return new Other(String.valueOf(token));
    }

    /** A complaint that names its place already. */
    private static final class Misplaced extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        Misplaced(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
