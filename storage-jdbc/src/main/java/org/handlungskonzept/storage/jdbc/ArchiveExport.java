package org.handlungskonzept.storage.jdbc;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ArchiveWriter;
import org.handlungskonzept.storage.ArchivedRevision;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StoreFailureException;

/** Writes concepts with all their revisions as an archive; one document is in memory at a time. */
final class ArchiveExport {

    private ArchiveExport() {}

    /**
     * Writes it.
     *
     * @param histories gives the revisions of a concept
     * @param rows gives a revision with its document, or empty if it was erased meanwhile; its mark is in the next export
     */
    static void run(
            List<ConceptId> concepts,
            Function<ConceptId, List<Revision>> histories,
            Function<Revision, Optional<RevisionRow>> rows,
            String place,
            OutputStream out) {
        try {
            ArchiveWriter archive = new ArchiveWriter(out);
            for (ConceptId id : concepts) {
                List<Revision> history = histories.apply(id);
                for (Revision revision : history) {
                    Optional<RevisionRow> row = rows.apply(revision);
                    if (row.isPresent()) {
                        archive.add(archived(row.get(), history, histories));
                    }
                }
            }
            archive.end();
        } catch (IOException e) {
            throw new StoreFailureException(
                    "The archive of the store (%s) could not be written.\nMaybe check where it is written to."
                            .formatted(place),
                    e);
        }
    }

    private static ArchivedRevision archived(
            RevisionRow row, List<Revision> history, Function<ConceptId, List<Revision>> histories) {
        try {
            return row.archived(history);
        } catch (InvalidDocumentException e) {
            ConceptId concept = row.revision().concept();
            if (histories.apply(concept).equals(history)) {
                throw e;
            }
            throw new StoreFailureException(
                    "A text of concept (%s) was redacted while the archive was written.\nMaybe export again."
                            .formatted(concept),
                    e);
        }
    }
}
