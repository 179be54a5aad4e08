package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

/**
 * The head of a column (Spaltenkopf).
 *
 * <p>Immutable and thread-safe.
 *
 * @param header what the column is about
 * @param kind what its cells hold
 */
public record Column(Phrase header, Kind kind) {

    /** What the cells of a column hold (Art der Spalte). */
    public enum Kind {
        /** Words (Text). */
        TEXT,
        /** Numbers that are compared along the column (Zahlen). */
        NUMBERS
    }

    /** Checks that both are there. */
    public Column {
        requireNonNull(header, "header");
        requireNonNull(kind, "kind");
    }

    /**
     * A column of words.
     *
     * @param header what the column is about, in the report's own words
     * @return the column
     * @throws IllegalArgumentException if the header is blank
     */
    public static Column text(String header) {
        return new Column(Phrase.of(header), Kind.TEXT);
    }

    /**
     * A column of numbers.
     *
     * @param header what the column is about, in the report's own words
     * @return the column
     * @throws IllegalArgumentException if the header is blank
     */
    public static Column numbers(String header) {
        return new Column(Phrase.of(header), Kind.NUMBERS);
    }
}
