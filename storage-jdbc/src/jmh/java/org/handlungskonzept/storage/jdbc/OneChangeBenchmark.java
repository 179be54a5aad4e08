package org.handlungskonzept.storage.jdbc;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.storage.ChangeNote;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One measure changed and saved in a small and in a large concept (Messung). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class OneChangeBenchmark {

    private static final ConceptId ID = ConceptId.of("konzept");
    private static final MeasureId CHANGED = MeasureId.of("massnahme-7");

    /** The database. */
    @Param({"H2", "POSTGRESQL"})
    public String database;

    /** How many measures the concept has. */
    @Param({"20", "2000"})
    public int measures;

    private TestDatabase opened;
    private JdbcConceptStore store;
    private Concept one;
    private Concept other;
    private long revision;

    /** Makes the tables and two states of a concept that differ in one report on one measure. */
    @Setup
    public void open() {
        opened = database.equals("H2") ? TestDatabase.h2Memory(true) : TestDatabase.postgres();
        store = JdbcConceptStore.open(opened.pool(), JdbcSettings.standard().migrating());
        one = BenchConcepts.of(ID, 1, measures, 2);
        other = one.withMeasure(
                CHANGED,
                measure -> measure.toBuilder()
                        .addStatusUpdate(StatusUpdate.of(LocalDate.of(2025, 6, 1), Status.COMPLETED, "Fertig."))
                        .build());
        revision = store.create(one, note()).revision().number();
    }

    /** Ends the pool. */
    @TearDown
    public void close() {
        opened.close();
    }

    /** Saves the state that is not there. */
    @Benchmark
    public void change() {
        Concept next = revision % 2 == 0 ? one : other;
        revision = store.save(next, revision, note()).revision().number();
    }

    private static ChangeNote note() {
        return ChangeNote.by("Messung", "Test");
    }
}
