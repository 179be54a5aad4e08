package org.handlungskonzept.storage.json;

import java.util.Optional;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ArchiveTarget;
import org.handlungskonzept.storage.ArchivedRevision;
import org.handlungskonzept.storage.Revision;

/** The store as an import sees it. */
final class JsonArchiveTarget implements ArchiveTarget {

    private final JsonConceptStore store;

    JsonArchiveTarget(JsonConceptStore store) {
        this.store = store;
    }

    @Override
    public Optional<Revision> newest(ConceptId concept) {
        return store.newest(concept);
    }

    @Override
    public Optional<Revision> revision(ConceptId concept, long number) {
        return store.revision(concept, number);
    }

    @Override
    public boolean append(ArchivedRevision revision) {
        return store.append(revision);
    }
}
