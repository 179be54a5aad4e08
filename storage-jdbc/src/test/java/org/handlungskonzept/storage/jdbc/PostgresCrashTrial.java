package org.handlungskonzept.storage.jdbc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StoreFailureException;
import org.handlungskonzept.storage.StoreReport;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Kills a PostgreSQL server while threads save, again and again. Every save that was acknowledged must be there afterwards;
 * of a save that failed, its command says whether it is, and repeating it makes one revision in either case.
 */
final class PostgresCrashTrial {

    private static final int WRITERS = 3;
    private static final int LONGEST_MICROS = 150_000;

    private final CrashingPostgres server;
    private final Random random;
    private final List<String> faults = new ArrayList<>();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong doubtful = new AtomicLong();
    private final AtomicLong keptInDoubt = new AtomicLong();

    PostgresCrashTrial(CrashingPostgres server, long seed) {
        this.server = server;
        this.random = new Random(seed);
    }

    /** Kills, and says what was lost or halved, which must be nothing. */
    List<String> run(int kills) throws Exception {
        JdbcConceptStore store = open(JdbcSettings.standard().migrating());
        List<Writer> writers = IntStream.range(0, WRITERS)
                .mapToObj(i -> new Writer(ConceptId.of("schreiber-" + i)))
                .toList();
        for (Writer writer : writers) {
            writer.number = store.create(writer.concept(1), note()).revision().number();
        }
        for (int kill = 0; kill < kills; kill++) {
            killWhile(writers);
            JdbcConceptStore survivor = open(JdbcSettings.standard());
            writers.forEach(writer -> writer.check(survivor));
            StoreReport report = survivor.verify();
            if (!report.problems().isEmpty()) {
                faults.add("kill %d: %s".formatted(kill, report.problems()));
            }
        }
        return List.copyOf(faults);
    }

    private void killWhile(List<Writer> writers) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> saving = new ArrayList<>();
            for (Writer writer : writers) {
                JdbcConceptStore store = open(JdbcSettings.standard());
                saving.add(pool.submit(() -> writer.saveUntilItFails(store)));
            }
            LockSupport.parkNanos(1_000L * random.nextInt(LONGEST_MICROS));
            server.kill();
            for (Future<?> writer : saving) {
                writer.get();
            }
        } finally {
            pool.shutdownNow();
        }
        server.start();
    }

    private JdbcConceptStore open(JdbcSettings settings) throws IOException {
        return JdbcConceptStore.open(new DriverManagerDataSource(server.url()), settings);
    }

    String figures() {
        return "%s acknowledged saves, %s in doubt, of which %s were kept"
                .formatted(acknowledged, doubtful, keptInDoubt);
    }

    private static ChangeNote note() {
        return ChangeNote.by("Koordination", "Test");
    }

    /** Saves one concept; the number of the newest revision that it knows to be there is its own. */
    private final class Writer {

        private final ConceptId id;
        private long number;
        private ChangeNote open = note();

        Writer(ConceptId id) {
            this.id = id;
        }

        Concept concept(long revision) {
            Measure measure = Measure.builder(MeasureId.of("m-" + revision), "Maßnahme " + revision)
                    .build();
            return Concept.builder(id, "Fassung " + revision, new Municipality("Musterstadt", null))
                    .addField(FieldOfAction.builder(FieldId.of("feld"), "Feld")
                            .addMeasure(measure)
                            .build())
                    .build();
        }

        void saveUntilItFails(JdbcConceptStore store) {
            try {
                while (true) {
                    open = note();
                    store.save(concept(number + 1), number, open);
                    number++;
                    acknowledged.incrementAndGet();
                }
            } catch (StoreFailureException e) {
                doubtful.incrementAndGet();
            }
        }

        /** Asks by the command whether the last save is there, and repeats it. */
        void check(JdbcConceptStore survivor) {
            List<Revision> history = survivor.history(id);
            boolean kept = survivor.findCommand(id, open.command()).isPresent();
            if (history.size() != number + (kept ? 1 : 0)) {
                faults.add("%s: %d acknowledged, command %s, but %d are there"
                        .formatted(id, number, kept ? "kept" : "not kept", history.size()));
            }
            keptInDoubt.addAndGet(kept ? 1 : 0);
            survivor.save(concept(number + 1), number, open);
            number++;
            if (survivor.history(id).size() != number
                    || !survivor.load(id).equals(concept(number))
                    || !survivor.find(id, number)
                            .orElseThrow()
                            .revision()
                            .note()
                            .equals(open)) {
                faults.add("%s: the save that was in doubt is not there once".formatted(id));
            }
        }
    }
}
