package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.handlungskonzept.storage.StoreFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class SchemaTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-06-14T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path place;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = place.resolve("konzepte.db");
    }

    @Test
    void notesWhenEachScriptWasApplied() throws SQLException {
        JdbcConceptStore.open(file, JdbcSettings.standard().clock(CLOCK)).close();
        JdbcConceptStore.open(file).close();

        assertThat(text("select group_concat(version || ' ' || applied_at) from hk_schema_history"))
                .isEqualTo("1 2022-06-14T08:00:00.000000Z,2 2022-06-14T08:00:00.000000Z");
    }

    @Test
    void refusesASchemaOfANewerLibraryAndLeavesItAlone() throws SQLException {
        JdbcConceptStore.open(file, JdbcSettings.standard().clock(CLOCK)).close();
        execute("insert into hk_schema_history values (99, 'V099.sql', '', '2099-01-01T00:00:00.000000Z')");

        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(() -> JdbcConceptStore.open(file))
                .withMessageContainingAll("version (99)", "version (2)", file.toString());
        assertThat(text("select count(*) from hk_schema_history")).isEqualTo("3");
    }

    @Test
    void appliesAllScriptsOrNone() throws SQLException {
        execute("create table hk_revision (somebody text)");

        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(() -> JdbcConceptStore.open(file))
                .withMessageContaining("SCHEMA_SCRIPT");
        assertThat(text("select group_concat(name) from sqlite_schema")).isEqualTo("hk_revision");
    }

    @Test
    void livesBesideTablesOfOthers() throws SQLException {
        execute("create table concept (somebody text)");

        JdbcConceptStore.open(file).close();

        assertThat(text("select group_concat(name) from (select name from sqlite_schema"
                        + " where type = 'table' and sql is not null order by name)"))
                .isEqualTo("concept,hk_concept,hk_measure,hk_measure_state,hk_revision,hk_schema_history");
    }

    @Test
    void letsManyOpenANewFileAtOnce() throws Exception {
        SQLiteDataSource careless = new SQLiteDataSource();
        careless.setUrl("jdbc:sqlite:" + place.resolve("host.db"));
        careless.setBusyTimeout(10_000);

        openAtOnce(6, () -> JdbcConceptStore.open(file));
        openAtOnce(
                6, () -> JdbcConceptStore.open(careless, JdbcSettings.standard().migrating()));

        assertThat(text("select count(*) from hk_schema_history")).isEqualTo("2");
    }

    private static void openAtOnce(int threads, Callable<JdbcConceptStore> opening) throws Exception {
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Callable<Void> task = () -> {
                start.await();
                opening.call().close();
                return null;
            };
            for (Future<Void> opened : pool.invokeAll(
                    IntStream.range(0, threads).mapToObj(i -> task).toList())) {
                opened.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = SqliteFile.dataSource(file).getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = SqliteFile.dataSource(file).getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeQuery(sql).getString(1);
        }
    }
}
