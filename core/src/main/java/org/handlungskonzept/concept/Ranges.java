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

    /** An unchangeable copy by day; what is of one day stays in its order. */
    static <T extends Dated> List<T> byDay(Collection<T> values) {
        return values.size() < 2 ? List.copyOf(values) : sorted(values, Comparator.comparing(Dated::day));
    }

    static <T> List<T> sorted(Collection<T> values, Comparator<? super T> order) {
        return List.copyOf(values.stream().sorted(order).toList());
    }

    static <K extends Enum<K>, V> Map<K, V> enumMap(Class<K> keys, Map<K, V> values, String name) {
        EnumMap<K, V> copy = new EnumMap<>(keys);
        for (Map.Entry<K, V> entry : requireNonNull(values, name).entrySet()) {
            copy.put(requireNonNull(entry.getKey(), name), requireNonNull(entry.getValue(), name));
        }
        return Collections.unmodifiableMap(copy);
    }
}
