package org.handlungskonzept.storage.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.StoreFailureException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL server whose disk becomes full: that of the tables, which it survives, and that of its log, which ends it. */
class PostgresFullDiskTest {

    private static final ConceptId ID = ConceptId.of("integration");
    private static final int TABLES_MEGABYTES = 3;
    private static final int LOG_MEGABYTES = 32;
    private static final int LEFT_FOR_THE_LOG_KILOBYTES = 2_500;
    private static final int PATIENCE_MILLIS = 1_000;
    private static final int MOST_SAVES = 5_000;

    @TempDir
    private static Path folder;

    private static SmallDisk tables;
    private static SmallDisk log;
    private static CrashingPostgres server;

    private JdbcConceptStore store;
    private ChangeNote refused;

    @BeforeAll
    static void start() throws Exception {
        tables = SmallDisk.mount(folder.resolve("tables"), TABLES_MEGABYTES);
        log = SmallDisk.mount(folder.resolve("log"), LOG_MEGABYTES);
        server = CrashingPostgres.in(folder.resolve("server"), log.path());
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
        if (log != null) {
            log.close();
        }
        if (tables != null) {
            tables.close();
        }
    }

    @Test
    void losesNothingWhenTheDiskOfTheTablesIsFull() throws Exception {
        Path ballast = tables.ballast(400);
        Path place = Files.createDirectory(tables.path().resolve("place"));
        server.execute("create tablespace small location '" + place + "'");
        try (HikariDataSource pool = pool(server.url() + "&options=-c%20default_tablespace=small")) {
            store = JdbcConceptStore.open(
                    pool, JdbcSettings.standard().tablePrefix("small_").migrating());

            long last = saveUntilItIsRefused("The disk of the server is full", "53100");

            assertThat(store.load(ID)).as("it can still be read").isEqualTo(concept(last));
            assertThatExceptionOfType(StoreFailureException.class)
                    .isThrownBy(() -> store.save(concept(last + 1), last, refused))
                    .withMessageContaining("The disk of the server is full");
            Files.delete(ballast);
            assertThat(store.findCommand(ID, refused.command())).isEmpty();
            goesOn(last);
        }
    }

    @Test
    void losesNothingWhenTheLogOfTheServerHasNoRoom() throws Exception {
        try (HikariDataSource pool = pool(server.url())) {
            store = JdbcConceptStore.open(pool, JdbcSettings.standard().migrating());
            Path ballast = log.ballast(log.free() - LEFT_FOR_THE_LOG_KILOBYTES);

            long last = saveUntilItIsRefused("repeat the call with the same note", "");

            assertThat(server.log()).contains("No space left on device").contains("PANIC");
            Files.delete(ballast);
            server.restart();
            goesOn(last);
        }
    }

    private long saveUntilItIsRefused(String advice, String state) {
        store.create(concept(1), note());
        for (long last = 1; last < MOST_SAVES; last++) {
            refused = note();
            try {
                store.save(concept(last + 1), last, refused);
            } catch (StoreFailureException e) {
                assertThat(e).hasMessageContaining(advice).hasMessageContaining("SQLState (" + state);
                assertThat(last).as("saves before").isGreaterThan(5);
                return last;
            }
        }
        throw new AssertionError("The disk never became full.");
    }

    /** What was acknowledged is there; the same command makes what was refused once, be it there (a commit in doubt) or not. */
    private void goesOn(long last) {
        boolean kept = store.findCommand(ID, refused.command()).isPresent();
        assertThat(store.history(ID)).hasSize((int) last + (kept ? 1 : 0));
        assertThat(store.verify().problems()).isEmpty();
        for (long number = 1; number <= last; number++) {
            assertThat(store.find(ID, number).orElseThrow().concept()).isEqualTo(concept(number));
        }
        assertThat(store.save(concept(last + 1), last, refused).revision().number())
                .as("the same command goes on where the disk was full")
                .isEqualTo(last + 1);
        assertThat(store.verify().problems()).isEmpty();
    }

    private static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        return new HikariDataSource(config);
    }

    /** With a title that no database can make smaller. */
    private static Concept concept(long number) {
        byte[] noise = new byte[60_000];
        Random random = new Random(number);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (' ' + 1 + random.nextInt(94));
        }
        return Concept.builder(ID, number + " " + new String(noise, UTF_8), new Municipality("Ort", null))
                .build();
    }

    private static ChangeNote note() {
        return ChangeNote.by("Test", "");
    }
}
