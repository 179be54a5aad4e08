package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks on days in order and copies of collections in a repeatable order. */
final class Ranges {

    private Ranges() {}

    static void checkOrder(@Nullable LocalDate start, String startName, @Nullable LocalDate end, String endName) {
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "The %s (%s) must not be before the %s (%s).".formatted(endName, end, startName, start));
        }
    }

    static <T> List<T> sorted(Collection<T> values, Comparator<? super T> order) {
        return List.copyOf(values.stream().sorted(order).toList());
    }

    static <K extends Enum<K>, V> Map<K, V> enumMap(Class<K> keys, Map<K, V> values, String name) {
        EnumMap<K, V> copy = new EnumMap<>(keys);
        requireNonNull(values, name)
                .forEach((key, value) -> copy.put(requireNonNull(key, name), requireNonNull(value, name)));
        return Collections.unmodifiableMap(copy);
    }
}
