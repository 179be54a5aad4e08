package org.handlungskonzept.storage.json;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of an enum as they stand in a document. */
final class Words<E extends Enum<E>> {

    private final Class<E> type;
    private final Map<String, E> words;

    Words(Class<E> type) {
        this.type = type;
        this.words = Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Enum::name, Function.identity()));
    }

    Class<E> type() {
        return type;
    }

    E read(DocumentReader in, String word) {
        E known = words.get(word);
        if (known == null) {
            String all = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            throw in.notKnown("word", word, all);
        }
        return known;
    }
}
