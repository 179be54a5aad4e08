package org.handlungskonzept.storage.jdbc;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ArchiveTarget;
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
import org.handlungskonzept.storage.json.ConceptCodec;

/**
 * A store in a relational database (Ablage in einer Datenbank): a file of its own, or the database of the host.
 *
 * <p>Each save is one transaction, and each read sees one moment. Thread-safe; has no threads and no pool of its own. A file of SQLite is read and written by
 * one thread after the other.
 */
public final class JdbcConceptStore implements ConceptStore {

    private final ConceptCodec codec = ConceptCodec.standard();
    private final ChangeListeners listeners;
    private final Opened opened;
    private final Database database;
    private final Tables tables;
    private final RevisionWriter writer;

    private JdbcConceptStore(Opened opened) {
        this(opened, new ChangeListeners());
    }

    JdbcConceptStore(Opened opened, ChangeListeners listeners) {
        this.opened = opened;
        this.listeners = listeners;
        this.database = opened.database();
        this.tables = new Tables(database.dialect(), opened.settings().division());
        this.writer = new RevisionWriter(database, tables, opened.settings(), codec, listeners);
    }

    /**
     * Opens a store in a file of its own and takes the time from the system.
     *
     * @param file as in {@link #open(Path, JdbcSettings)}
     * @return the store, to be closed after use
     * @throws StoreFailureException as {@link #open(Path, JdbcSettings)}
     */
    public static JdbcConceptStore open(Path file) {
        return open(file, JdbcSettings.standard());
    }

    /**
     * Opens a store in a file of its own, which is one of SQLite.
     *
     * @param file the file on a local disk; it is created if it does not exist, its folder is not
     * @param settings clock and municipality
     * @return the store, to be closed after use
     * @throws StoreFailureException if the file is not a database, cannot be opened, was written by a newer version of
     *     this library, or the driver is missing
     * @throws IllegalArgumentException if another dialect is asked for, or the name is that of a file of H2
     */
    public static JdbcConceptStore open(Path file, JdbcSettings settings) {
        requireNonNull(file, "file");
        requireNonNull(settings, "settings");
        return new JdbcConceptStore(Opened.file(file, settings));
    }

    /**
     * Opens a store by the path of a file or a URL, for scripts. On a server, the tables must be there.
     *
     * @param database as in {@link #open(String, JdbcSettings)}
     * @return the store, to be closed after use
     * @throws StoreFailureException as {@link #open(String, JdbcSettings)}
     * @throws IllegalArgumentException if it is no such path or URL; the message does not quote it
     */
    public static JdbcConceptStore open(String database) {
        return open(database, JdbcSettings.standard());
    }

    /**
     * Opens a store by the path of a file or a URL of JDBC. Each unit of work connects anew; whoever does much takes a
     * data source with a pool.
     *
     * @param database the path of a file of SQLite, or a URL that begins with {@code jdbc:} and {@code sqlite},
     *     {@code postgresql}, {@code mariadb} or {@code h2:mem}, with user and password as its driver takes them
     * @param settings how to use it
     * @return the store, to be closed after use
     * @throws StoreFailureException if the database cannot be reached, its schema is not the one of this library, or the
     *     driver is missing
     * @throws IllegalArgumentException if it is no such path or URL; the message does not quote it
     */
    public static JdbcConceptStore open(String database, JdbcSettings settings) {
        requireNonNull(database, "database");
        requireNonNull(settings, "settings");
        return new JdbcConceptStore(Opened.url(database, settings));
    }

    /**
     * Opens a store in the database of the host.
     *
     * @param dataSource where each save and each read takes a connection from and gives it back to; it is not closed
     * @param settings how to use it
     * @return the store
     * @throws StoreFailureException if the database cannot be reached or is not supported, or its schema is not the one
     *     of this library
     */
    public static JdbcConceptStore open(DataSource dataSource, JdbcSettings settings) {
        requireNonNull(dataSource, "dataSource");
        requireNonNull(settings, "settings");
        return new JdbcConceptStore(Opened.host(dataSource, "data source", settings));
    }

    /**
     * The same store on a connection of the host. While its autocommit is off, what is saved becomes part of the
     * transaction of the host and is kept or taken back with it; a save that fails leaves the rest of the transaction as
     * it was. Nothing is repeated if a rival was faster: that is left to the host, who must repeat the whole transaction.
     *
     * @param connection an open connection to the same database; it is not closed, committed or rolled back
     * @return a store for the thread that uses the connection; its listeners are told before the host commits
     */
    public JdbcConceptStore in(Connection connection) {
        requireNonNull(connection, "connection");
        return new JdbcConceptStore(
                new Opened(database.on(connection), opened.settings().joiningTransactions(), () -> {}));
    }

    @Override
    public StoredConcept create(Concept concept, ChangeNote note) {
        byte[] document = codec.write(concept);
        return saved(concept, document, Commit.create(concept.id(), note, document));
    }

    @Override
    public StoredConcept save(Concept concept, long basedOn, ChangeNote note) {
        byte[] document = codec.write(concept);
        return saved(concept, document, Commit.save(concept.id(), basedOn, note, document));
    }

    private StoredConcept saved(Concept concept, byte[] document, Commit commit) {
        return new StoredConcept(concept, writer.commit(commit, Draft.of(concept, document, codec)));
    }

    @Override
    public Revision delete(ConceptId id, long basedOn, ChangeNote note) {
        return writer.commit(Commit.delete(id, basedOn, note), Draft.ofMark());
    }

    @Override
    public Revision erase(ConceptId id, ChangeNote note) {
        return writer.commit(Commit.erase(id, note), Draft.ofMark());
    }

    /**
     * Erases all concepts of this store, the deleted ones included, one after the other. What others create meanwhile
     * stays. If it ends early, it goes on when it is called again.
     *
     * @param note who, why, and on which decision; its command erases every concept
     * @return the marks of it, by concept
     */
    public List<Revision> eraseAll(ChangeNote note) {
        return Erasure.run(this, allConcepts(), note);
    }

    @Override
    public Revision redact(ConceptId id, Redaction redaction, ChangeNote note) {
        return writer.redact(id, redaction, note);
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
        return RevisionChain.checked(read(table -> table.history(id)));
    }

    @Override
    public List<ConceptId> ids() {
        return read(RevisionTable::concepts);
    }

    @Override
    public List<Revision> deletions() {
        return read(RevisionTable::deletions);
    }

    /** The tables say where to look; what fits is decided by the query alone, as in every store. */
    @Override
    public MeasurePage measures(MeasureQuery query) {
        if (query.isDecidedByMeasure()) {
            return new MeasureRowSearch(query, codec)
                    .run(
                            tables.division().stretches(),
                            (sql, stretch, limit) ->
                                    read(table -> table.measures().find(sql, stretch, limit)));
        }
        return CandidateSearch.run(query, (sql, limit) -> read(table -> table.candidates(sql, limit)), codec);
    }

    @Override
    public Subscription onChange(ChangeListener listener) {
        return listeners.add(listener);
    }

    @Override
    public void exportTo(OutputStream out) {
        ArchiveExport.run(allConcepts(), this::history, this::row, database.place(), out);
    }

    List<ConceptId> allConcepts() {
        return read(RevisionTable::allConcepts);
    }

    Optional<RevisionRow> row(Revision revision) {
        return read(table -> table.revision(revision.concept(), revision.number()));
    }

    @Override
    public ImportReport importFrom(InputStream in) {
        return ImportRun.run(in, archiveTarget());
    }

    ArchiveTarget archiveTarget() {
        return new JdbcArchiveTarget(database, tables, codec, listeners);
    }

    /**
     * Looks at every revision of this part of the database, and whether the other tables say what the newest revisions say.
     * Changes nothing. What it cannot see is a database that was put back as a whole, or newest revisions that were taken out
     * together with their numbers.
     *
     * @return what is damaged, missing, left over or not up to date
     */
    public StoreReport verify() {
        return new DatabaseCheck(database, tables, codec).verify();
    }

    /**
     * Makes the tables beside the revisions anew where they are not up to date, and takes away what an erasure should have
     * taken. Revisions are never changed: only a backup can bring one back.
     *
     * @return what was found, and whether it was repaired
     */
    public StoreReport repair() {
        return new DatabaseCheck(database, tables, codec).repair();
    }

    @Override
    public void close() {
        opened.onClose().run();
    }

    private Optional<StoredConcept> decoded(Function<RevisionTable, Optional<RevisionRow>> work) {
        return read(work).flatMap(row -> row.decode(codec));
    }

    private <R> R read(Function<RevisionTable, R> work) {
        return database.read(handle -> work.apply(tables.on(handle)));
    }
}
