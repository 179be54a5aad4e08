package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

/**
 * A paragraph (Absatz).
 *
 * <p>Immutable and thread-safe.
 *
 * @param phrase its text
 */
public record Paragraph(Phrase phrase) implements Block {

    /** Checks that there is a text. */
    public Paragraph {
        requireNonNull(phrase, "phrase");
    }

    /**
     * A paragraph in the report's own words.
     *
     * @param text the words, in the language of the document
     * @return the paragraph
     * @throws IllegalArgumentException if the text is blank
     */
    public static Paragraph of(String text) {
        return new Paragraph(Phrase.of(text));
    }
}
