package org.handlungskonzept.storage;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a redaction put in the place of the document of an earlier revision (geschwärztes Dokument).
 *
 * <p>Immutable and thread-safe.
 *
 * @param number the number of the earlier revision, from 1
 * @param documentHash the SHA-256 of the document that stands there since, in lower-case hexadecimal digits
 */
public record RedactedDocument(long number, String documentHash) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if the number is below 1 or the hash is none
     */
    public RedactedDocument {
        requireNonNull(documentHash, "documentHash");
        if (number < 1 || !HASH.matcher(documentHash).matches()) {
            throw new IllegalArgumentException(
                    "A redacted document needs the number (%s) of a revision and a SHA-256 (%s)."
                            .formatted(number, documentHash));
        }
    }

    /**
     * Names the document that stands there now.
     *
     * @param number the number of the revision
     * @param document the document
     * @return number and hash
     */
    public static RedactedDocument of(long number, byte[] document) {
        return new RedactedDocument(number, Revision.sha256(document));
    }

    /**
     * Tells whether a document is the one that was put there.
     *
     * @param document the document as read
     * @return true if its SHA-256 is this one
     */
    public boolean isOf(byte[] document) {
        return documentHash.equals(Revision.sha256(document));
    }

    /**
     * Finds what the newest redaction put in the place of a document.
     *
     * @param number the number of the revision
     * @param history revisions of the concept, by number; of those up to that number nothing is taken
     * @return what has to stand there, or empty if none of the revisions redacted it
     */
    public static Optional<RedactedDocument> newest(long number, List<Revision> history) {
        return history.stream()
                .filter(later -> later.number() > number)
                .flatMap(later -> later.redactions().stream())
                .filter(redacted -> redacted.number() == number)
                .reduce((older, newer) -> newer);
    }
}
