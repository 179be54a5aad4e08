package org.handlungskonzept.reporting.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What stands before the first chapter (Titelseite).
 *
 * <p>Immutable and thread-safe.
 *
 * @param publisher who publishes the document, for example a town
 * @param title the title of the document
 * @param subtitle what kind of document it is, or which concept it is about
 * @param facts what identifies the document, for example the day of its data
 * @param notes what must be known before reading, for example that the data are a sample
 */
public record TitlePage(Phrase publisher, Phrase title, Phrase subtitle, List<Definition> facts, List<Note> notes) {

    /** Copies facts and notes. */
    public TitlePage {
        requireNonNull(publisher, "publisher");
        requireNonNull(title, "title");
        requireNonNull(subtitle, "subtitle");
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
    }
}
