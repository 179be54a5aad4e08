package org.handlungskonzept.storage.jdbc;

import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ArchiveTarget;
import org.handlungskonzept.storage.ArchivedRevision;
import org.handlungskonzept.storage.Revision;

/** Several servers as an import sees them. */
final class RoutedArchiveTarget implements ArchiveTarget {

    private final Servers servers;

    RoutedArchiveTarget(Servers servers) {
        this.servers = servers;
    }

    @Override
    public Optional<Revision> newest(ConceptId concept) {
        return servers.ask(concept, store -> store.archiveTarget().newest(concept));
    }

    @Override
    public Optional<Revision> revision(ConceptId concept, long number) {
        return servers.ask(concept, store -> store.archiveTarget().revision(concept, number));
    }

    @Override
    public boolean append(ArchivedRevision archived) {
        return servers.ask(
                archived.revision().concept(), store -> store.archiveTarget().append(archived));
    }

    @Override
    public boolean redact(ArchivedRevision redaction, List<ArchivedRevision> documents) {
        return servers.ask(
                redaction.revision().concept(), store -> store.archiveTarget().redact(redaction, documents));
    }
}
