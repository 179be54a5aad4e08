package org.handlungskonzept.concept;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Changed copies of lists whose elements have ids. */
final class Copies {

    private Copies() {}

    static <T, I> boolean contains(List<T> parts, Function<T, I> idOf, I id) {
        return parts.stream().anyMatch(part -> idOf.apply(part).equals(id));
    }

    static <T, I> List<T> replace(List<T> parts, Function<T, I> idOf, I id, UnaryOperator<T> change) {
        return parts.stream()
                .map(part -> idOf.apply(part).equals(id) ? keepingId(idOf, id, change.apply(part)) : part)
                .toList();
    }

    static <T, I> List<T> without(List<T> parts, Function<T, I> idOf, I id) {
        return parts.stream().filter(part -> !idOf.apply(part).equals(id)).toList();
    }

    private static <T, I> T keepingId(Function<T, I> idOf, I id, T changed) {
        if (!idOf.apply(changed).equals(id)) {
            throw new IllegalArgumentException(
                    "The change gave the part (%s) another identifier (%s).".formatted(id, idOf.apply(changed)));
        }
        return changed;
    }
}
