package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A term and what is said about it (Begriff und Angabe).
 *
 * <p>Immutable and thread-safe.
 *
 * @param term the term
 * @param details what is said, at least one
 */
public record Definition(Phrase term, List<Phrase> details) {

    /**
     * Copies the details.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Definition {
        requireNonNull(term, "term");
        details = NotEmpty.copyOf(details, "definition", "detail");
    }

    /**
     * A definition with one detail.
     *
     * @param term the term, in the report's own words
     * @param detail what is said
     * @return the definition
     * @throws IllegalArgumentException if the term is blank
     */
    public static Definition of(String term, Phrase detail) {
        return new Definition(Phrase.of(term), List.of(detail));
    }
}
