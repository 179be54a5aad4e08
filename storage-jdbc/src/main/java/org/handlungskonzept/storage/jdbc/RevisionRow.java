package org.handlungskonzept.storage.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ArchivedRevision;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.RedactedDocument;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.RevisionKind;
import org.handlungskonzept.storage.StoredConcept;
import org.handlungskonzept.storage.json.ConceptCodec;
import org.handlungskonzept.storage.json.MeasureDocument;

/**
 * A row of hk_revision with its document. The columns are read in the order in which {@link Sql} names them.
 *
 * @param documentHash the hash that the document must have: that of the revision, unless it was redacted since
 */
@SuppressWarnings("ArrayRecordComponent") // Made to be written or decoded, never compared.
record RevisionRow(Revision revision, byte[] document, String documentHash) {

    /** A row whose document must be the one that was saved. */
    RevisionRow(Revision revision, byte[] document) {
        this(revision, document, revision.documentHash());
    }

    /** A row whose document was put there by a redaction. */
    static RevisionRow redacted(Revision revision, byte[] document, RedactedDocument redacted) {
        return new RevisionRow(revision, document, redacted.documentHash());
    }

    static RevisionRow of(ArchivedRevision archived) {
        Revision revision = archived.revision();
        return archived.redacted()
                ? redacted(revision, archived.document(), RedactedDocument.of(revision.number(), archived.document()))
                : new RevisionRow(revision, archived.document());
    }

    static RevisionRow read(ResultSet row, MomentForm moments) throws SQLException {
        return new RevisionRow(readLink(row, moments), row.getBytes(13));
    }

    /**
     * Reads all but the document.
     *
     * @throws InvalidDocumentException if anything in the row was changed after it was written
     */
    static Revision readLink(ResultSet row, MomentForm moments) throws SQLException {
        String concept = row.getString(1);
        long number = row.getLong(2);
        String column = "kind";
        try {
            RevisionKind kind = RevisionKind.valueOf(row.getString(3));
            column = "saved_at";
            Instant at = moments.read(row, 4);
            column = "command_id";
            CommandId command = CommandId.parse(row.getString(8));
            column = "actor, reason, decision";
            ChangeNote note = new ChangeNote(row.getString(5), row.getString(6), row.getString(7), command);
            column = "concept_id, number, kind, document_hash, redactions";
            Revision revision = new Revision(
                    ConceptId.of(concept),
                    number,
                    kind,
                    at,
                    note,
                    row.getString(9),
                    row.getString(10),
                    RedactionLines.read(row.getString(12)),
                    row.getString(11));
            if (revision.isIntact()) {
                return revision;
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw damaged(concept, number, "The row holds a value that was never written (%s)".formatted(column));
        }
        throw damaged(concept, number, "The row does not fit its hash");
    }

    /** The concept, or empty if it was deleted or erased. */
    Optional<StoredConcept> decode(ConceptCodec codec) {
        if (!revision.isSaved()) {
            return Optional.empty();
        }
        checkDocument();
        Concept concept = codec.read(document, source());
        if (!concept.id().equals(revision.concept())) {
            throw damaged(revision, "The document is one of another concept (%s)".formatted(concept.id()));
        }
        return Optional.of(new StoredConcept(concept, revision));
    }

    /** The parts of the document with the measures, none if it was deleted or erased. */
    List<MeasureDocument> measures(ConceptCodec codec) {
        if (!revision.isSaved()) {
            return List.of();
        }
        checkDocument();
        return codec.measures(document, source());
    }

    /** Whether the document is the one that was saved, or rightly missing. */
    boolean isAsSaved() {
        return revision.isSaved() ? revision.isOf(document) : document.length == 0;
    }

    private void checkDocument() {
        if (!RedactedDocument.of(revision.number(), document).documentHash().equals(documentHash)) {
            throw damaged(revision, "The document does not fit its hash");
        }
    }

    private String source() {
        return source(revision.concept().value(), revision.number());
    }

    /** What has to be in the other tables while this is the newest revision. */
    Draft draft(ConceptCodec codec) {
        return decode(codec)
                .map(stored -> Draft.of(stored.concept(), document, codec))
                .orElseGet(Draft::ofMark);
    }

    /** The revision with its document, as it goes into an archive after all redactions of its history. */
    ArchivedRevision archived(List<Revision> history) {
        try {
            return ArchivedRevision.in(history, revision, document);
        } catch (IllegalArgumentException e) {
            throw damaged(revision, "The document does not fit its hash");
        }
    }

    static InvalidDocumentException damaged(Revision revision, String what) {
        return damaged(revision.concept().value(), revision.number(), what);
    }

    static InvalidDocumentException damaged(String concept, long number, String what) {
        return new InvalidDocumentException(
                source(concept, number),
                "",
                what + ": it was changed or damaged after it was saved.\nMaybe restore the database from a backup.");
    }

    private static String source(String concept, long number) {
        return Place.revision(concept, number);
    }
}
