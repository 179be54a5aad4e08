package org.handlungskonzept.storage.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ArchiveTarget;
import org.handlungskonzept.storage.ArchivedRevision;
import org.handlungskonzept.storage.ChangeListeners;
import org.handlungskonzept.storage.Commit;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.RevisionKind;
import org.handlungskonzept.storage.json.ConceptCodec;
import org.jspecify.annotations.Nullable;

/** The store as an import sees it. */
final class JdbcArchiveTarget implements ArchiveTarget {

    private final Database database;
    private final Tables tables;
    private final ConceptCodec codec;
    private final ChangeListeners listeners;

    JdbcArchiveTarget(Database database, Tables tables, ConceptCodec codec, ChangeListeners listeners) {
        this.database = database;
        this.tables = tables;
        this.codec = codec;
        this.listeners = listeners;
    }

    @Override
    public Optional<Revision> newest(ConceptId concept) {
        return read(table -> table.newestHeader(concept));
    }

    @Override
    public Optional<Revision> revision(ConceptId concept, long number) {
        return read(table -> table.header(concept, number));
    }

    @Override
    public boolean append(ArchivedRevision archived) {
        return redact(archived, List.of());
    }

    @Override
    public boolean redact(ArchivedRevision archived, List<ArchivedRevision> documents) {
        Revision revision = archived.revision();
        Draft draft = RevisionRow.of(archived).draft(codec);
        documents.forEach(document -> RevisionRow.of(document).decode(codec));
        return !listeners
                .commit(revision.concept(), () -> {
                    boolean added = database.write(
                            (handle, mayBeKept) -> put(tables.on(handle), revision, draft, documents, mayBeKept));
                    return new Commit.Decision(revision, !added);
                })
                .repeated();
    }

    private boolean put(
            RevisionTable table, Revision revision, Draft draft, List<ArchivedRevision> documents, boolean mayBeKept) {
        @Nullable RevisionRow last = null;
        boolean begins = revision.number() == 1;
        if (!begins && table.raise(revision.concept(), revision.number() - 1, draft)) {
            last = table.links(revision.concept(), revision.note().command()).get(0);
            if (!revision.follows(last.revision())) {
                throw RevisionRow.damaged(last.revision(), "The row is not the one that was there before");
            }
        } else if (table.takeTurn(revision.concept())) {
            return mayBeKept
                    && table.header(revision.concept(), revision.number())
                            .filter(revision::equals)
                            .isPresent();
        } else {
            table.addConcept(revision.concept(), revision.number(), draft);
        }
        table.add(revision, draft.document());
        if (revision.kind() == RevisionKind.ERASED) {
            table.removeBefore(revision.concept(), revision.number());
        }
        documents.forEach(document -> table.replaceDocument(document.revision(), document.document()));
        CommitWork.changeMeasures(table, revision, last, codec, draft);
        return true;
    }

    private <R> R read(Function<RevisionTable, R> work) {
        return database.read(handle -> work.apply(tables.on(handle)));
    }
}
