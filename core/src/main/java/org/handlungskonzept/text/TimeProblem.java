package org.handlungskonzept.text;

import static java.util.Objects.requireNonNull;

/**
 * A problem with a time phrase, and where it is (Problem mit einer Terminangabe).
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what is wrong
 * @param span where in the text
 */
public record TimeProblem(TimeProblemKind kind, Span span) {
    /** Checks that nothing is missing. */
    public TimeProblem {
        requireNonNull(kind, "kind");
        requireNonNull(span, "span");
    }
}
