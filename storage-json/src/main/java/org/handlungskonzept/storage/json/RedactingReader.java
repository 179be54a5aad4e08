package org.handlungskonzept.storage.json;

import org.handlungskonzept.storage.Redaction;
import org.handlungskonzept.storage.RedactionRefusedException;
import org.handlungskonzept.storage.Revision;
import tools.jackson.core.TokenStreamFactory;

/** Reads a document as if a text of it had been the mark of a redaction. Not thread-safe. */
final class RedactingReader extends DocumentReader {

    private final Revision revision;
    private final Redaction redaction;
    private boolean redacted;

    RedactingReader(TokenStreamFactory json, byte[] document, Revision revision, Redaction redaction) {
        super(json, document, revision.concept().value());
        this.revision = revision;
        this.redaction = redaction;
    }

    /** Whether the text stood anywhere so far. */
    boolean hasRedacted() {
        return redacted;
    }

    @Override
    String freeText() {
        String text = super.freeText();
        redacted |= redaction.standsIn(text);
        return redaction.takenOutOf(text);
    }

    @Override
    String key() {
        String key = super.key();
        if (redaction.standsIn(key)) {
            throw RedactionRefusedException.at(
                    revision,
                    pointer(),
                    "It stands in an identifier, by which other things are found.\nMaybe choose a longer text that does not stand there.");
        }
        return key;
    }
}
