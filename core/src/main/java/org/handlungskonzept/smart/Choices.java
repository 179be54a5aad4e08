package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds constants by the names they have in texts. */
final class Choices {

    private Choices() {}

    static <T> T byKey(String kind, T[] choices, Function<T, String> key, String wanted) {
        requireNonNull(wanted, "wanted");
        for (T choice : choices) {
            if (key.apply(choice).equals(wanted)) {
                return choice;
            }
        }
        throw new IllegalArgumentException("There is no %s (%s).\nMaybe one of: %s."
                .formatted(kind, wanted, Arrays.stream(choices).map(key).collect(Collectors.joining(", "))));
    }
}
