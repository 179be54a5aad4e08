package org.handlungskonzept.storage.json;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handlungskonzept.storage.json.Property.Presence;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** How a record stands in a document: an object whose properties are the components, in their order. */
final class Shape<R> implements Value<R> {

    private final Function<Components, R> constructor;
    private final List<Property<R, ?>> properties;

    private Shape(Function<Components, R> constructor, List<Property<R, ?>> properties) {
        this.constructor = constructor;
        this.properties = properties;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <R> Shape<R> of(Function<Components, R> constructor, Property<R, ?>... properties) {
        return of(constructor, List.of(properties));
    }

    static <R> Shape<R> of(Function<Components, R> constructor, List<Property<R, ?>> properties) {
        return new Shape<>(constructor, properties);
    }

    @Override
    public void write(JsonGenerator out, R value) {
        out.writeStartObject();
        properties.forEach(property -> property.write(out, value));
        out.writeEndObject();
    }

    @Override
    public R read(DocumentReader in) {
        in.expect(JsonToken.START_OBJECT);
        in.next();
        return readProperties(in);
    }

    /** Reads the properties from the current one on. */
    R readProperties(DocumentReader in) {
        return readProperties(in, new @Nullable Object[properties.size()]);
    }

    /** Reads what follows the first property, whose value is known and the current token. */
    R readAfter(DocumentReader in, Object first) {
        @Nullable Object[] values = new @Nullable Object[properties.size()];
        values[0] = first;
        in.next();
        return readProperties(in, values);
    }

    private R readProperties(DocumentReader in, @Nullable Object[] values) {
        int expected = 0;
        while (in.isAtProperty()) {
            int index = indexOf(in.name(), expected);
            if (index < 0) {
                throw in.invalid("The property (%s) is not known here.\nMaybe it is one of (%s)."
                        .formatted(in.shownName(), names()));
            }
            if (values[index] != null) {
                throw in.standsTwice();
            }
            in.next();
            values[index] = properties.get(index).value().read(in);
            in.next();
            expected = index + 1;
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = missing(properties.get(i), in);
            }
        }
        return in.make(() -> constructor.apply(new Components(properties, values)));
    }

    private static @Nullable Object missing(Property<?, ?> property, DocumentReader in) {
        if (!property.mayBeMissing()) {
            throw in.invalid("The property (%s) is missing.\nMaybe add it.".formatted(property.name()));
        }
        return property.missing();
    }

    /** Properties mostly come in order, so the search begins where the last one ended. */
    private int indexOf(String name, int expected) {
        int count = properties.size();
        for (int i = expected; i < expected + count; i++) {
            int index = i < count ? i : i - count;
            if (properties.get(index).name().equals(name)) {
                return index;
            }
        }
        return -1;
    }

    private String names() {
        return properties.stream().map(Property::name).collect(Collectors.joining(", "));
    }

    /** The components of a record to be made, in the order of its properties. */
    static final class Components {

        private final List<? extends Property<?, ?>> properties;
        private final @Nullable Object[] values;
        private int next;

        private <R> Components(List<Property<R, ?>> properties, @Nullable Object[] values) {
            this.properties = properties;
            this.values = values;
        }

        @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
        <T> T next() {
            while (properties.get(next).presence() == Presence.FIXED) {
                next++;
            }
            return (T) values[next++];
        }
    }
}
