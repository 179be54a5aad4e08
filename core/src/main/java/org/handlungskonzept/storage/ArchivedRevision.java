package org.handlungskonzept.storage;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A revision as it stands in an archive (archivierte Fassung): the revision and its document, byte for byte.
 *
 * <p>Threads may share it as long as nobody changes the bytes.
 *
 * @param revision the revision
 * @param document the document; empty if the concept was deleted or erased
 * @param redacted whether the document is not the one that was saved, but the one that a later redaction put there
 */
@SuppressWarnings("ArrayRecordComponent") // Made to be passed on, never compared.
public record ArchivedRevision(Revision revision, byte[] document, boolean redacted) {

    /**
     * Checks that the revision is as it was made, and that the document is the one that was saved, unless it was redacted.
     *
     * @throws IllegalArgumentException if they are not
     */
    public ArchivedRevision {
        requireNonNull(revision, "revision");
        boolean fits = revision.isSaved() ? revision.isOf(document) != redacted : document.length == 0 && !redacted;
        if (!fits || !revision.isIntact()) {
            throw new IllegalArgumentException(
                    "The revision (%s) of concept (%s) does not fit its hash or its document.\nMaybe export it again."
                            .formatted(revision.number(), revision.concept()));
        }
    }

    /**
     * A revision with the document that was saved.
     *
     * @param revision the revision
     * @param document the document; empty if the concept was deleted or erased
     * @throws IllegalArgumentException if they do not belong together
     */
    public ArchivedRevision(Revision revision, byte[] document) {
        this(revision, document, false);
    }

    /**
     * A revision with the document that has to stand there after all redactions.
     *
     * @param history all revisions of the concept, by number
     * @param revision the revision
     * @param document the document; empty if the concept was deleted or erased
     * @return both
     * @throws IllegalArgumentException if another document has to stand there
     */
    public static ArchivedRevision in(List<Revision> history, Revision revision, byte[] document) {
        Optional<RedactedDocument> redaction = RedactedDocument.newest(revision.number(), history);
        if (redaction.isPresent() && !redaction.get().isOf(document)) {
            throw new IllegalArgumentException(
                    "The document of revision (%s) of concept (%s) is not the one that was redacted last.\nMaybe export it again."
                            .formatted(revision.number(), revision.concept()));
        }
        return new ArchivedRevision(revision, document, redaction.isPresent());
    }

    /** Tells whether a redaction put this document there. */
    boolean isRedactedBy(Revision redaction) {
        return redacted
                && redaction.redactions().stream()
                        .anyMatch(named -> named.number() == revision.number() && named.isOf(document));
    }
}
