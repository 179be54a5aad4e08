package org.handlungskonzept.storage.jdbc;

import java.util.function.BiFunction;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ChangeListeners;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.Commit;
import org.handlungskonzept.storage.Redaction;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.json.ConceptCodec;

/** Makes revisions, each in a transaction of its own or in that of the host, and tells of them. */
final class RevisionWriter {

    private final Database database;
    private final Tables tables;
    private final JdbcSettings settings;
    private final ConceptCodec codec;
    private final ChangeListeners listeners;

    RevisionWriter(
            Database database, Tables tables, JdbcSettings settings, ConceptCodec codec, ChangeListeners listeners) {
        this.database = database;
        this.tables = tables;
        this.settings = settings;
        this.codec = codec;
        this.listeners = listeners;
    }

    Revision commit(Commit commit, Draft draft) {
        return commit(
                commit.concept(),
                (table, mayBeKept) -> new CommitWork(table, settings.clock(), codec, draft).run(commit, mayBeKept));
    }

    Revision redact(ConceptId id, Redaction redaction, ChangeNote note) {
        return commit(
                id,
                (table, mayBeKept) ->
                        new RedactionWork(table, settings.clock(), codec).run(id, redaction, note, mayBeKept));
    }

    private Revision commit(ConceptId id, BiFunction<RevisionTable, Boolean, Commit.Decision> work) {
        return listeners
                .commit(id, () -> database.write((handle, mayBeKept) -> work.apply(tables.on(handle), mayBeKept)))
                .revision();
    }
}
