package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A note that must not be overlooked (Hinweis), for example that the data are a sample.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title what it is about, in a few words
 * @param blocks what it says, at least one block
 */
public record Note(Phrase title, List<Block> blocks) implements Block {

    /**
     * Copies the blocks.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Note {
        requireNonNull(title, "title");
        blocks = NotEmpty.copyOf(blocks, "note", "block");
    }

    /**
     * A note of one paragraph.
     *
     * @param title what it is about, in the report's own words
     * @param text what it says
     * @return the note
     * @throws IllegalArgumentException if the title is blank
     */
    public static Note of(String title, Phrase text) {
        return new Note(Phrase.of(title), List.of(new Paragraph(text)));
    }
}
