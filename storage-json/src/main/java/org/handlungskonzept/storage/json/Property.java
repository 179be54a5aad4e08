package org.handlungskonzept.storage.json;

import static org.handlungskonzept.storage.json.Scalars.TEXT;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * A property of an object in a document.
 *
 * @param name its name, encoded once
 * @param getter where its value comes from
 * @param value how the value stands there
 * @param presence what it means if the property is missing
 * @param missing the value of a missing property
 * @param since the first format that has it
 */
record Property<R, T>(
        SerializableString name,
        Function<R, @Nullable T> getter,
        Value<T> value,
        Presence presence,
        @Nullable T missing,
        int since) {

    enum Presence {
        /** Stands in every document, with the same value; it is not part of the record. */
        FIXED,
        /** Stands in every document. */
        REQUIRED,
        /** Is always written and may be missing when read. */
        DEFAULTED,
        /** Is left out if it has the value of a missing property. */
        LEFT_OUT
    }

    static <R, T> Property<R, T> fixed(String name, T constant, Value<T> value) {
        return new Property<>(new SerializedString(name), any -> constant, value, Presence.FIXED, null, 1);
    }

    static <R, T> Property<R, T> required(String name, Function<R, @Nullable T> getter, Value<T> value) {
        return new Property<>(new SerializedString(name), getter, value, Presence.REQUIRED, null, 1);
    }

    static <R, T> Property<R, T> defaulted(String name, Function<R, @Nullable T> getter, Value<T> value, T missing) {
        return new Property<>(new SerializedString(name), getter, value, Presence.DEFAULTED, missing, 1);
    }

    static <R, T> Property<R, T> optional(String name, Function<R, @Nullable T> getter, Value<T> value) {
        return new Property<>(new SerializedString(name), getter, value, Presence.LEFT_OUT, null, 1);
    }

    static <R, T> Property<R, T> optional(String name, Function<R, @Nullable T> getter, Value<T> value, T missing) {
        return new Property<>(new SerializedString(name), getter, value, Presence.LEFT_OUT, missing, 1);
    }

    static <R> Property<R, String> text(String name, Function<R, @Nullable String> getter) {
        return optional(name, getter, TEXT, "");
    }

    static <R, T> Property<R, List<T>> list(String name, Function<R, @Nullable List<T>> getter, Value<T> element) {
        return optional(name, getter, new ListValue<>(element), List.of());
    }

    static <R, K extends Enum<K>, V> Property<R, Map<K, V>> map(
            String name, Function<R, @Nullable Map<K, V>> getter, Class<K> keys, Value<V> value) {
        return optional(name, getter, new MapValue<>(new Words<>(keys), value), Map.of());
    }

    /** Says that formats before do not know it. */
    Property<R, T> since(int format) {
        return new Property<>(name, getter, value, presence, missing, format);
    }

    void write(JsonGenerator out, R owner) {
        T current = getter.apply(owner);
        if (current != null && !(presence == Presence.LEFT_OUT && current.equals(missing))) {
            out.writeName(name);
            value.write(out, current);
        }
    }

    boolean isFixed() {
        return presence == Presence.FIXED;
    }

    boolean mayBeMissing() {
        return presence == Presence.DEFAULTED || presence == Presence.LEFT_OUT;
    }
}
