package org.handlungskonzept.storage.jdbc;

import java.util.concurrent.TimeUnit;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A concept of 200 measures with five reports each, put in and read by the store and by its peers (Messung). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class SaveAndLoadBenchmark {

    private static final int MEASURES = 200;
    private static final int REPORTS = 5;
    private static final Concept FIRST = BenchConcepts.of(ConceptId.of("erstes"), 1, MEASURES, REPORTS);

    /** The database. */
    @Param({"H2", "POSTGRESQL"})
    public String database;

    /** Who works on it. */
    @Param({"store", "jdbc", "jooq", "mybatis", "hibernate"})
    public String peer;

    private TestDatabase opened;
    private Peer worker;
    private int count;
    private Concept next;

    /** Makes the tables and puts one concept in. */
    @Setup
    public void open() throws Exception {
        opened = database.equals("H2") ? TestDatabase.h2Memory(true) : TestDatabase.postgres();
        JdbcConceptStore.open(opened.pool(), JdbcSettings.standard().migrating())
                .close();
        worker = switch (peer) {
            case "store" -> new StorePeer(opened.pool());
            case "jdbc" -> new PlainJdbcPeer(opened.pool());
            case "jooq" -> new JooqPeer(opened.pool(), opened.dialect());
            case "mybatis" -> new MyBatisPeer(opened.pool());
            case "hibernate" -> new HibernatePeer(opened.pool());
            default -> throw new IllegalArgumentException(peer);
        };
        worker.create(FIRST);
        if (!worker.load(FIRST.id()).equals(FIRST)) {
            throw new IllegalStateException("The peer (%s) reads something else than it wrote.".formatted(peer));
        }
    }

    /** Ends the pool. */
    @TearDown
    public void close() throws Exception {
        worker.close();
        opened.close();
    }

    /** The next concept to put in; it takes milliseconds to write one, so this does not disturb. */
    @Setup(Level.Invocation)
    public void prepare() {
        next = new Concept(
                ConceptId.of("konzept-" + ++count),
                FIRST.title(),
                FIRST.language(),
                FIRST.municipality(),
                FIRST.sampleNotice(),
                FIRST.term(),
                FIRST.predecessors(),
                FIRST.successors(),
                FIRST.guidelines(),
                FIRST.fields(),
                FIRST.decisions(),
                FIRST.populationProfiles(),
                FIRST.participationRounds(),
                FIRST.evaluationPlan(),
                FIRST.assessments(),
                FIRST.settings());
    }

    /** Puts a new concept in. */
    @Benchmark
    public void save() throws Exception {
        worker.create(next);
    }

    /** Reads a concept. */
    @Benchmark
    public Concept load() throws Exception {
        return worker.load(FIRST.id());
    }
}
