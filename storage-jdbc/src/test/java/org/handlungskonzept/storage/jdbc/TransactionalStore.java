package org.handlungskonzept.storage.jdbc;

import java.io.InputStream;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ChangeListener;
import org.handlungskonzept.storage.ChangeListeners;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.Commit;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.ImportReport;
import org.handlungskonzept.storage.MeasurePage;
import org.handlungskonzept.storage.MeasureQuery;
import org.handlungskonzept.storage.Redaction;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StoreFailureException;
import org.handlungskonzept.storage.StoredConcept;
import org.handlungskonzept.storage.Subscription;

/**
 * How a host uses a store in transactions of its own: each call is one of them, and listeners are told when the host has
 * committed it.
 */
abstract class TransactionalStore implements ConceptStore {

    private static final Set<Fault> RIVALS = Set.of(Fault.RIVAL, Fault.COLLISION);

    private final ChangeListeners listeners = new ChangeListeners();

    /** Begins a transaction, does the work in it, and commits it unless it fails. */
    abstract <R> R attempt(Function<JdbcConceptStore, R> work);

    /** A rival may be faster; then it is the host who repeats its transaction. */
    private <R> R inTransaction(Function<JdbcConceptStore, R> work) {
        while (true) {
            try {
                return attempt(work);
            } catch (StoreFailureException e) {
                if (!(e.getCause() instanceof SQLException error)
                        || !RIVALS.contains(Dialect.H2.errors().fault(error))) {
                    throw e;
                }
            }
        }
    }

    @Override
    public StoredConcept create(Concept concept, ChangeNote note) {
        commit(concept.id(), store -> store.create(concept, note).revision());
        return created(concept, note);
    }

    @Override
    public StoredConcept save(Concept concept, long basedOn, ChangeNote note) {
        commit(concept.id(), store -> store.save(concept, basedOn, note).revision());
        return created(concept, note);
    }

    private StoredConcept created(Concept concept, ChangeNote note) {
        return new StoredConcept(
                concept, findCommand(concept.id(), note.command()).orElseThrow());
    }

    @Override
    public Revision delete(ConceptId id, long basedOn, ChangeNote note) {
        return commit(id, store -> store.delete(id, basedOn, note));
    }

    @Override
    public Revision erase(ConceptId id, ChangeNote note) {
        return commit(id, store -> store.erase(id, note));
    }

    @Override
    public Revision redact(ConceptId id, Redaction redaction, ChangeNote note) {
        return commit(id, store -> store.redact(id, redaction, note));
    }

    private Revision commit(ConceptId id, Function<JdbcConceptStore, Revision> work) {
        return listeners
                .commit(id, () -> {
                    List<Revision> made = new ArrayList<>();
                    Revision revision = inTransaction(store -> {
                        Subscription telling = store.onChange(made::add);
                        try {
                            return work.apply(store);
                        } finally {
                            telling.close();
                        }
                    });
                    return new Commit.Decision(revision, made.isEmpty());
                })
                .revision();
    }

    @Override
    public ImportReport importFrom(InputStream in) {
        List<Revision> made = new ArrayList<>();
        ImportReport report = inTransaction(store -> {
            Subscription telling = store.onChange(made::add);
            try {
                return store.importFrom(in);
            } finally {
                telling.close();
            }
        });
        made.forEach(revision -> listeners.commit(revision.concept(), () -> new Commit.Decision(revision, false)));
        return report;
    }

    @Override
    public Optional<StoredConcept> find(ConceptId id) {
        return inTransaction(store -> store.find(id));
    }

    @Override
    public Optional<StoredConcept> find(ConceptId id, long revision) {
        return inTransaction(store -> store.find(id, revision));
    }

    @Override
    public Optional<StoredConcept> findAsOf(ConceptId id, Instant moment) {
        return inTransaction(store -> store.findAsOf(id, moment));
    }

    @Override
    public Optional<Revision> findCommand(ConceptId id, CommandId command) {
        return inTransaction(store -> store.findCommand(id, command));
    }

    @Override
    public List<Revision> history(ConceptId id) {
        return inTransaction(store -> store.history(id));
    }

    @Override
    public List<ConceptId> ids() {
        return inTransaction(JdbcConceptStore::ids);
    }

    @Override
    public List<Revision> deletions() {
        return inTransaction(JdbcConceptStore::deletions);
    }

    @Override
    public MeasurePage measures(MeasureQuery query) {
        return inTransaction(store -> store.measures(query));
    }

    @Override
    public Subscription onChange(ChangeListener listener) {
        return listeners.add(listener);
    }

    @Override
    public void exportTo(OutputStream out) {
        inTransaction(store -> {
            store.exportTo(out);
            return out;
        });
    }

    @Override
    public void close() {}
}
