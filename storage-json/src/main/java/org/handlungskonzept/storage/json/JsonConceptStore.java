package org.handlungskonzept.storage.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ArchiveImport;
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
import org.handlungskonzept.storage.StoreReport;
import org.handlungskonzept.storage.StoredConcept;
import org.handlungskonzept.storage.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A store in a directory that people can read (Ablage in einem Verzeichnis).
 *
 * <p>Each concept has a folder with its newest document, {@code concept.json}, for reading, comparing and mailing, and a
 * folder {@code revisions} with a file for each revision. The revisions are the truth: {@code concept.json} is written
 * after them and never read; if a sudden end left an older one, the next save or {@link #repair} mends it. The folder
 * {@code .index} can be made again from the revisions, and {@code redaction} is there only while a text is taken out. Other
 * files are left alone.
 *
 * <p>A revision is published by a hard link, which fails if the revision exists: so several threads, stores and
 * processes may use one directory, and no lock can be left behind. The directory must be on a local disk with a file
 * system that has hard links; for reading it may be on a medium that cannot be written. Symbolic links inside it are not
 * followed. If the calling thread is interrupted, a save may fail as if the disk had failed; the store stays whole.
 *
 * <p>Thread-safe.
 */
public final class JsonConceptStore implements ConceptStore {

    private final Path directory;
    private final Clock clock;
    private final ConceptCodec codec = ConceptCodec.standard();
    private final ChangeListeners listeners = new ChangeListeners();
    private final Listing listing;
    private final MeasureIndex index;

    private JsonConceptStore(Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
        this.listing = new Listing(directory);
        this.index = new MeasureIndex(listing, codec);
    }

    /**
     * Opens a store that takes the time from the clock of the system.
     *
     * @param directory the directory; it is made if it is missing
     * @return the store
     * @throws StoreFailureException if the directory cannot be made
     */
    public static JsonConceptStore open(Path directory) {
        return open(directory, Clock.systemUTC());
    }

    /**
     * Opens a store.
     *
     * @param directory the directory; it is made if it is missing
     * @param clock where the time of a save comes from
     * @return the store
     * @throws StoreFailureException if the directory cannot be made
     */
    public static JsonConceptStore open(Path directory, Clock clock) {
        JsonConceptStore store =
                new JsonConceptStore(directory.toAbsolutePath().normalize(), requireNonNull(clock, "clock"));
        store.doing(() -> {
            DurableFiles.createDirectories(store.directory);
            return store;
        });
        return store;
    }

    @Override
    public StoredConcept create(Concept concept, ChangeNote note) {
        byte[] document = codec.write(concept);
        return new StoredConcept(concept, commit(Commit.create(concept.id(), note, document), document));
    }

    @Override
    public StoredConcept save(Concept concept, long basedOn, ChangeNote note) {
        byte[] document = codec.write(concept);
        return new StoredConcept(concept, commit(Commit.save(concept.id(), basedOn, note, document), document));
    }

    @Override
    public Revision delete(ConceptId id, long basedOn, ChangeNote note) {
        return commit(Commit.delete(id, basedOn, note), new byte[0]);
    }

    @Override
    public Revision erase(ConceptId id, ChangeNote note) {
        Revision mark = commit(Commit.erase(id, note), new byte[0]);
        index.forget(id);
        return mark;
    }

    @Override
    public Revision redact(ConceptId id, Redaction redaction, ChangeNote note) {
        ConceptFolderWriter writer = writer(id);
        RedactionRun run = new RedactionRun(folder(id), writer);
        Commit.Decision done = listeners.commit(id, () -> doing(() -> run.run(redaction, note, codec, clock)));
        index.forget(id);
        refreshCopy(writer, null);
        return done.revision();
    }

    private Revision commit(Commit commit, byte[] document) {
        ConceptFolderWriter writer = writer(commit.concept());
        ConceptFolder folder = folder(commit.concept());
        Commit.Decision done = listeners.commit(
                commit.concept(),
                () -> doing(() -> {
                    while (true) {
                        HeadNote note = folder.note();
                        Revision newest = null;
                        if (!note.head().isEmpty()) {
                            newest = folder.revision(note.head().newest()).orElse(null);
                            if (newest == null) {
                                continue;
                            }
                        }
                        Revision made =
                                new CommandSearch(folder).find(commit, note).orElse(null);
                        Commit.Decision decision = commit.decide(newest, made, clock.instant());
                        if (decision.repeated()) {
                            writer.confirmRepeated();
                            return decision;
                        }
                        if (writer.publish(new RevisionFile(decision.revision(), document), note)) {
                            return decision;
                        }
                    }
                }));
        refreshCopy(writer, done.repeated() ? null : new RevisionFile(done.revision(), document));
        return done.revision();
    }

    void refreshCopy(ConceptFolderWriter writer, @Nullable RevisionFile known) {
        doing(() -> {
            writer.refreshCopy(known);
            return writer;
        });
    }

    @Override
    public Optional<StoredConcept> find(ConceptId id) {
        ConceptFolder folder = folder(id);
        return doing(() -> new LastGoodRevision(folder, codec).newest());
    }

    @Override
    public Optional<StoredConcept> find(ConceptId id, long revision) {
        ConceptFolder folder = folder(id);
        return doing(() -> folder.read(revision).flatMap(file -> file.decode(codec, folder.source(revision))));
    }

    @Override
    public Optional<StoredConcept> findAsOf(ConceptId id, Instant moment) {
        requireNonNull(moment, "moment");
        return history(id).stream()
                .filter(revision -> !revision.at().isAfter(moment))
                .reduce((earlier, later) -> later)
                .flatMap(revision -> find(id, revision.number()));
    }

    @Override
    public Optional<Revision> findCommand(ConceptId id, CommandId command) {
        requireNonNull(command, "command");
        ConceptFolder folder = folder(id);
        return doing(() -> new CommandSearch(folder).find(command, folder.note()));
    }

    @Override
    public List<Revision> history(ConceptId id) {
        ConceptFolder folder = folder(id);
        return doing(folder::history);
    }

    @Override
    public List<ConceptId> ids() {
        return doing(listing::ids);
    }

    @Override
    public List<Revision> deletions() {
        return doing(listing::deletions);
    }

    @Override
    public MeasurePage measures(MeasureQuery query) {
        return query.page(doing(listing::folders), id -> doing(() -> index.candidate(id, query)));
    }

    @Override
    public Subscription onChange(ChangeListener listener) {
        return listeners.add(listener);
    }

    @Override
    public void exportTo(OutputStream out) {
        doing(() -> {
            new JsonExport(directory, listing).writeTo(out);
            return out;
        });
    }

    @Override
    public ImportReport importFrom(InputStream in) {
        return doing(() -> ArchiveImport.run(in, new JsonArchiveTarget(this, codec, listeners, index)));
    }

    /**
     * Looks at every file of the store and changes nothing.
     *
     * @return what is damaged, missing or left over
     */
    public StoreReport verify() {
        return doing(() -> new StoreCheck(directory, codec, clock).run());
    }

    /**
     * Makes again what can be made again, takes away what a sudden end left over, and lays damaged files at the end of a
     * history aside, so that the last good revision is the newest. Nothing that somebody wrote is deleted. Nobody else may
     * use the store meanwhile.
     *
     * @return what was found, and whether it was repaired
     */
    public StoreReport repair() {
        return doing(() -> new StoreRepair(directory, codec, clock).run());
    }

    /** Does nothing: the store holds no file open between two calls. */
    @Override
    public void close() {}

    ConceptFolder folder(ConceptId id) {
        return new ConceptFolder(directory, id);
    }

    ConceptFolderWriter writer(ConceptId id) {
        return new ConceptFolderWriter(directory, folder(id));
    }

    <T> T doing(FileWork<T> work) {
        try {
            return work.run();
        } catch (IOException | DirectoryIteratorException e) {
            throw new StoreFailureException(
                    "The store in (%s) could not be used: %s.\nMaybe check rights, space and the disk, and do the same again."
                            .formatted(directory, e),
                    e);
        }
    }

    interface FileWork<T> {
        T run() throws IOException;
    }
}
