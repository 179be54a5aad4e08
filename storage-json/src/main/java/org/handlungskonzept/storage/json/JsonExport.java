package org.handlungskonzept.storage.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ArchiveWriter;
import org.handlungskonzept.storage.ArchivedRevision;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StoreFailureException;

/** Writes a whole store as an archive, one revision after the other. */
final class JsonExport {

    private final Path directory;
    private final Listing listing;

    JsonExport(Path directory, Listing listing) {
        this.directory = directory;
        this.listing = listing;
    }

    void writeTo(OutputStream out) throws IOException {
        ArchiveWriter archive = new ArchiveWriter(out);
        for (ConceptId id : listing.all()) {
            ConceptFolder folder = new ConceptFolder(directory, id);
            List<Revision> history = folder.history();
            for (Revision revision : history) {
                // What was erased meanwhile is left out; its mark is in the next export.
                Optional<RevisionFile> file = folder.read(revision.number());
                if (file.isPresent()) {
                    archive.add(archived(history, file.get()));
                }
            }
        }
        archive.end();
    }

    private static ArchivedRevision archived(List<Revision> history, RevisionFile file) {
        try {
            return ArchivedRevision.in(history, file.revision(), file.document());
        } catch (IllegalArgumentException e) {
            throw new StoreFailureException(
                    "A text of concept (%s) was redacted while the archive was written, or a redaction was cut short.\nMaybe export again; if that does not help, repair the store first."
                            .formatted(file.revision().concept()),
                    e);
        }
    }
}
