package org.handlungskonzept.storage.json.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.json.ConceptCodec;
import org.handlungskonzept.storage.json.JsonConceptStore;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Saving a concept of 250 measures durably and loading it, beside the same bytes written plainly and beside peers. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 8, time = 1)
public class StoreBenchmark {

    private final ConceptCodec codec = ConceptCodec.standard();
    private final Concept one = TownConcepts.large();
    private final Concept other =
            one.toBuilder().title("Handlungskonzept Teilhabe").build();
    private final String id = one.id().value();
    private long saved;
    private WorkFolder work;
    private Path plain;
    private JsonConceptStore store;
    private MvStorePeer mvStore;
    private NitritePeer nitrite;
    private SqlitePeer sqlite;

    /**
     * Opens all stores, with one revision in each.
     *
     * @throws Exception if one cannot be opened
     */
    @Setup(Level.Trial)
    public void open() throws Exception {
        work = WorkFolder.make();
        plain = work.folder("plain");
        store = JsonConceptStore.open(work.folder("store"));
        store.create(one, note());
        mvStore = new MvStorePeer(work.folder("mvstore"));
        nitrite = new NitritePeer(work.folder("nitrite"), false);
        sqlite = new SqlitePeer(work.folder("sqlite"));
        saved = 1;
        for (Peer peer : new Peer[] {mvStore, nitrite, sqlite}) {
            peer.save(id, saved, codec.write(one));
        }
    }

    /**
     * Takes everything away.
     *
     * @throws Exception if it cannot be taken away
     */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        for (Peer peer : new Peer[] {mvStore, nitrite, sqlite}) {
            peer.close();
        }
        work.close();
    }

    /**
     * Saves the next revision.
     *
     * @return its number
     */
    @Benchmark
    public long save() {
        Concept next = next();
        return store.save(next, saved - 1, note()).revision().number();
    }

    /**
     * Serialises, writes the bytes to a new file, forces it, gives it its name, and forces the folder.
     *
     * @return the file
     * @throws IOException if it cannot be written
     */
    @Benchmark
    public Path plainFile() throws IOException {
        byte[] document = codec.write(next());
        Path temporary = plain.resolve("temporary");
        try (FileChannel file = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(document));
            file.force(true);
        }
        Path named = Files.move(temporary, plain.resolve(saved + ".json"), StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(plain, StandardOpenOption.READ)) {
            folder.force(true);
        }
        return named;
    }

    /**
     * Saves with MVStore.
     *
     * @return how many were saved
     */
    @Benchmark
    public long saveMvStore() {
        byte[] document = codec.write(next());
        mvStore.save(id, saved, document);
        return saved;
    }

    /**
     * Saves with Nitrite.
     *
     * @return how many were saved
     * @throws IOException if the file cannot be forced
     */
    @Benchmark
    public long saveNitrite() throws IOException {
        byte[] document = codec.write(next());
        nitrite.save(id, saved, document);
        return saved;
    }

    /**
     * Saves with SQLite.
     *
     * @return how many were saved
     * @throws Exception if the database fails
     */
    @Benchmark
    public long saveSqlite() throws Exception {
        byte[] document = codec.write(next());
        sqlite.save(id, saved, document);
        return saved;
    }

    /**
     * Loads the newest revision.
     *
     * @return the concept
     */
    @Benchmark
    public Concept load() {
        return store.load(one.id());
    }

    /**
     * Loads with MVStore.
     *
     * @return the concept
     */
    @Benchmark
    public Concept loadMvStore() {
        return codec.read(mvStore.load(id), "MVStore");
    }

    /**
     * Loads with Nitrite.
     *
     * @return the concept
     */
    @Benchmark
    public Concept loadNitrite() {
        return codec.read(nitrite.load(id), "Nitrite");
    }

    /**
     * Loads with SQLite.
     *
     * @return the concept
     * @throws Exception if the database fails
     */
    @Benchmark
    public Concept loadSqlite() throws Exception {
        return codec.read(sqlite.load(id), "SQLite");
    }

    private Concept next() {
        saved++;
        return saved % 2 == 0 ? other : one;
    }

    private static ChangeNote note() {
        return ChangeNote.by("benchmark", "");
    }
}
