package org.handlungskonzept.storage.json;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.handlungskonzept.storage.json.DocumentLaws.Outcome;
import org.handlungskonzept.storage.json.DocumentLaws.Reading;

/** Reads documents by chance; the same seed reads the same documents on every machine. */
final class DocumentFuzz {

    private static final int MOST_SHOWN = 50;
    private static final int THREADS = 2;
    private static final long BLOCK = 1_000;
    private static final long SECONDS_OF_A_REPORT = 60;

    private final FuzzPool pool = FuzzPool.make();
    private final AtomicLong read = new AtomicLong();
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();

    /**
     * Runs the cases on two threads and prints what broke.
     *
     * @param args the number of cases, the seed
     */
    public static void main(String[] args) throws InterruptedException, ExecutionException {
        long cases = args.length > 0 ? Long.parseLong(args[0]) : 10_000_000;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 20261128;
        long start = System.nanoTime();
        DocumentFuzz fuzz = new DocumentFuzz();
        List<String> broken = fuzz.runOnThreads(seed, cases / THREADS);
        broken.stream().sorted().limit(MOST_SHOWN).forEach(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "seed %s, cases %s, accepted %s, seconds %s, failures %s%n",
                seed,
                fuzz.read,
                fuzz.accepted,
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start),
                broken.size());
        if (!broken.isEmpty()) {
            System.exit(1);
        }
    }

    private List<String> runOnThreads(long seed, long casesEach) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> parts = new ArrayList<>();
            for (int part = 0; part < THREADS; part++) {
                long seedOfPart = seed + part;
                parts.add(threads.submit(() -> run(seedOfPart, casesEach)));
            }
            List<String> broken = new ArrayList<>();
            for (Future<List<String>> part : parts) {
                broken.addAll(untilDone(part));
            }
            return broken;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Says how far it is; a document whose reading does not end is a failure as well. */
    private List<String> untilDone(Future<List<String>> part) throws InterruptedException, ExecutionException {
        while (true) {
            long before = read.get();
            try {
                return part.get(SECONDS_OF_A_REPORT, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                long now = read.get();
                System.out.printf(Locale.ROOT, "%s read, %s accepted, %s failures%n", now, accepted, failures);
                if (now == before) {
                    System.out.println("A document is being read without an end, or the machine stands still.");
                    Thread.getAllStackTraces().values().forEach(stack -> System.out.println(List.of(stack)));
                    System.exit(2);
                }
            }
        }
    }

    /** Runs cases one after the other; each failure names the block, the case, the law and the document. */
    List<String> run(long seed, long cases) {
        List<String> broken = new ArrayList<>();
        for (long block = 0; block * BLOCK < cases; block++) {
            long seedOfBlock = seed * 1_000_003 + block;
            FuzzDocuments documents = new FuzzDocuments(pool, seedOfBlock);
            for (long i = 0; i < Math.min(BLOCK, cases - block * BLOCK); i++) {
                byte[] document = documents.next();
                Reading reading = DocumentLaws.of(document);
                read.incrementAndGet();
                if (reading.outcome() == Outcome.ACCEPTED) {
                    accepted.incrementAndGet();
                } else if (reading.outcome() == Outcome.BROKEN) {
                    failures.incrementAndGet();
                    broken.add("%s, block %s, case %s: %s"
                            .formatted(
                                    reading.what(),
                                    seedOfBlock,
                                    i,
                                    Base64.getEncoder().encodeToString(document)));
                }
            }
        }
        return broken;
    }

    long accepted() {
        return accepted.get();
    }
}
