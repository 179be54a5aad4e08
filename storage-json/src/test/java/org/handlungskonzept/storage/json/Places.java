package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A well-formed document and the places of all its values, those that contain others first. */
final class Places {

    private static final JsonFactory JSON = new JsonFactory();

    final byte[] document;
    final List<Place> all = new ArrayList<>();
    private final JsonParser parser;

    private Places(byte[] document) {
        this.document = document;
        this.parser = JSON.createParser(ObjectReadContext.empty(), document);
    }

    static Places of(byte[] document) {
        Places places = new Places(document);
        try (JsonParser parser = places.parser) {
            parser.nextToken();
            places.value("", places.start(), -1);
        }
        return places;
    }

    private int start() {
        return Math.toIntExact(parser.currentTokenLocation().getByteOffset());
    }

    private int end() {
        if (parser.currentToken().isScalarValue()) {
            parser.getString();
        }
        return Math.toIntExact(parser.currentLocation().getByteOffset());
    }

    private void value(String name, int from, int parent) {
        int index = all.size();
        int start = start();
        boolean list = parser.currentToken() == JsonToken.START_ARRAY;
        boolean object = parser.currentToken() == JsonToken.START_OBJECT;
        all.add(new Place(name, from, start, start, parent));
        while (list && parser.nextToken() != JsonToken.END_ARRAY) {
            value(name, start(), index);
        }
        while (object && parser.nextToken() != JsonToken.END_OBJECT) {
            String member = parser.currentName();
            int memberStart = start();
            parser.nextToken();
            value(member, memberStart, index);
        }
        all.set(index, new Place(name, from, start, end(), parent));
    }

    /** The JSON pointer of a value. */
    String pointer(Place place) {
        if (place.parent() < 0) {
            return "";
        }
        String key = place.name();
        if (!place.isMember()) {
            key = String.valueOf(all.stream()
                    .filter(other -> other.parent() == place.parent() && other.start() < place.start())
                    .count());
        }
        return pointer(all.get(place.parent())) + "/" + key;
    }

    byte[] with(Place place, String value) {
        return Edit.apply(document, List.of(new Edit(place.start(), place.end(), value.getBytes(UTF_8))));
    }

    /** The value and, in an object, its name. */
    byte[] entry(Place place) {
        return Arrays.copyOfRange(document, place.from(), place.end());
    }

    byte[] value(Place place) {
        return Arrays.copyOfRange(document, place.start(), place.end());
    }

    /** The change that takes an entry out, with the comma behind or before it. */
    Edit without(Place place) {
        int end = place.end();
        while (isBlank(document[end])) {
            end++;
        }
        if (document[end] == ',') {
            return new Edit(place.from(), end + 1, new byte[0]);
        }
        int from = place.from() - 1;
        while (from > 0 && isBlank(document[from])) {
            from--;
        }
        return new Edit(document[from] == ',' ? from : from + 1, place.end(), new byte[0]);
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n';
    }
}
