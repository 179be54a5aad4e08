package org.handlungskonzept.storage.jdbc;

import javax.sql.DataSource;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ChangeNote;

/** The store itself. */
final class StorePeer implements Peer {

    private final JdbcConceptStore store;

    StorePeer(DataSource dataSource) {
        store = JdbcConceptStore.open(dataSource, JdbcSettings.standard().migrating());
    }

    @Override
    public void create(Concept concept) {
        store.create(concept, ChangeNote.by("Messung", "Test"));
    }

    @Override
    public Concept load(ConceptId id) {
        return store.load(id);
    }
}
