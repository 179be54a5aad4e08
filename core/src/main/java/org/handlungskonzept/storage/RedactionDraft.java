package org.handlungskonzept.storage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.ConceptId;

/**
 * A redaction that is being made (Schwärzung in Arbeit), for whoever writes a store: it is shown all revisions of a concept by
 * number, says which documents take the place of which, and makes the commit of it.
 *
 * <p>One document is in memory at a time. Not thread-safe.
 */
public final class RedactionDraft {

    private final ConceptId concept;
    private final Redaction redaction;
    private final ChangeNote note;
    private final DocumentRedactor redactor;
    private final List<RedactedDocument> redacted = new ArrayList<>();
    private long newest;
    private byte[] document = new byte[0];

    /**
     * Begins.
     *
     * @param concept the concept
     * @param redaction the text and its mark
     * @param note who, why, and on which decision
     * @param redactor replaces the text in a document
     * @throws IllegalArgumentException if the note contains the text
     */
    public RedactionDraft(ConceptId concept, Redaction redaction, ChangeNote note, DocumentRedactor redactor) {
        this.concept = requireNonNull(concept, "concept");
        this.redaction = requireNonNull(redaction, "redaction");
        this.note = requireNonNull(note, "note");
        this.redactor = requireNonNull(redactor, "redactor");
        redaction.check(note);
    }

    /**
     * Looks at the next revision.
     *
     * @param revision the revision
     * @param now its document as it stands there now, empty if the concept was deleted or erased
     * @return the document that takes its place, or empty if it can stay
     * @throws RedactionRefusedException if the text stands where no mark can stand
     */
    public Optional<byte[]> add(Revision revision, byte[] now) {
        newest = revision.number();
        document = revision.isSaved() ? redactor.redact(revision, now, redaction) : new byte[0];
        if (Arrays.equals(document, now)) {
            return Optional.empty();
        }
        redacted.add(RedactedDocument.of(newest, document));
        return Optional.of(document);
    }

    /**
     * The document of the revision that redacts.
     *
     * @return the newest document without the text, or empty if the concept was deleted
     */
    public byte[] document() {
        return document.clone();
    }

    /**
     * What the store is asked for.
     *
     * @return the request, based on the newest revision that was added
     */
    public Commit commit() {
        return Commit.redact(concept, newest, note, redacted, document);
    }
}
