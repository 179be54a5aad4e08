package org.handlungskonzept.storage.json;

import java.util.EnumMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A map with the words of an enum as keys: an object that has them as properties, in the order of the enum.
 *
 * @param keys the enum
 * @param value how each value stands in the document
 */
record MapValue<K extends Enum<K>, V>(Words<K> keys, Value<V> value) implements Value<Map<K, V>> {

    @Override
    public void write(JsonGenerator out, Map<K, V> map) {
        out.writeStartObject();
        new EnumMap<>(map).forEach((key, entry) -> {
            out.writeName(key.name());
            value.write(out, entry);
        });
        out.writeEndObject();
    }

    @Override
    public Map<K, V> read(DocumentReader in) {
        in.expect(JsonToken.START_OBJECT);
        Map<K, V> map = new EnumMap<>(keys.type());
        while (in.next() == JsonToken.PROPERTY_NAME) {
            K key = keys.read(in, in.name());
            if (map.containsKey(key)) {
                throw in.standsTwice();
            }
            in.next();
            map.put(key, value.read(in));
        }
        return map;
    }
}
