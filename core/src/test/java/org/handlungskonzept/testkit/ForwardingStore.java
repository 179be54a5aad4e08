package org.handlungskonzept.testkit;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ChangeListener;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.ImportReport;
import org.handlungskonzept.storage.Redaction;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StoredConcept;
import org.handlungskonzept.storage.Subscription;

/** A store that does what another one does; what is overridden, it does otherwise. */
class ForwardingStore implements ConceptStore {

    final ConceptStore store;

    ForwardingStore(ConceptStore store) {
        this.store = store;
    }

    @Override
    public StoredConcept create(Concept concept, ChangeNote note) {
        return store.create(concept, note);
    }

    @Override
    public StoredConcept save(Concept concept, long basedOn, ChangeNote note) {
        return store.save(concept, basedOn, note);
    }

    @Override
    public Revision delete(ConceptId id, long basedOn, ChangeNote note) {
        return store.delete(id, basedOn, note);
    }

    @Override
    public Revision erase(ConceptId id, ChangeNote note) {
        return store.erase(id, note);
    }

    @Override
    public Revision redact(ConceptId id, Redaction redaction, ChangeNote note) {
        return store.redact(id, redaction, note);
    }

    @Override
    public Optional<StoredConcept> find(ConceptId id) {
        return store.find(id);
    }

    @Override
    public Optional<StoredConcept> find(ConceptId id, long revision) {
        return store.find(id, revision);
    }

    @Override
    public Optional<StoredConcept> findAsOf(ConceptId id, Instant moment) {
        return store.findAsOf(id, moment);
    }

    @Override
    public Optional<Revision> findCommand(ConceptId id, CommandId command) {
        return store.findCommand(id, command);
    }

    @Override
    public List<Revision> history(ConceptId id) {
        return store.history(id);
    }

    @Override
    public List<ConceptId> ids() {
        return store.ids();
    }

    @Override
    public List<Revision> deletions() {
        return store.deletions();
    }

    @Override
    public Subscription onChange(ChangeListener listener) {
        return store.onChange(listener);
    }

    @Override
    public void exportTo(OutputStream out) {
        store.exportTo(out);
    }

    @Override
    public ImportReport importFrom(InputStream in) {
        return store.importFrom(in);
    }

    @Override
    public void close() {
        store.close();
    }
}
