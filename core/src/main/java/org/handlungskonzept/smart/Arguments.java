package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of a text: names and values in machine form, ordered by name. */
final class Arguments {

    private static final int USUAL = 8;

    private String[] namesAndValues = new String[USUAL];
    private int length;

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
            put(name, value.toString());
        }
        return this;
    }

    /** Adds what people call something; its id if it has no name. */
    Arguments andLabel(String name, String label, Object id) {
        return and(name, label.isBlank() ? id : label);
    }

    Map<String, String> toMap() {
        return length == 0 ? Map.of() : new SortedArguments(Arrays.copyOf(namesAndValues, length));
    }

    static Map<String, String> copyOf(Map<String, String> arguments) {
        if (arguments instanceof SortedArguments || arguments.isEmpty()) {
            return arguments.isEmpty() ? Map.of() : arguments;
        }
        Arguments copy = none();
        for (Map.Entry<String, String> entry : arguments.entrySet()) {
            String name = requireNonNull(entry.getKey(), "name");
            copy.put(name, requireNonNull(entry.getValue(), name));
        }
        return copy.toMap();
    }

    private void put(String name, String value) {
        int at = 0;
        while (at < length && namesAndValues[at].compareTo(name) < 0) {
            at += 2;
        }
        if (at == length || !namesAndValues[at].equals(name)) {
            makeRoom(at);
            namesAndValues[at] = name;
        }
        namesAndValues[at + 1] = value;
    }

    private void makeRoom(int at) {
        if (length == namesAndValues.length) {
            namesAndValues = Arrays.copyOf(namesAndValues, 2 * length);
        }
        System.arraycopy(namesAndValues, at, namesAndValues, at + 2, length - at);
        length += 2;
    }
}
