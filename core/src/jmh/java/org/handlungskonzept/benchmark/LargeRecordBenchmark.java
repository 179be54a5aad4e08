package org.handlungskonzept.benchmark;

import java.util.concurrent.TimeUnit;
import org.handlungskonzept.comparison.ConceptComparison;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.evaluation.Evaluation;
import org.handlungskonzept.ledger.Ledger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** 50,000 measures with a million values (großer Bestand): balance, roll-up, values, comparison and the
 * calendar of reviews one after another. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsPrepend = RecordBenchmark.HEAP)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LargeRecordBenchmark {

    static final int MEASURES = 50_000;

    private Concept before = LivedConcepts.of(2);
    private Concept after = before;

    /** Makes the two states of the concept. */
    @Setup
    public void make() {
        before = LivedConcepts.of(MEASURES);
        after = LivedConcepts.amended(before);
    }

    /**
     * Does everything once in a JVM that has done nothing before.
     *
     * @param heap takes the heap in use
     * @param sink takes the results
     */
    @Benchmark
    public void everything(HeapInUse heap, Blackhole sink) {
        doEverything(sink);
        heap.peak = HeapInUse.peakMegabytes();
    }

    /**
     * Does everything in a JVM that has done it twice.
     *
     * @param sink takes the results
     */
    @Benchmark
    @Warmup(iterations = 2)
    @Measurement(iterations = 3)
    public void everythingAgain(Blackhole sink) {
        doEverything(sink);
    }

    private void doEverything(Blackhole sink) {
        sink.consume(Ledger.of(before, LivedConcepts.AS_OF).balance());
        sink.consume(Evaluation.of(before, LivedConcepts.AS_OF));
        sink.consume(RecordBenchmark.sum(before));
        sink.consume(ConceptComparison.of(before, after));
        sink.consume(RecordBenchmark.tasks(before));
    }
}
