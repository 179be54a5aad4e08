package org.handlungskonzept.storage.json;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of an enum as they stand in a document. */
final class Words<E extends Enum<E>> {

    private static final int FIRST_WITH_NEWER = 3;

    private final Class<E> type;
    private final Map<String, E> words;
    private final Set<E> newer;

    Words(Class<E> type) {
        this(type, Set.of());
    }

    /** Of the words, those are newer that only format 3 and later ones know. */
    Words(Class<E> type, Set<E> newer) {
        this.type = type;
        this.newer = newer;
        this.words = Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Enum::name, Function.identity()));
    }

    Class<E> type() {
        return type;
    }

    E read(DocumentReader in, String word) {
        E known = words.get(word);
        if (known == null || !isKnown(known, in)) {
            String all = Arrays.stream(type.getEnumConstants())
                    .filter(each -> isKnown(each, in))
                    .map(Enum::name)
                    .collect(Collectors.joining(", "));
            throw in.notKnown("word", word, all);
        }
        return known;
    }

    private boolean isKnown(E word, DocumentReader in) {
        return in.format() >= FIRST_WITH_NEWER || !newer.contains(word);
    }
}
