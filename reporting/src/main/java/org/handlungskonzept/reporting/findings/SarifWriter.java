package org.handlungskonzept.reporting.findings;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes JSON as SARIF has it. Not thread-safe. */
final class SarifWriter {

    private final JsonGenerator json;

    SarifWriter(JsonGenerator json) {
        this.json = json;
    }

    void document(Runnable content) {
        json.writeStartObject();
        content.run();
        json.writeEndObject();
    }

    void object(String name, Runnable content) {
        json.writeName(name);
        document(content);
    }

    <T> void objects(String name, Collection<T> items, Consumer<T> content) {
        json.writeArrayPropertyStart(name);
        items.forEach(item -> document(() -> content.accept(item)));
        json.writeEndArray();
    }

    void strings(String name, Collection<String> items) {
        json.writeArrayPropertyStart(name);
        items.forEach(json::writeString);
        json.writeEndArray();
    }

    void string(String name, String value) {
        json.writeStringProperty(name, value);
    }

    void number(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    void flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    /** A message or a help text. */
    void text(String name, String value) {
        object(name, () -> string("text", value));
    }

    void texts(String name, Map<String, String> values) {
        object(name, () -> values.forEach(this::string));
    }
}
