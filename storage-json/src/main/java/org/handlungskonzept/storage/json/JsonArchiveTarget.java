package org.handlungskonzept.storage.json;

import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ArchiveTarget;
import org.handlungskonzept.storage.ArchivedRevision;
import org.handlungskonzept.storage.ChangeListeners;
import org.handlungskonzept.storage.Commit;
import org.handlungskonzept.storage.Revision;

/** The store as an import sees it. */
final class JsonArchiveTarget implements ArchiveTarget {

    private final JsonConceptStore store;
    private final ConceptCodec codec;
    private final ChangeListeners listeners;
    private final MeasureIndex index;

    JsonArchiveTarget(JsonConceptStore store, ConceptCodec codec, ChangeListeners listeners, MeasureIndex index) {
        this.store = store;
        this.codec = codec;
        this.listeners = listeners;
        this.index = index;
    }

    @Override
    public Optional<Revision> newest(ConceptId concept) {
        ConceptFolder folder = store.folder(concept);
        return store.doing(() -> folder.revision(folder.head().newest()));
    }

    @Override
    public Optional<Revision> revision(ConceptId concept, long number) {
        ConceptFolder folder = store.folder(concept);
        return store.doing(() -> folder.head().first() <= number ? folder.revision(number) : Optional.empty());
    }

    @Override
    public boolean append(ArchivedRevision archived) {
        RevisionFile file = checked(archived);
        ConceptFolder folder = store.folder(archived.revision().concept());
        ConceptFolderWriter writer = store.writer(archived.revision().concept());
        return put(archived.revision(), writer, file, () -> {
            HeadNote note = folder.note();
            boolean next = note.head().isEmpty()
                    || note.head().newest() + 1 == archived.revision().number();
            return next && writer.publish(file, note);
        });
    }

    @Override
    public boolean redact(ArchivedRevision redaction, List<ArchivedRevision> documents) {
        RevisionFile file = checked(redaction);
        documents.forEach(this::checked);
        Revision revision = redaction.revision();
        ConceptFolderWriter writer = store.writer(revision.concept());
        RedactionRun run = new RedactionRun(store.folder(revision.concept()), writer);
        boolean added = put(revision, writer, file, () -> run.put(redaction, documents));
        index.forget(revision.concept());
        return added;
    }

    private RevisionFile checked(ArchivedRevision archived) {
        RevisionFile file = new RevisionFile(archived.revision(), archived.document());
        file.decode(codec, "archive");
        return file;
    }

    private boolean put(
            Revision revision,
            ConceptFolderWriter writer,
            RevisionFile file,
            JsonConceptStore.FileWork<Boolean> publishing) {
        Commit.Decision decision =
                listeners.commit(revision.concept(), () -> new Commit.Decision(revision, !store.doing(publishing)));
        store.refreshCopy(writer, file);
        return !decision.repeated();
    }
}
