package org.handlungskonzept.storage.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ArchiveWriter;
import org.handlungskonzept.storage.ArchivedRevision;
import org.handlungskonzept.storage.Revision;

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
            for (Revision revision : folder.history()) {
                // What was erased meanwhile is left out; its mark is in the next export.
                Optional<RevisionFile> file = folder.read(revision.number());
                if (file.isPresent()) {
                    archive.add(new ArchivedRevision(
                            file.get().revision(), file.get().document()));
                }
            }
        }
        archive.end();
    }
}
