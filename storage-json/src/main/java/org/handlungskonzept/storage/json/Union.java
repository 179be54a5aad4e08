package org.handlungskonzept.storage.json;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlungskonzept.storage.json.Shape.Components;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** How a sealed type stands in a document: an object whose property {@value #TYPE} says which of its records it is. */
final class Union<T> implements Value<T> {

    static final String TYPE = "type";

    private final List<Variant<? extends T>> variants;

    /** One of the records, of which the document says that it is this one. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <S> Variant<S> variant(
            String word, Class<S> type, Function<Components, S> constructor, Property<S, ?>... properties) {
        Stream<Property<S, ?>> typed =
                Stream.concat(Stream.of(Property.fixed(TYPE, word, Scalars.WORD)), Arrays.stream(properties));
        return new Variant<>(word, type, Shape.of(constructor, typed.toList()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    Union(Variant<? extends T>... variants) {
        this.variants = List.of(variants);
    }

    /**
     * One of the records.
     *
     * @param word its type as it stands in the document
     * @param type its class
     * @param shape its properties, the type first
     */
    record Variant<S>(String word, Class<S> type, Shape<S> shape) {

        void writeIfInstance(JsonGenerator out, Object value) {
            if (type.isInstance(value)) {
                shape.write(out, type.cast(value));
            }
        }
    }

    @Override
    public void write(JsonGenerator out, T value) {
        variants.forEach(variant -> variant.writeIfInstance(out, value));
    }

    @Override
    public T read(DocumentReader in) {
        in.expect(JsonToken.START_OBJECT);
        int start = in.offset();
        in.next();
        if (in.isAt(TYPE)) {
            in.next();
            String word = in.text();
            return variant(word)
                    .orElseThrow(() -> in.notKnown(TYPE, word, words()))
                    .shape()
                    .readAfter(in, word);
        }
        return variant(in.lookAhead(TYPE, start))
                .orElseThrow(() -> in.withoutKnown(TYPE, words()))
                .shape()
                .readProperties(in);
    }

    private Optional<Variant<? extends T>> variant(@Nullable String word) {
        for (Variant<? extends T> variant : variants) {
            if (variant.word().equals(word)) {
                return Optional.of(variant);
            }
        }
        return Optional.empty();
    }

    private String words() {
        return variants.stream().map(Variant::word).collect(Collectors.joining(", "));
    }
}
