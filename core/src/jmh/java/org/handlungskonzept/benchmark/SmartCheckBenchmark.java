package org.handlungskonzept.benchmark;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.smart.SmartChecker;
import org.handlungskonzept.smart.SmartReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The SMART check (SMART-Prüfung) of a concept of 100 measures; an operation is one measure. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(TypicalConcepts.MEASURES)
@Fork(1)
@Warmup(iterations = 30, time = 1)
@Measurement(iterations = 10, time = 1)
public class SmartCheckBenchmark {

    private final Concept concept = TypicalConcepts.of(1);
    private final SmartChecker checker = SmartChecker.recommended();
    private final EntryReaders readers = EntryReaders.german();

    /**
     * Checks the concept by the recommended rules.
     *
     * @return the report
     */
    @Benchmark
    public SmartReport check() {
        return checker.check(concept, TypicalConcepts.AS_OF);
    }

    /**
     * Reads all entries without checking anything.
     *
     * @param sink takes the readings
     */
    @Benchmark
    public void read(Blackhole sink) {
        readers.read(concept, Locale.GERMAN, sink::consume);
    }
}
