package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

/**
 * The report's own words (Berichtstext), in the language of the document.
 *
 * <p>Immutable and thread-safe.
 *
 * @param plain the words, possibly only a blank or a comma
 */
public record Text(String plain) implements Inline {

    /** Checks that there are words. */
    public Text {
        requireNonNull(plain, "plain");
    }
}
