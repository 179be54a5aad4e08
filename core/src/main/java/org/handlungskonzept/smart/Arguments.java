package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The arguments of a text: names and values in machine form, ordered by name. */
final class Arguments {

    private final Map<String, String> values = new TreeMap<>();

    private Arguments() {}

    static Arguments none() {
        return new Arguments();
    }

    static Arguments of(String name, @Nullable Object value) {
        return none().and(name, value);
    }

    static Arguments label(String name, String label, Object id) {
        return none().andLabel(name, label, id);
    }

    /** The entry as written; an empty one is left out, and the text does without it. */
    static Arguments written(String text) {
        return none().andWritten(text);
    }

    Arguments andWritten(String text) {
        return and("written", text.isBlank() ? null : text);
    }

    /** Adds an argument; an unknown one (null) is left out, and the text does without it. */
    Arguments and(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
        return this;
    }

    /** Adds what people call something; its id if it has no name. */
    Arguments andLabel(String name, String label, Object id) {
        return and(name, label.isBlank() ? id : label);
    }

    Map<String, String> toMap() {
        return copyOf(values);
    }

    static Map<String, String> copyOf(Map<String, String> arguments) {
        TreeMap<String, String> sorted = new TreeMap<>();
        requireNonNull(arguments, "arguments")
                .forEach((name, value) -> sorted.put(requireNonNull(name, "name"), requireNonNull(value, name)));
        return Collections.unmodifiableMap(sorted);
    }
}
