package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

/**
 * Words of importance (Hervorhebung).
 *
 * <p>Immutable and thread-safe.
 *
 * @param phrase the words
 */
public record Strong(Phrase phrase) implements Inline {

    /** Checks that there are words. */
    public Strong {
        requireNonNull(phrase, "phrase");
    }

    @Override
    public String plain() {
        return phrase.plain();
    }
}
