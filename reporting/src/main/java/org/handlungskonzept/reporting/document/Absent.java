package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

/**
 * Words that stand where the concept says nothing (Fehlstelle): quiet on a page, and an empty cell for a spreadsheet.
 *
 * <p>Immutable and thread-safe.
 *
 * @param plain the words, for example {@code keine Angabe}
 */
public record Absent(String plain) implements Inline {

    /** Checks that there are words. */
    public Absent {
        requireNonNull(plain, "plain");
    }
}
