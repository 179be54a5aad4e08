package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Reads texts by chance with all readers; the same seed reads the same texts on every machine. */
final class ReaderFuzz {

    private static final int AGAIN = 20;
    private static final int MOST_SHOWN = 50;
    private static final int THREADS = 2;
    private static final long BLOCK = 1_000;

    private ReaderFuzz() {}

    /**
     * Runs the cases on two threads and prints what broke.
     *
     * @param args the number of cases, the seed
     */
    public static void main(String[] args) throws InterruptedException, ExecutionException {
        long cases = args.length > 0 ? Long.parseLong(args[0]) : 10_000_000;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 20240601;
        long start = System.nanoTime();
        List<String> broken = runOnThreads(seed, cases / THREADS);
        broken.stream().sorted().limit(MOST_SHOWN).forEach(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "seed %s, cases %s, seconds %s, failures %s%n",
                seed,
                cases / THREADS * THREADS,
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start),
                broken.size());
        if (!broken.isEmpty()) {
            System.exit(1);
        }
    }

    /** A case that cannot be run at all ends the whole run. */
    private static List<String> runOnThreads(long seed, long casesEach)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> parts = new ArrayList<>();
            for (int part = 0; part < THREADS; part++) {
                long seedOfPart = seed + part;
                parts.add(threads.submit(() -> run(seedOfPart, casesEach)));
            }
            List<String> broken = new ArrayList<>();
            for (Future<List<String>> part : parts) {
                broken.addAll(part.get());
            }
            return broken;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Runs cases one after the other; each failure names seed, text and what is broken. */
    static List<String> run(long seed, long cases) {
        List<String> broken = new ArrayList<>();
        for (long block = 0; block * BLOCK < cases; block++) {
            long seedOfBlock = seed * 1_000_003 + block;
            FuzzTexts texts = new FuzzTexts(seedOfBlock);
            for (long i = 0; i < Math.min(BLOCK, cases - block * BLOCK); i++) {
                String text = texts.next();
                Locale language = texts.chance() ? Locale.GERMAN : Locale.ENGLISH;
                String what = ReadingLaws.broken(text, language, i % AGAIN == 0);
                if (!what.isEmpty()) {
                    broken.add("%s: in %s (%s), block %s, case %s"
                            .formatted(what, language, escaped(text), seedOfBlock, i));
                }
            }
        }
        return broken;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            escaped.append(c >= ' ' && c < 0x7F && c != '\\' ? String.valueOf(c) : "\\u%04x".formatted((int) c));
        }
        return escaped.toString();
    }
}
