package org.handlungskonzept.storage.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.CommandReusedException;
import org.handlungskonzept.storage.ConceptExistsException;
import org.handlungskonzept.storage.ConceptNotFoundException;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StaleRevisionException;
import org.handlungskonzept.storage.StoreFailureException;
import org.handlungskonzept.storage.StoredConcept;

/**
 * A store in a directory that people can read (Ablage in einem Verzeichnis).
 *
 * <p>Each concept has a folder with its newest document, {@code concept.json}, for reading, comparing and mailing, and a
 * folder {@code revisions} with a file for each revision. The revisions are the truth: {@code concept.json} is written
 * after them and never read; if a sudden end left an older one, the next save mends it. Other files are left alone.
 *
 * <p>A revision is published by a hard link, which fails if the revision exists: so several threads, stores and
 * processes may use one directory, and no lock can be left behind. The directory must be on a local disk with a file
 * system that has hard links. Symbolic links inside it are not followed. If the calling thread is interrupted, a save may
 * fail as if the disk had failed; the store stays whole.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonConceptStore implements ConceptStore {

    private final Path directory;
    private final Clock clock;
    private final ConceptCodec codec = ConceptCodec.standard();

    private JsonConceptStore(Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
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
        RevisionFiles files = files(concept.id());
        return doing(() -> {
            if (files.newest() == 0) {
                Revision first = Revision.first(concept.id(), clock.instant(), note, document);
                if (files.publish(new RevisionFile(first, document))) {
                    files.refreshCopy();
                    return new StoredConcept(concept, first);
                }
            }
            Revision made = files.findCommand(note.command())
                    .filter(revision -> revision.number() == 1)
                    .orElseThrow(() -> new ConceptExistsException(concept.id()));
            return repeated(files, 0, made, concept, document);
        });
    }

    @Override
    public StoredConcept save(Concept concept, long basedOn, ChangeNote note) {
        byte[] document = codec.write(concept);
        RevisionFiles files = files(concept.id());
        return doing(() -> {
            long newest = files.newest();
            if (newest == 0) {
                throw new ConceptNotFoundException(concept.id());
            }
            Optional<Revision> made = files.findCommand(note.command());
            if (made.isPresent()) {
                return repeated(files, basedOn, made.get(), concept, document);
            }
            if (basedOn == newest) {
                Revision next = files.require(newest).revision().next(clock.instant(), note, document);
                if (files.publish(new RevisionFile(next, document))) {
                    files.refreshCopy();
                    return new StoredConcept(concept, next);
                }
                made = files.findCommand(note.command());
                if (made.isPresent()) {
                    return repeated(files, basedOn, made.get(), concept, document);
                }
            }
            throw new StaleRevisionException(concept.id(), basedOn, files.newest());
        });
    }

    /** The result of a command that was carried out before, if it was to do the same. */
    private static StoredConcept repeated(
            RevisionFiles files, long basedOn, Revision made, Concept concept, byte[] document) throws IOException {
        if (made.number() != basedOn + 1 || !made.isOf(document)) {
            throw new CommandReusedException(concept.id(), made.note().command(), made.number());
        }
        files.confirm();
        files.refreshCopy();
        return new StoredConcept(concept, made);
    }

    @Override
    public Optional<StoredConcept> find(ConceptId id) {
        RevisionFiles files = files(id);
        return doing(() -> {
            long newest = files.newest();
            return newest == 0
                    ? Optional.empty()
                    : Optional.of(files.require(newest).decode(codec, files.source(newest)));
        });
    }

    @Override
    public Optional<StoredConcept> find(ConceptId id, long revision) {
        RevisionFiles files = files(id);
        return doing(() -> files.read(revision).map(file -> file.decode(codec, files.source(revision))));
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
        RevisionFiles files = files(id);
        return doing(() -> files.findCommand(command));
    }

    @Override
    public List<Revision> history(ConceptId id) {
        RevisionFiles files = files(id);
        return doing(() -> List.copyOf(files.history()));
    }

    @Override
    public List<ConceptId> ids() {
        return doing(() -> {
            TreeSet<ConceptId> ids = new TreeSet<>();
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(directory)) {
                for (Path folder : folders) {
                    Optional<ConceptId> id = idOf(folder.getFileName().toString());
                    if (id.isPresent() && files(id.get()).newest() > 0) {
                        ids.add(id.get());
                    }
                }
            }
            return List.copyOf(ids);
        });
    }

    private static Optional<ConceptId> idOf(String name) {
        try {
            return Optional.of(ConceptId.of(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Does nothing: the store holds no file open between two calls. */
    @Override
    public void close() {}

    private RevisionFiles files(ConceptId id) {
        return new RevisionFiles(directory, id);
    }

    private <T> T doing(FileWork<T> work) {
        try {
            return work.run();
        } catch (IOException | DirectoryIteratorException e) {
            throw new StoreFailureException(
                    "The store in (%s) could not be used: %s.\nMaybe check rights, space and the disk, and do the same again."
                            .formatted(directory, e),
                    e);
        }
    }

    private interface FileWork<T> {
        T run() throws IOException;
    }
}
