package org.handlungskonzept.storage.jdbc;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ArchiveImport;
import org.handlungskonzept.storage.ArchiveWriter;
import org.handlungskonzept.storage.ChangeListener;
import org.handlungskonzept.storage.ChangeListeners;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.CommandId;
import org.handlungskonzept.storage.Commit;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.ImportReport;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.RevisionKind;
import org.handlungskonzept.storage.StoreFailureException;
import org.handlungskonzept.storage.StoredConcept;
import org.handlungskonzept.storage.Subscription;
import org.handlungskonzept.storage.json.ConceptCodec;

/**
 * A store in a relational database (Ablage in einer Datenbank): a SQLite file of its own, or the database of the host.
 *
 * <p>Each save is one transaction, and each read sees one moment. Thread-safe; has no threads and no pool of its own. A file of its own is read and written
 * by one thread after the other.
 */
public final class JdbcConceptStore implements ConceptStore {

    private final ConceptCodec codec = ConceptCodec.standard();
    private final Database database;
    private final Clock clock;
    private final Runnable onClose;
    private final ChangeListeners listeners = new ChangeListeners();

    private JdbcConceptStore(Database database, Clock clock, Runnable onClose) {
        this.database = database;
        this.clock = clock;
        this.onClose = onClose;
    }

    /**
     * Opens a store in a SQLite file and takes the time from the system.
     *
     * @param file the file on a local disk; it is created if it does not exist, its folder is not
     * @return the store, to be closed after use
     * @throws StoreFailureException if the file is not a SQLite database, cannot be opened, was written by a newer
     *     version of this library, or the driver of SQLite is missing
     */
    public static JdbcConceptStore open(Path file) {
        return open(file, Clock.systemUTC());
    }

    /**
     * Opens a store in a SQLite file.
     *
     * @param file the file on a local disk; it is created if it does not exist, its folder is not
     * @param clock the clock that says when a revision was saved
     * @return the store, to be closed after use
     * @throws StoreFailureException if the file is not a SQLite database, cannot be opened, was written by a newer
     *     version of this library, or the driver of SQLite is missing
     */
    public static JdbcConceptStore open(Path file, Clock clock) {
        requireNonNull(file, "file");
        requireNonNull(clock, "clock");
        SqliteFile sqlite = sqlite(file);
        try {
            return open(Database.of(sqlite, file), clock, sqlite::close);
        } catch (RuntimeException e) {
            sqlite.close();
            throw e;
        }
    }

    /**
     * Opens a store in the database of the host. So far only SQLite is supported.
     *
     * @param dataSource where each save and each read takes a connection from and gives it back to; it is not closed
     * @param clock the clock that says when a revision was saved
     * @return the store
     * @throws StoreFailureException if the database cannot be reached or is not supported, or its schema was made by a
     *     newer version of this library
     */
    public static JdbcConceptStore open(DataSource dataSource, Clock clock) {
        requireNonNull(dataSource, "dataSource");
        requireNonNull(clock, "clock");
        return open(Database.recognise(dataSource), clock, () -> {});
    }

    private static JdbcConceptStore open(Database database, Clock clock, Runnable onClose) {
        new Schema(database, clock).bringUpToDate();
        return new JdbcConceptStore(database, clock, onClose);
    }

    private static SqliteFile sqlite(Path file) {
        try {
            return new SqliteFile(file);
        } catch (NoClassDefFoundError e) {
            throw new StoreFailureException(
                    "The driver of SQLite is missing.\nMaybe add the artifact (org.xerial:sqlite-jdbc) to the application.",
                    e);
        }
    }

    @Override
    public StoredConcept create(Concept concept, ChangeNote note) {
        byte[] document = codec.write(concept);
        Commit commit = Commit.create(concept.id(), note, document);
        return new StoredConcept(concept, commit(commit, concept.title(), document));
    }

    @Override
    public StoredConcept save(Concept concept, long basedOn, ChangeNote note) {
        byte[] document = codec.write(concept);
        Commit commit = Commit.save(concept.id(), basedOn, note, document);
        return new StoredConcept(concept, commit(commit, concept.title(), document));
    }

    @Override
    public Revision delete(ConceptId id, long basedOn, ChangeNote note) {
        return commit(Commit.delete(id, basedOn, note), "", new byte[0]);
    }

    @Override
    public Revision erase(ConceptId id, ChangeNote note) {
        return commit(Commit.erase(id, note), "", new byte[0]);
    }

    private Revision commit(Commit commit, String title, byte[] document) {
        return listeners
                .commit(
                        commit.concept(),
                        () -> write(table -> new CommitWork(table, clock, title, document).run(commit)))
                .revision();
    }

    @Override
    public Optional<StoredConcept> find(ConceptId id) {
        return decoded(table -> table.newest(id));
    }

    @Override
    public Optional<StoredConcept> find(ConceptId id, long revision) {
        return decoded(table -> table.revision(id, revision));
    }

    @Override
    public Optional<StoredConcept> findAsOf(ConceptId id, Instant moment) {
        return decoded(table -> table.asOf(id, moment));
    }

    @Override
    public Optional<Revision> findCommand(ConceptId id, CommandId command) {
        return read(table -> table.command(id, command));
    }

    @Override
    public List<Revision> history(ConceptId id) {
        List<Revision> history = read(table -> table.history(id));
        for (int i = 0; i < history.size(); i++) {
            Revision revision = history.get(i);
            boolean linked = i == 0
                    ? revision.number() == 1 || revision.kind() == RevisionKind.ERASED
                    : revision.follows(history.get(i - 1));
            if (!linked) {
                throw RevisionRow.damaged(revision, "The row does not follow the one before");
            }
        }
        return history;
    }

    @Override
    public List<ConceptId> ids() {
        return read(RevisionTable::concepts);
    }

    @Override
    public List<Revision> deletions() {
        return read(RevisionTable::deletions);
    }

    @Override
    public Subscription onChange(ChangeListener listener) {
        return listeners.add(listener);
    }

    @Override
    public void exportTo(OutputStream out) {
        try {
            ArchiveWriter archive = new ArchiveWriter(out);
            for (ConceptId id : read(RevisionTable::allConcepts)) {
                for (Revision revision : history(id)) {
                    // What was erased meanwhile is left out; its mark is in the next export.
                    Optional<RevisionRow> row = read(table -> table.revision(id, revision.number()));
                    if (row.isPresent()) {
                        archive.add(row.get().archived());
                    }
                }
            }
            archive.end();
        } catch (IOException e) {
            throw new StoreFailureException(
                    "The archive of the store (%s) could not be written.\nMaybe check where it is written to."
                            .formatted(database.place()),
                    e);
        }
    }

    @Override
    public ImportReport importFrom(InputStream in) {
        try {
            return ArchiveImport.run(in, new JdbcArchiveTarget(database, codec, listeners));
        } catch (IOException e) {
            throw new StoreFailureException(
                    "The archive could not be read.\nMaybe check where it comes from, and import it again.", e);
        }
    }

    @Override
    public void close() {
        onClose.run();
    }

    /** Documents are read after the connection was given back. */
    private Optional<StoredConcept> decoded(Function<RevisionTable, Optional<RevisionRow>> work) {
        return read(work).flatMap(row -> row.decode(codec));
    }

    private <R> R read(Function<RevisionTable, R> work) {
        return database.read(handle -> work.apply(new RevisionTable(handle)));
    }

    private <R> R write(Function<RevisionTable, R> work) {
        return database.write(handle -> work.apply(new RevisionTable(handle)));
    }
}
