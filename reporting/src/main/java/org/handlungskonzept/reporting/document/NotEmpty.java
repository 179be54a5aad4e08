package org.handlungskonzept.reporting.document;

import java.util.List;

/** Copies of lists that must hold something. */
final class NotEmpty {

    private NotEmpty() {}

    static <T> List<T> copyOf(List<T> parts, String whole, String part) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(
                    "A %s needs at least one %s.\nMaybe write a paragraph that says that there is none."
                            .formatted(whole, part));
        }
        return List.copyOf(parts);
    }
}
