package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

/** The text for readers who cannot see a figure. */
final class Alternative {

    private Alternative() {}

    static void check(String alternative, Phrase caption) {
        requireNonNull(caption, "caption");
        if (requireNonNull(alternative, "alternative").isBlank()) {
            throw new IllegalArgumentException("The figure (%s) needs an alternative text.".formatted(caption.plain()));
        }
    }
}
