package org.handlungskonzept.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.handlungskonzept.concept.ConceptId;

/**
 * A revision of a concept (Fassung): one link in the chain of its saves.
 *
 * <p>Revisions are ordered by number, never by clock. Each carries the hash of the one before, so that nothing in the
 * chain can be changed, left out or put in without breaking it. Immutable and thread-safe.
 *
 * @param concept the concept
 * @param number from 1, without gaps; after an erasure only those from the mark on are left
 * @param kind whether the concept was saved, deleted or erased
 * @param at when it was saved, in microseconds, never before the revision before
 * @param note who, why, and on which decision
 * @param documentHash the SHA-256 of the stored document, in lower-case hexadecimal digits; empty if the concept was
 *     deleted or erased
 * @param previousHash the hash of the revision before, or empty for the first
 * @param redactions the documents of earlier revisions that this one redacted, by number; empty for every other revision
 * @param hash the SHA-256 of all the above, in lower-case hexadecimal digits
 */
public record Revision(
        ConceptId concept,
        long number,
        RevisionKind kind,
        Instant at,
        ChangeNote note,
        String documentHash,
        String previousHash,
        List<RedactedDocument> redactions,
        String hash) {

    /**
     * Checks the number, that only a saved concept has a document, and that redacted documents are earlier ones. The hash is
     * not checked here, but by {@link #isIntact()}.
     *
     * @throws IllegalArgumentException if the number is below 1, there is a document too many or too few, or redacted
     *     documents are not ordered, not earlier, or those of an erased concept
     */
    public Revision {
        requireNonNull(concept, "concept");
        requireNonNull(kind, "kind");
        requireNonNull(at, "at");
        requireNonNull(note, "note");
        requireNonNull(documentHash, "documentHash");
        requireNonNull(previousHash, "previousHash");
        redactions = List.copyOf(redactions);
        requireNonNull(hash, "hash");
        if (number < 1) {
            throw new IllegalArgumentException(
                    "The revision (%s) of concept (%s) must be at least 1.".formatted(number, concept));
        }
        if (documentHash.isEmpty() == (kind == RevisionKind.SAVED)) {
            throw new IllegalArgumentException("The revision (%s) of concept (%s) is (%s), so it must have %s document."
                    .formatted(number, concept, kind, kind == RevisionKind.SAVED ? "a" : "no"));
        }
        long before = 0;
        for (RedactedDocument redacted : redactions) {
            if (redacted.number() <= before || redacted.number() >= number || kind == RevisionKind.ERASED) {
                throw new IllegalArgumentException(
                        "The revision (%s) of concept (%s) cannot have redacted revision (%s) here."
                                .formatted(number, concept, redacted.number()));
            }
            before = redacted.number();
        }
    }

    /**
     * Makes a revision that redacted nothing.
     *
     * @param concept the concept
     * @param number the number
     * @param kind whether the concept was saved, deleted or erased
     * @param at when it was saved
     * @param note who, why, and on which decision
     * @param documentHash the SHA-256 of the document, or empty
     * @param previousHash the hash of the revision before, or empty
     * @param hash the hash
     * @throws IllegalArgumentException as the other constructor
     */
    public Revision(
            ConceptId concept,
            long number,
            RevisionKind kind,
            Instant at,
            ChangeNote note,
            String documentHash,
            String previousHash,
            String hash) {
        this(concept, number, kind, at, note, documentHash, previousHash, List.of(), hash);
    }

    /**
     * Makes the first revision of a concept.
     *
     * @param concept the concept
     * @param at when it is saved
     * @param note who, why, and on which decision
     * @param document the stored document
     * @return revision 1
     */
    public static Revision first(ConceptId concept, Instant at, ChangeNote note, byte[] document) {
        return link(
                concept,
                1,
                RevisionKind.SAVED,
                at.truncatedTo(ChronoUnit.MICROS),
                note,
                sha256(document),
                "",
                List.of());
    }

    /**
     * Makes the revision after this one.
     *
     * @param at when it is saved; if the clock went back, the time of this revision is taken
     * @param note who, why, and on which decision
     * @param document the stored document
     * @return the next revision
     */
    public Revision next(Instant at, ChangeNote note, byte[] document) {
        return next(RevisionKind.SAVED, at, note, sha256(document), List.of());
    }

    /**
     * Makes the revision after this one, which deletes or erases the concept.
     *
     * @param kind {@link RevisionKind#DELETED} or {@link RevisionKind#ERASED}
     * @param at when it is done; if the clock went back, the time of this revision is taken
     * @param note who, why, and on which decision
     * @return the mark
     */
    public Revision nextMark(RevisionKind kind, Instant at, ChangeNote note) {
        return next(kind, at, note, "", List.of());
    }

    /**
     * Makes the revision after this one, which redacts this one and earlier ones. A deleted concept stays deleted.
     *
     * @param at when it is done; if the clock went back, the time of this revision is taken
     * @param note who, why, and on which decision
     * @param redactions what was put in the place of which document, by number
     * @param document the newest document without the text, empty if the concept is deleted
     * @return the next revision
     * @throws IllegalArgumentException if the concept was erased, or the list is none of earlier revisions by number
     */
    public Revision nextRedaction(Instant at, ChangeNote note, List<RedactedDocument> redactions, byte[] document) {
        return next(kind, at, note, isSaved() ? sha256(document) : "", redactions);
    }

    private Revision next(
            RevisionKind kind, Instant at, ChangeNote note, String documentHash, List<RedactedDocument> redactions) {
        Instant moment = at.truncatedTo(ChronoUnit.MICROS);
        Instant notBefore = moment.isBefore(this.at) ? this.at : moment;
        return link(concept, number + 1, kind, notBefore, note, documentHash, hash, redactions);
    }

    /**
     * Tells whether the concept has a document in this revision.
     *
     * @return false if it was deleted or erased
     */
    public boolean isSaved() {
        return kind == RevisionKind.SAVED;
    }

    /**
     * Tells whether this revision redacted earlier ones.
     *
     * @return true if it names at least one
     */
    public boolean isRedaction() {
        return !redactions.isEmpty();
    }

    /**
     * Tells whether the hash fits the rest.
     *
     * @return false if any part was changed after the revision was made
     */
    public boolean isIntact() {
        return hash.equals(link(concept, number, kind, at, note, documentHash, previousHash, redactions).hash);
    }

    /**
     * Tells whether a document is the one that was saved. If it was redacted since, another one stands there, for which
     * {@link RedactedDocument#newest} vouches.
     *
     * @param document the document as read
     * @return true if its SHA-256 is the one of this revision
     */
    public boolean isOf(byte[] document) {
        return documentHash.equals(sha256(document));
    }

    /**
     * Tells whether this revision comes right after another.
     *
     * @param previous the other revision
     * @return true if number and hash continue the chain
     */
    public boolean follows(Revision previous) {
        return concept.equals(previous.concept)
                && number == previous.number + 1
                && previousHash.equals(previous.hash)
                && !at.isBefore(previous.at);
    }

    private static Revision link(
            ConceptId concept,
            long number,
            RevisionKind kind,
            Instant at,
            ChangeNote note,
            String documentHash,
            String previousHash,
            List<RedactedDocument> redactions) {
        MessageDigest digest = sha256();
        List<String> parts = new ArrayList<>(List.of(
                // Of a saved concept the kind is not counted: its hash is that of times without kinds.
                (kind == RevisionKind.SAVED ? "" : kind.name() + " ") + concept.value(),
                Long.toString(number),
                at.toString(),
                note.actor(),
                note.reason(),
                note.decision(),
                note.command().toString(),
                documentHash,
                previousHash));
        for (RedactedDocument redacted : redactions) {
            parts.add(Long.toString(redacted.number()));
            parts.add(redacted.documentHash());
        }
        for (String part : parts) {
            byte[] bytes = part.getBytes(UTF_8);
            digest.update((bytes.length + ":").getBytes(UTF_8));
            digest.update(bytes);
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        return new Revision(concept, number, kind, at, note, documentHash, previousHash, redactions, hash);
    }

    static String sha256(byte[] document) {
        return HexFormat.of().formatHex(sha256().digest(document));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must provide SHA-256.", e);
        }
    }
}
