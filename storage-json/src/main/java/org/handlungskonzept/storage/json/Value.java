package org.handlungskonzept.storage.json;

import tools.jackson.core.JsonGenerator;

/** How one kind of value stands in a document. Implementations are immutable. */
interface Value<T> {

    void write(JsonGenerator out, T value);

    /** Reads the value whose first token is the current one, and leaves its last token as the current one. */
    T read(DocumentReader in);
}
