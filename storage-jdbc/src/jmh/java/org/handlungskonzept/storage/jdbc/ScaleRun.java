package org.handlungskonzept.storage.jdbc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.storage.ArchiveWriter;
import org.handlungskonzept.storage.ArchivedRevision;
import org.handlungskonzept.storage.MeasureQuery;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Many concepts in PostgreSQL (Messlauf): how quickly they come in, how queries over them answer, how large they are. */
public final class ScaleRun {

    private static final int MEASURES = 200;
    private static final int CHUNK = 50;
    private static final int ROUNDS = 40;
    private static final int PAGE = 50;

    private final TestDatabase database = TestDatabase.postgres();
    private final JdbcConceptStore store = JdbcConceptStore.open(
            database.pool(), JdbcSettings.standard().dividedByIdentifier().migrating());
    private final Jdbi jdbi = Jdbi.create(database.pool());
    private int towns;
    private long inside;

    private ScaleRun() {}

    /**
     * Runs it.
     *
     * @param args how many concepts there are to be at each step, ascending
     * @throws IOException never
     */
    public static void main(String... args) throws IOException {
        System.out.printf(
                Locale.ROOT,
                "PostgreSQL 18, %s measures in a concept, pages of %s; milliseconds are the median and the 95th of 100%n%n",
                MEASURES,
                PAGE);
        System.out.println("| concepts | measures/s in | overdue of a unit, all towns | by hand, covering index"
                + " | a town's page | database MB | documents MB | measures and states MB |");
        System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|");
        ScaleRun run = new ScaleRun();
        for (String concepts : args.length == 0 ? new String[] {"100", "1000"} : args) {
            run.step(Integer.parseInt(concepts));
        }
        run.database.close();
    }

    private void step(int concepts) throws IOException {
        int before = towns;
        long nanos = 0;
        while (towns < concepts) {
            byte[] archive = archive(Math.min(CHUNK, concepts - towns));
            long start = System.nanoTime();
            store.importFrom(new ByteArrayInputStream(archive));
            nanos += System.nanoTime() - start;
        }
        jdbi.useHandle(handle -> {
            handle.execute("vacuum analyze");
            handle.execute("drop table if exists by_hand");
            handle.execute("""
                    create table by_hand as
                    select m.municipality, m.concept_id, m.measure_id, m.title, m.lead_name, s.due_on, s.closed
                    from hk_measure m
                    join hk_measure_state s on s.municipality = m.municipality and s.concept_id = m.concept_id
                        and s.measure_id = m.measure_id
                    where s.first_day <= date '%1$s' and s.last_day >= date '%1$s'""".formatted(BenchConcepts.TODAY));
            handle.execute("create index by_hand_due on by_hand (lead_name, due_on)"
                    + " include (municipality, concept_id, measure_id, title)");
            handle.execute("vacuum analyze by_hand");
        });
        System.out.printf(
                Locale.ROOT,
                "| %,d | %,.0f | %s | %s | %s | %,d | %,d | %,d |%n",
                concepts,
                (concepts - before) * MEASURES / (nanos / 1e9),
                times(this::overdue),
                times(this::byHand),
                times(this::page),
                megabytes("pg_database_size(current_database()) - pg_total_relation_size('by_hand')"),
                megabytes("pg_total_relation_size('hk_revision')"),
                megabytes("pg_total_relation_size('hk_measure') + pg_total_relation_size('hk_measure_state')"));
    }

    private byte[] archive(int concepts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchiveWriter archive = new ArchiveWriter(out);
        for (int i = 0; i < concepts; i++) {
            Concept concept = BenchConcepts.of(++towns, MEASURES, 1);
            Prepared rows = Prepared.of(concept);
            archive.add(new ArchivedRevision(rows.revision(), rows.draft().document()));
        }
        archive.end();
        return out.toByteArray();
    }

    private int overdue(int round) {
        return store.measures(MeasureQuery.asOf(BenchConcepts.TODAY)
                        .leadUnit(BenchConcepts.unit(round))
                        .dueBefore(BenchConcepts.TODAY)
                        .limit(PAGE))
                .measures()
                .size();
    }

    private int byHand(int round) {
        return jdbi.withHandle(handle -> byHand(handle, round));
    }

    private static int byHand(Handle handle, int round) {
        return handle.createQuery(
                        "select municipality, concept_id, measure_id, title from by_hand where lead_name = :lead"
                                + " and due_on < :due order by concept_id, measure_id limit :limit")
                .bind("lead", BenchConcepts.unit(round))
                .bind("due", BenchConcepts.TODAY)
                .bind("limit", PAGE)
                .mapToMap()
                .list()
                .size();
    }

    private int page(int round) {
        // Opening is what a host does once, so the clock starts after it.
        try (JdbcConceptStore part = JdbcConceptStore.open(
                database.pool(), JdbcSettings.standard().municipality(BenchConcepts.key(1 + round % towns)))) {
            long start = System.nanoTime();
            int found = part.measures(MeasureQuery.asOf(BenchConcepts.TODAY).limit(PAGE))
                    .measures()
                    .size();
            inside = System.nanoTime() - start;
            return found;
        }
    }

    private String times(IntUnaryOperator query) {
        long[] nanos = new long[ROUNDS];
        for (int round = -ROUNDS / 4; round < ROUNDS; round++) {
            inside = 0;
            long start = System.nanoTime();
            if (query.applyAsInt(Math.floorMod(round, ROUNDS)) < 0) {
                throw new IllegalStateException();
            }
            if (round >= 0) {
                nanos[round] = inside > 0 ? inside : System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        return String.format(Locale.ROOT, "%.2f, %.2f", nanos[ROUNDS / 2] / 1e6, nanos[ROUNDS * 95 / 100] / 1e6);
    }

    private long megabytes(String size) {
        return jdbi.withHandle(handle -> handle.createQuery("select (" + size + ") / 1048576")
                .mapTo(long.class)
                .one());
    }
}
