package org.handlungskonzept.testkit;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ArchiveImport;
import org.handlungskonzept.storage.ArchiveTarget;
import org.handlungskonzept.storage.ArchiveWriter;
import org.handlungskonzept.storage.ArchivedRevision;
import org.handlungskonzept.storage.ChangeListener;
import org.handlungskonzept.storage.ChangeListeners;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.Commit;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.ImportReport;
import org.handlungskonzept.storage.Redaction;
import org.handlungskonzept.storage.RedactionDraft;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StoreFailureException;
import org.handlungskonzept.storage.StoredConcept;
import org.handlungskonzept.storage.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The reference: a store in memory that is as simple as the contract allows. It forgets everything with its process.
 * Thread-safe.
 */
public final class MemoryConceptStore implements ConceptStore {

    private final MemoryPlace place;
    private final Clock clock;
    private final DocumentForm form;
    private final ChangeListeners listeners = new ChangeListeners();

    MemoryConceptStore(MemoryPlace place, Clock clock, DocumentForm form) {
        this.place = requireNonNull(place, "place");
        this.clock = requireNonNull(clock, "clock");
        this.form = requireNonNull(form, "form");
    }

    /**
     * Makes an empty store.
     *
     * @param clock where the time of a save comes from
     * @param form how concepts become documents
     * @return the store
     */
    public static MemoryConceptStore empty(Clock clock, DocumentForm form) {
        return new MemoryConceptStore(new MemoryPlace(), clock, form);
    }

    @Override
    public StoredConcept create(Concept concept, ChangeNote note) {
        byte[] document = form.write(concept);
        return new StoredConcept(concept, commit(Commit.create(concept.id(), note, document), document));
    }

    @Override
    public StoredConcept save(Concept concept, long basedOn, ChangeNote note) {
        byte[] document = form.write(concept);
        return new StoredConcept(concept, commit(Commit.save(concept.id(), basedOn, note, document), document));
    }

    @Override
    public Revision delete(ConceptId id, long basedOn, ChangeNote note) {
        return commit(Commit.delete(id, basedOn, note), new byte[0]);
    }

    @Override
    public Revision erase(ConceptId id, ChangeNote note) {
        return commit(Commit.erase(id, note), new byte[0]);
    }

    @Override
    public Revision redact(ConceptId id, Redaction redaction, ChangeNote note) {
        return listeners
                .commit(id, () -> {
                    while (true) {
                        RedactionDraft draft = new RedactionDraft(id, redaction, note, form);
                        List<ArchivedRevision> revisions = place.revisions(id);
                        List<ArchivedRevision> redacted = new ArrayList<>();
                        for (ArchivedRevision archived : revisions) {
                            Revision revision = archived.revision();
                            draft.add(revision, archived.document())
                                    .ifPresent(
                                            document -> redacted.add(new ArchivedRevision(revision, document, true)));
                        }
                        List<Revision> history = revisions.stream()
                                .map(ArchivedRevision::revision)
                                .toList();
                        @Nullable Revision newest = history.isEmpty() ? null : history.get(history.size() - 1);
                        @Nullable Revision made = find(history, note.command()).orElse(null);
                        Commit.Decision decision = draft.commit().decide(newest, made, clock.instant());
                        if (decision.repeated()
                                || place.add(new ArchivedRevision(decision.revision(), draft.document()), redacted)) {
                            return decision;
                        }
                    }
                })
                .revision();
    }

    private Revision commit(Commit commit, byte[] document) {
        return listeners
                .commit(commit.concept(), () -> {
                    while (true) {
                        List<Revision> history = history(commit.concept());
                        @Nullable Revision newest = history.isEmpty() ? null : history.get(history.size() - 1);
                        @Nullable
                        Revision made = find(history, commit.command()).orElse(null);
                        Commit.Decision decision = commit.decide(newest, made, clock.instant());
                        if (decision.repeated() || place.add(new ArchivedRevision(decision.revision(), document))) {
                            return decision;
                        }
                    }
                })
                .revision();
    }

    @Override
    public Optional<StoredConcept> find(ConceptId id) {
        List<ArchivedRevision> revisions = place.revisions(id);
        return revisions.isEmpty() ? Optional.empty() : decoded(revisions.get(revisions.size() - 1));
    }

    @Override
    public Optional<StoredConcept> find(ConceptId id, long revision) {
        return place.revisions(id).stream()
                .filter(archived -> archived.revision().number() == revision)
                .findFirst()
                .flatMap(this::decoded);
    }

    @Override
    public Optional<StoredConcept> findAsOf(ConceptId id, Instant moment) {
        return place.revisions(id).stream()
                .filter(archived -> !archived.revision().at().isAfter(moment))
                .reduce((earlier, later) -> later)
                .flatMap(this::decoded);
    }

    private Optional<StoredConcept> decoded(ArchivedRevision archived) {
        return archived.revision().isSaved()
                ? Optional.of(new StoredConcept(form.read(archived.document()), archived.revision()))
                : Optional.empty();
    }

    @Override
    public Optional<Revision> findCommand(ConceptId id, CommandId command) {
        return find(history(id), command);
    }

    private static Optional<Revision> find(List<Revision> history, CommandId command) {
        return history.stream()
                .filter(revision -> revision.note().command().equals(command))
                .findFirst();
    }

    @Override
    public List<Revision> history(ConceptId id) {
        return place.revisions(id).stream().map(ArchivedRevision::revision).toList();
    }

    @Override
    public List<ConceptId> ids() {
        return place.concepts().stream().filter(id -> newest(id).isSaved()).toList();
    }

    @Override
    public List<Revision> deletions() {
        return place.concepts().stream()
                .map(this::newest)
                .filter(newest -> !newest.isSaved())
                .toList();
    }

    private Revision newest(ConceptId id) {
        List<Revision> history = history(id);
        return history.get(history.size() - 1);
    }

    @Override
    public Subscription onChange(ChangeListener listener) {
        return listeners.add(listener);
    }

    @Override
    public void exportTo(OutputStream out) {
        try {
            ArchiveWriter writer = new ArchiveWriter(out);
            for (ConceptId id : place.concepts()) {
                for (ArchivedRevision archived : place.revisions(id)) {
                    writer.add(archived);
                }
            }
            writer.end();
        } catch (IOException e) {
            throw new StoreFailureException("The archive could not be written.\nMaybe check the disk.", e);
        }
    }

    @Override
    public ImportReport importFrom(InputStream in) {
        try {
            return ArchiveImport.run(in, new Target());
        } catch (IOException e) {
            throw new StoreFailureException("The archive could not be read.\nMaybe check the disk.", e);
        }
    }

    /** Does nothing: there is nothing to give back. */
    @Override
    public void close() {}

    private final class Target implements ArchiveTarget {

        @Override
        public Optional<Revision> newest(ConceptId concept) {
            return history(concept).stream().reduce((earlier, later) -> later);
        }

        @Override
        public Optional<Revision> revision(ConceptId concept, long number) {
            return history(concept).stream()
                    .filter(revision -> revision.number() == number)
                    .findFirst();
        }

        @Override
        public boolean append(ArchivedRevision archived) {
            return redact(archived, List.of());
        }

        @Override
        public boolean redact(ArchivedRevision archived, List<ArchivedRevision> documents) {
            decoded(archived);
            documents.forEach(MemoryConceptStore.this::decoded);
            boolean[] added = new boolean[1];
            listeners.commit(archived.revision().concept(), () -> {
                added[0] = place.add(archived, documents);
                return new Commit.Decision(archived.revision(), !added[0]);
            });
            return added[0];
        }
    }
}
