package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.StoreFailureException;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Databases in which texts would be lost, or two identifiers be the same, are refused before anything is written. */
class RefusalTest {

    private static final JdbcSettings VALIDATING = JdbcSettings.standard();
    private static final JdbcSettings MIGRATING = VALIDATING.migrating();

    @Test
    void refusesPostgresqlThatIsNotInUtf8() throws SQLException {
        try (TestDatabase server = TestDatabase.postgres()) {
            String name = server.schema() + "_latin1";
            server.execute("create database " + name + " template template0 encoding 'LATIN1' locale 'C'");
            String url = PostgresServer.url("postgres", name, "public");

            assertRefused(url, MIGRATING, "encoding (LATIN1)", "encoding UTF8");

            assertThat(tables(url)).isZero();
        }
    }

    @Test
    void refusesKeysOfPostgresqlInAnotherOrder() {
        try (TestDatabase database = TestDatabase.postgres()) {
            JdbcConceptStore.open(database.pool(), MIGRATING).close();
            database.execute(
                    "alter table hk_revision alter column command_id type varchar(36) collate pg_catalog.\"default\"");

            assertRefused(database.url(), VALIDATING, "hk_revision.command_id: default", "JdbcSchema");
            assertRefused(database.url(), MIGRATING, "hk_revision.command_id: default", "JdbcSchema");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "collate ascii_bin, collate ascii_general_ci, hk_concept.concept_id: ascii_general_ci",
        "'character set utf8mb4, collate utf8mb4_nopad_bin', 'character set latin1, collate latin1_bin', hk_measure.title: latin1_bin",
        "collate utf8mb4_nopad_bin, collate utf8mb4_general_ci, hk_measure.lead_name: utf8mb4_general_ci"
    })
    void refusesColumnsOfMariaDbThatDoNotTellTextsApart(String written, String changed, String named) {
        assumeThat(MariaDbServer.isInstalled()).isTrue();
        try (TestDatabase database = TestDatabase.mariaDb()) {
            String script = JdbcSchema.script(Dialect.MARIADB, 0);
            assertThat(script).contains(written);
            Jdbi.create(database.pool())
                    .useHandle(handle -> handle.createScript(script.replace(written, changed))
                            .getStatements()
                            .forEach(database::execute));

            assertRefused(database.url(), VALIDATING, named, "JdbcSchema");
            assertRefused(database.url(), MIGRATING, named, "JdbcSchema");
        }
    }

    @Test
    void keepsEveryTextInMariaDbWhoseDefaultIsLatin1() {
        assumeThat(MariaDbServer.isInstalled()).isTrue();
        try (TestDatabase database = TestDatabase.mariaDb()) {
            database.execute("alter database " + database.schema() + " character set latin1 collate latin1_swedish_ci");
            JdbcConceptStore store = JdbcConceptStore.open(database.pool(), MIGRATING);
            Concept concept = concept("Участие \uD83C\uDFE0");

            store.create(concept, note());

            assertThat(store.load(concept.id())).isEqualTo(concept);
            assertThat(store.verify().problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "'ANSI_QUOTES'"})
    void refusesMariaDbThatWouldCutWhatDoesNotFit(String mode) throws SQLException {
        assumeThat(MariaDbServer.isInstalled()).isTrue();
        try (TestDatabase database = TestDatabase.mariaDb()) {
            assertRefused(
                    database.url() + "&sessionVariables=sql_mode=" + mode,
                    MIGRATING,
                    "sql_mode",
                    "STRICT_TRANS_TABLES");

            assertThat(tables(database.url())).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"IGNORECASE=TRUE, IGNORECASE", "INIT=SET COLLATION GERMAN STRENGTH PRIMARY, GERMAN"})
    void refusesH2ThatDoesNotTellTextsApart(String setting, String named) throws SQLException {
        String url = "jdbc:h2:mem:refused_" + named + ";" + setting;
        try (Connection open = DriverManager.getConnection(url)) {
            assertRefused(url, MIGRATING, named);

            assertThat(tables(url)).isZero();
            assertThat(open.isClosed()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nobody, postgres, SQLState (28000), refuses the user",
        "postgres, nowhere, SQLState (3D000), Maybe create it first"
    })
    void saysWhyPostgresqlCannotBeUsed(String role, String database, String state, String advice) {
        assertRefused(PostgresServer.url(role, database, "public"), VALIDATING, "no connection", state, advice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://127.0.0.1:1/postgres", "jdbc:mariadb://127.0.0.1:1/konzepte"})
    void saysThatNobodyAnswers(String url) {
        assertRefused(url, VALIDATING, "no connection", "SQLState (08", "may be reached");
    }

    @Test
    void saysWhyMariaDbCannotBeUsed() {
        assumeThat(MariaDbServer.isInstalled()).isTrue();
        assertRefused(MariaDbServer.url("nirgends"), VALIDATING, "no connection", "Maybe create it first");
        assertRefused(
                MariaDbServer.url("").replace("user=root", "user=niemand&password=geheim"),
                VALIDATING,
                "no connection",
                "refuses the user");
    }

    private static void assertRefused(String url, JdbcSettings settings, String... parts) {
        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(() -> JdbcConceptStore.open(new DriverManagerDataSource(url), settings))
                .withMessageContainingAll(parts)
                .withMessageContaining("Maybe ")
                .satisfies(failure -> assertThat(failure + " " + failure.getCause())
                        .doesNotContain("geheim")
                        .doesNotContain("niemand"));
    }

    private static int tables(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {
                            "TABLE", "BASE TABLE"
                        })) {
            int count = 0;
            while (tables.next()) {
                count++;
            }
            return count;
        }
    }

    private static Concept concept(String title) {
        return Concept.builder(ConceptId.of("integration"), title, new Municipality("Musterstadt", null))
                .build();
    }

    private static ChangeNote note() {
        return ChangeNote.by("Koordination", "Test");
    }
}
