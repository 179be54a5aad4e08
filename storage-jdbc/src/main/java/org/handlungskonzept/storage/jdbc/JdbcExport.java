package org.handlungskonzept.storage.jdbc;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ArchiveWriter;
import org.handlungskonzept.storage.Revision;

/** Writes all revisions into an archive, one document at a time. */
final class JdbcExport {

    private final Database database;
    private final Tables tables;

    JdbcExport(Database database, Tables tables) {
        this.database = database;
        this.tables = tables;
    }

    void writeTo(OutputStream out) throws IOException {
        ArchiveWriter archive = new ArchiveWriter(out);
        for (ConceptId id : read(RevisionTable::allConcepts)) {
            for (Revision revision : RevisionChain.checked(read(table -> table.history(id)))) {
                // What was erased meanwhile is left out; its mark is in the next export.
                Optional<RevisionRow> row = read(table -> table.revision(id, revision.number()));
                if (row.isPresent()) {
                    archive.add(row.get().archived());
                }
            }
        }
        archive.end();
    }

    private <R> R read(Function<RevisionTable, R> work) {
        return database.read(handle -> work.apply(tables.on(handle)));
    }
}
