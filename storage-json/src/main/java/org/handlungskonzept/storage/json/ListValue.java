package org.handlungskonzept.storage.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A list of values.
 *
 * @param element how each of them stands in the document
 */
record ListValue<T>(Value<T> element) implements Value<List<T>> {

    @Override
    public void write(JsonGenerator out, List<T> value) {
        out.writeStartArray();
        for (T item : value) {
            element.write(out, item);
        }
        out.writeEndArray();
    }

    @Override
    public List<T> read(DocumentReader in) {
        in.expect(JsonToken.START_ARRAY);
        List<T> items = new ArrayList<>();
        while (in.next() != JsonToken.END_ARRAY) {
            items.add(element.read(in));
        }
        return items;
    }
}
