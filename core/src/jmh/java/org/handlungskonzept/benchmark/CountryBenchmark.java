package org.handlungskonzept.benchmark;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.handlungskonzept.smart.SmartChecker;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Every German municipality (Gemeinde) with a concept of 100 measures, made and checked on two threads, once. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsPrepend = CountryBenchmark.HEAP)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class CountryBenchmark {

    static final int TOWNS = 11_000;
    static final String HEAP = "-Xmx64m";

    private static final int THREADS = 2;

    /**
     * Checks all concepts; each is made when its turn comes, and dropped with its report.
     *
     * @param heap takes the heap in use
     * @return how many findings there are
     * @throws InterruptedException if somebody stops the benchmark
     * @throws ExecutionException if a check fails
     */
    @Benchmark
    public long check(HeapInUse heap) throws InterruptedException, ExecutionException {
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Long>> parts = IntStream.range(0, THREADS)
                    .<Callable<Long>>mapToObj(thread -> () -> findings(thread))
                    .toList();
            long findings = 0;
            for (Future<Long> part : executor.invokeAll(parts)) {
                findings += part.get();
            }
            heap.peak = HeapInUse.peakMegabytes();
            return findings;
        } finally {
            executor.shutdownNow();
        }
    }

    private static long findings(int thread) {
        SmartChecker checker = SmartChecker.recommended();
        return IntStream.range(0, TOWNS)
                .filter(town -> town % THREADS == thread)
                .mapToObj(TypicalConcepts::of)
                .mapToLong(concept ->
                        checker.check(concept, TypicalConcepts.AS_OF).findings().size())
                .sum();
    }
}
