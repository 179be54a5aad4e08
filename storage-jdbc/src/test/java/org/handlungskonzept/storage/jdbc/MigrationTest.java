package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.StoreFailureException;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of the schema on each kind of database. */
class MigrationTest {

    private static final JdbcSettings VALIDATING = JdbcSettings.standard();
    private static final JdbcSettings MIGRATING = VALIDATING.migrating();
    private static final int NODES = 10;

    @TempDir
    static Path folder;

    static Stream<Named<Supplier<TestDatabase>>> databases() {
        Stream<Named<Supplier<TestDatabase>>> everywhere = Stream.of(
                Named.of("SQLite", () -> TestDatabase.sqlite(folder)),
                Named.of("H2", () -> TestDatabase.h2Memory(true)),
                Named.of("PostgreSQL", TestDatabase::postgres));
        return MariaDbServer.isInstalled()
                ? Stream.concat(everywhere, Stream.of(Named.of("MariaDB", TestDatabase::mariaDb)))
                : everywhere;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void letsTenNodesStartAtOnce(Supplier<TestDatabase> newDatabase) throws Exception {
        try (TestDatabase database = newDatabase.get()) {
            CyclicBarrier start = new CyclicBarrier(NODES);
            ExecutorService pool = Executors.newFixedThreadPool(NODES);
            try {
                Callable<Void> node = () -> {
                    start.await();
                    JdbcConceptStore.open(database.pool(), MIGRATING).close();
                    return null;
                };
                for (Future<Void> opened : pool.invokeAll(Collections.nCopies(NODES, node))) {
                    opened.get();
                }
            } finally {
                pool.shutdownNow();
            }

            assertThat(versions(database)).isEqualTo(JdbcSchema.version());
            assertKeepsAConcept(database);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void runsByHandWhatTheScriptSays(Supplier<TestDatabase> newDatabase) {
        try (TestDatabase database = newDatabase.get()) {
            for (String statement : statements(database, JdbcSchema.script(database.dialect(), 0))) {
                database.execute(statement);
            }

            JdbcConceptStore.open(database.pool(), VALIDATING).close();
            assertKeepsAConcept(database);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void goesOnAfterAMigrationThatWasKilledAnywhere(Supplier<TestDatabase> newDatabase) throws SQLException {
        int last = 1;
        for (int done = 0; done <= last; done++) {
            try (TestDatabase database = newDatabase.get()) {
                List<String> statements = new ArrayList<>(statements(
                        database, SchemaScript.history(database.dialect()).text()));
                int history = statements.size();
                statements.addAll(statements(
                        database, SchemaScript.of(database.dialect(), 1).text()));
                last = statements.size() - history;
                if (isOneTransaction(database)) {
                    for (int until = 0; until <= statements.size(); until++) {
                        breakOff(database, statements.subList(0, until));
                        assertHasNoVersion(database);
                    }
                    done = last;
                } else {
                    statements.subList(0, history + done).forEach(database::execute);
                    assertHasNoVersion(database);
                }

                JdbcConceptStore.open(database.pool(), MIGRATING).close();

                assertKeepsAConcept(database);
            }
        }
    }

    private static boolean isOneTransaction(TestDatabase database) {
        return database.dialect() == Dialect.SQLITE || database.dialect() == Dialect.POSTGRESQL;
    }

    /** What the end of a process leaves of a migration that is one transaction. */
    private static void breakOff(TestDatabase database, List<String> statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void assertHasNoVersion(TestDatabase database) {
        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(() -> JdbcConceptStore.open(database.pool(), VALIDATING))
                .withMessageContaining("version (0)");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void refusesTablesOfSomebodyElse(Supplier<TestDatabase> newDatabase) {
        try (TestDatabase database = newDatabase.get()) {
            database.execute("create table hk_revision (somebody varchar(10))");

            assertThatExceptionOfType(StoreFailureException.class)
                    .isThrownBy(() -> JdbcConceptStore.open(database.pool(), MIGRATING));
            assertThatExceptionOfType(StoreFailureException.class)
                    .isThrownBy(() -> JdbcConceptStore.open(database.pool(), VALIDATING));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void noticesASchemaThatIsNotWhole(Supplier<TestDatabase> newDatabase) {
        try (TestDatabase database = newDatabase.get()) {
            JdbcConceptStore.open(database.pool(), MIGRATING).close();
            database.execute("alter table hk_revision drop column reason");

            assertThatExceptionOfType(StoreFailureException.class)
                    .isThrownBy(() -> JdbcConceptStore.open(database.pool(), VALIDATING))
                    .withMessageContaining("FIND_NEWEST");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void noticesAScriptThatWasAnother(Supplier<TestDatabase> newDatabase) {
        try (TestDatabase database = newDatabase.get()) {
            JdbcConceptStore.open(database.pool(), MIGRATING).close();
            database.execute("update hk_schema_history set checksum = 'x'");

            assertThatExceptionOfType(StoreFailureException.class)
                    .isThrownBy(() -> JdbcConceptStore.open(database.pool(), VALIDATING))
                    .withMessageContaining("another text of the script (V001__concepts.sql)");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void refusesASchemaOfANewerLibrary(Supplier<TestDatabase> newDatabase) {
        try (TestDatabase database = newDatabase.get()) {
            JdbcConceptStore.open(database.pool(), MIGRATING).close();
            database.execute("update hk_schema_history set version = 99 where version = 2");

            for (JdbcSettings settings : List.of(VALIDATING, MIGRATING)) {
                assertThatExceptionOfType(StoreFailureException.class)
                        .isThrownBy(() -> JdbcConceptStore.open(database.pool(), settings))
                        .withMessageContaining("has version (99)");
            }
        }
    }

    /** While nodes of two versions run at once, the older one finds columns that it does not know. */
    @ParameterizedTest
    @MethodSource("databases")
    void goesOnWhileANewerNodeAddsToTheSchema(Supplier<TestDatabase> newDatabase) {
        try (TestDatabase database = newDatabase.get()) {
            JdbcConceptStore older = JdbcConceptStore.open(database.pool(), MIGRATING);
            Concept concept = concept();
            older.create(concept, ChangeNote.by("Koordination", "Test"));
            for (String table : List.of("hk_concept", "hk_revision", "hk_measure", "hk_measure_state")) {
                database.execute("alter table " + table + " add column of_a_newer_version integer default 1");
            }
            database.execute("insert into hk_schema_history (version, script, checksum, applied_at) values ("
                    + (JdbcSchema.version() + 1) + ", 'V.sql', 'x', "
                    + database.dialect().now() + ")");

            older.save(concept, 1, ChangeNote.by("Koordination", "Test"));

            assertThat(older.load(concept.id())).isEqualTo(concept);
            assertThat(older.verify().problems()).isEmpty();
            assertThatExceptionOfType(StoreFailureException.class)
                    .as("a node that starts anew")
                    .isThrownBy(() -> JdbcConceptStore.open(database.pool(), MIGRATING))
                    .withMessageContaining("Maybe use the newer library");
        }
    }

    private static Concept concept() {
        return Concept.builder(ConceptId.of("integration"), "Integration", new Municipality("Ort", null))
                .build();
    }

    private static void assertKeepsAConcept(TestDatabase database) {
        Concept concept = concept();
        JdbcConceptStore store = JdbcConceptStore.open(database.pool(), VALIDATING);
        store.create(concept, ChangeNote.by("Koordination", "Test"));
        assertThat(store.load(concept.id())).isEqualTo(concept);
    }

    private static int versions(TestDatabase database) {
        return Jdbi.create(database.pool())
                .withHandle(handle -> handle.createQuery("select count(*) from hk_schema_history")
                        .mapTo(int.class)
                        .one());
    }

    private static List<String> statements(TestDatabase database, String script) {
        return Jdbi.create(database.pool())
                .withHandle(handle -> handle.createScript(script).getStatements());
    }
}
