package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.MeasureQuery;
import org.handlungskonzept.storage.StoreFailureException;
import org.handlungskonzept.testkit.RandomConcepts;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stores in a schema of their own, or with a prefix of their own, beside the tables of the host. */
class TableNamesTest {

    private static final JdbcSettings STANDARD = JdbcSettings.standard();
    private static final Concept CONCEPT = RandomConcepts.concept(7);

    @TempDir
    static Path folder;

    static Stream<Named<Supplier<TestDatabase>>> databases() {
        return Stream.concat(Stream.of(Named.of("SQLite", () -> TestDatabase.sqlite(folder))), servers());
    }

    static Stream<Named<Supplier<TestDatabase>>> servers() {
        return MigrationTest.databases().filter(database -> !database.getName().equals("SQLite"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void keepsTwoStoresApartAndTouchesNothingOfTheHost(Supplier<TestDatabase> newDatabase) throws SQLException {
        try (TestDatabase database = newDatabase.get()) {
            List<String> ofTheHost = List.of("concept", "revision", "hkxschema_history", "schema_history");
            ofTheHost.forEach(table -> database.execute("create table " + table + " (somebody integer)"));

            exercise(database, STANDARD.tablePrefix("hk_a_"));
            exercise(database, STANDARD.tablePrefix("b"));
            exercise(database, STANDARD);

            assertThat(tables(database))
                    .filteredOn(table -> !table.startsWith("hk_") && !table.startsWith("b"))
                    .containsExactlyInAnyOrder("concept", "revision", "hkxschema_history", "schema_history");
            assertThat(tables(database))
                    .contains(
                            "hk_a_schema_history", "bschema_history", "hk_schema_history", "hk_a_measure", "bmeasure");
            ofTheHost.forEach(table -> assertThat(rows(database, table)).isZero());
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void keepsItsTablesInASchemaOfTheirOwn(Supplier<TestDatabase> newDatabase) throws SQLException {
        try (TestDatabase database = newDatabase.get()) {
            String schema = "konzepte_" + System.identityHashCode(database);
            database.execute("create " + (database.dialect() == Dialect.MARIADB ? "database " : "schema ") + schema);

            exercise(database, STANDARD.schema(schema));
            exercise(database, STANDARD.schema(schema).tablePrefix("zwei_"));

            assertThat(tables(database)).isEmpty();
            assertThat(rows(database, schema + ".zwei_measure")).isPositive();
        }
    }

    /** Fails if a statement of the store or of its scripts names a table otherwise than with its names. */
    private static void exercise(TestDatabase database, JdbcSettings settings) {
        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(() -> JdbcConceptStore.open(database.pool(), settings))
                .withMessageContaining("version (0)");
        try (ConceptStore store = JdbcConceptStore.open(database.pool(), settings.migrating())) {
            assertThat(store.ids()).isEmpty();
            store.create(CONCEPT, note());
            store.update(
                    CONCEPT.id(),
                    note(),
                    concept -> Concept.builder(concept.id(), "leer", concept.municipality())
                            .build());
            store.update(CONCEPT.id(), note(), concept -> CONCEPT);
            assertThat(store.load(CONCEPT.id())).isEqualTo(CONCEPT);
            assertThat(store.history(CONCEPT.id())).hasSize(3);
            assertThat(store.measures(MeasureQuery.asOf(LocalDate.of(2025, 6, 30)))
                            .measures())
                    .hasSameSizeAs(CONCEPT.measures());
            assertThat(store.deletions()).isEmpty();
        }
        JdbcConceptStore.open(database.pool(), settings).close();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void runsByHandWhatTheScriptSays(Supplier<TestDatabase> newDatabase) {
        try (TestDatabase database = newDatabase.get()) {
            String schema = "hand_" + System.identityHashCode(database);
            database.execute("create " + (database.dialect() == Dialect.MARIADB ? "database " : "schema ") + schema);
            JdbcSettings settings = STANDARD.schema(schema).tablePrefix("k_");
            String script = JdbcSchema.script(database.dialect(), 0, settings);
            Jdbi.create(database.pool())
                    .withHandle(handle -> handle.createScript(script).getStatements())
                    .forEach(database::execute);

            JdbcConceptStore.open(database.pool(), settings).close();
            assertThat(script).doesNotContain("hk_");
        }
    }

    @Test
    void refusesASchemaWhereThereAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdbcConceptStore.open(folder.resolve("konzepte.db"), STANDARD.schema("konzepte")))
                .withMessageContaining("(konzepte)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hk-", "HK_", "1hk", "hk_;", "hk_ ", "ü_", "a23456789012345678901_", "x; drop table y"})
    void refusesNamesThatAreNotPlain(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.tablePrefix(name));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.schema(name));
    }

    private static int rows(TestDatabase database, String table) {
        return Jdbi.create(database.pool())
                .withHandle(handle -> handle.createQuery("select count(*) from " + table)
                        .mapTo(int.class)
                        .one());
    }

    private static List<String> tables(TestDatabase database) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.pool().getConnection();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {
                            "TABLE", "BASE TABLE"
                        })) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static ChangeNote note() {
        return ChangeNote.by("Koordination", "Test");
    }
}
