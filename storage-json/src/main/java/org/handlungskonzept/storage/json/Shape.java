package org.handlungskonzept.storage.json;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/** How a record stands in a document: an object whose properties are the components, in their order. */
final class Shape<R> implements Value<R> {

    private final Function<Components, R> constructor;
    private final List<Property<R, ?>> properties;
    private final PropertyNameMatcher names;
    private final int fixed;

    private Shape(Function<Components, R> constructor, List<Property<R, ?>> properties) {
        this.constructor = constructor;
        this.properties = properties;
        this.names = BinaryNameMatcher.construct(
                properties.stream().map(property -> property.name().getValue()).toList());
        // What is fixed stands at the beginning and is no component.
        this.fixed = (int) properties.stream().filter(Property::isFixed).count();
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
        for (Property<R, ?> property : properties) {
            property.write(out, value);
        }
        out.writeEndObject();
    }

    @Override
    public R read(DocumentReader in) {
        in.expect(JsonToken.START_OBJECT);
        return readProperties(in, in.nextProperty(names), new @Nullable Object[properties.size()]);
    }

    /** Reads the properties from the current one on. */
    R readProperties(DocumentReader in) {
        return readProperties(in, in.currentProperty(names), new @Nullable Object[properties.size()]);
    }

    /** Reads what follows the first property, whose value is known and the current token. */
    R readAfter(DocumentReader in, Object first) {
        @Nullable Object[] values = new @Nullable Object[properties.size()];
        values[0] = first;
        return readProperties(in, in.nextProperty(names), values);
    }

    private R readProperties(DocumentReader in, int first, @Nullable Object[] values) {
        int index = first;
        while (index != PropertyNameMatcher.MATCH_END_OBJECT) {
            if (index < 0 || properties.get(index).since() > in.format()) {
                throw in.invalid("The property (%s) is not known here.\nMaybe it is one of (%s)."
                        .formatted(in.shownName(), names(in.format())));
            }
            if (values[index] != null) {
                throw in.standsTwice();
            }
            in.next();
            values[index] = properties.get(index).value().read(in);
            index = in.nextProperty(names);
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = missing(properties.get(i), in);
            }
        }
        return in.make(constructor, new Components(values, fixed));
    }

    private static @Nullable Object missing(Property<?, ?> property, DocumentReader in) {
        if (!property.mayBeMissing()) {
            throw in.invalid("The property (%s) is missing.\nMaybe add it."
                    .formatted(property.name().getValue()));
        }
        return property.missing();
    }

    private String names(int format) {
        return properties.stream()
                .filter(property -> property.since() <= format)
                .map(property -> property.name().getValue())
                .collect(Collectors.joining(", "));
    }

    /** The components of a record to be made, in the order of its properties. */
    static final class Components {

        private final @Nullable Object[] values;
        private int next;

        private Components(@Nullable Object[] values, int first) {
            this.values = values;
            this.next = first;
        }

        @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
        <T> T next() {
            return (T) values[next++];
        }
    }
}
