package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.MeasureQuery;
import org.handlungskonzept.storage.StoreFailureException;
import org.handlungskonzept.testkit.RandomConcepts;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the role of the running store can do by SQL to the part of a neighbour, while PostgreSQL keeps them apart. */
class RowSecurityTest {

    private static final String ROLE = "hk_runs_" + ProcessHandle.current().pid();
    private static final MunicipalityKey LAATZEN = MunicipalityKey.of("03241009");
    private static final MunicipalityKey NEIGHBOUR = MunicipalityKey.of("03241010");
    private static final Concept CONCEPT = RandomConcepts.concept(7);
    private static final JdbcSettings OWNER = JdbcSettings.standard();
    private static final JdbcSettings RUNNING = OWNER.rowSecurity();

    private static TestDatabase database;
    private static HikariDataSource pool;

    @BeforeAll
    static void prepare() {
        database = TestDatabase.postgres();
        JdbcConceptStore.open(database.pool(), OWNER.migrating()).close();
        database.execute("create role " + ROLE + " login");
        database.execute("grant usage on schema "
                + Jdbi.create(database.pool())
                        .withHandle(handle -> handle.createQuery("select current_schema()")
                                .mapTo(String.class)
                                .one())
                + " to " + ROLE);
        run(JdbcSchema.rowSecurity(ROLE, OWNER));
        run(JdbcSchema.rowSecurity(ROLE, OWNER));
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url().replace("user=postgres", "user=" + ROLE));
        config.setMaximumPoolSize(1);
        pool = new HikariDataSource(config);
        for (MunicipalityKey municipality : List.of(LAATZEN, NEIGHBOUR)) {
            try (JdbcConceptStore store = open(municipality)) {
                store.create(CONCEPT, note());
                store.update(
                        CONCEPT.id(),
                        note(),
                        concept ->
                                concept.toBuilder().title(municipality.value()).build());
            }
        }
    }

    @AfterAll
    static void close() {
        pool.close();
        database.close();
    }

    private static void run(String script) {
        Jdbi.create(database.pool())
                .withHandle(handle -> handle.createScript(script).getStatements())
                .forEach(database::execute);
    }

    private static JdbcConceptStore open(MunicipalityKey municipality) {
        return JdbcConceptStore.open(pool, RUNNING.municipality(municipality));
    }

    @Test
    void letsEachStoreWorkOnItsPartThroughOneConnectionOfAPool() {
        for (MunicipalityKey municipality : List.of(LAATZEN, NEIGHBOUR, LAATZEN)) {
            try (JdbcConceptStore store = open(municipality)) {
                assertThat(store.load(CONCEPT.id()).title()).isEqualTo(municipality.value());
                assertThat(store.history(CONCEPT.id())).hasSizeGreaterThan(1);
                assertThat(store.measures(MeasureQuery.asOf(LocalDate.of(2025, 6, 30)))
                                .measures())
                        .hasSameSizeAs(CONCEPT.measures());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hk_concept",
                "hk_revision",
                "hk_measure",
                "hk_measure_state",
                "hk_measure_current",
                "hk_status_history"
            })
    void showsNothingOfTheNeighbour(String table) throws SQLException {
        assertThat(count("select count(*) from " + table, null)).isZero();
        assertThat(count("select count(*) from " + table, "")).isZero();
        assertThat(count("select count(*) from " + table, LAATZEN.value())).isPositive();
        assertThat(count("select count(*) from " + table + " where municipality <> '" + LAATZEN + "'", LAATZEN.value()))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update hk_concept set title = 'x' where municipality = '03241010'",
                "update hk_revision set reason = 'x' where municipality = '03241010'",
                "update hk_measure set title = 'x' where municipality = '03241010'",
                "update hk_measure_state set due_on = null where municipality = '03241010'",
                "delete from hk_measure_state where municipality = '03241010'",
                "delete from hk_revision where municipality = '03241010'"
            })
    void changesNothingOfTheNeighbour(String statement) throws SQLException {
        assertThat(changed(statement, LAATZEN.value())).isZero();
        assertThat(changed(statement, null)).isZero();
        assertThat(changed(statement, NEIGHBOUR.value())).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into hk_concept values ('03241010', 'fremd', '', '', '', 1)",
                "insert into hk_concept values ('', 'fremd', '', '', '', 1)",
                "insert into hk_measure select '03241010', concept_id, 'fremd', 'f', '', '', null, null, 3, '{}' from hk_concept",
                "update hk_measure set municipality = '03241010', measure_id = 'fremd'"
            })
    void putsNothingIntoThePartOfTheNeighbour(String statement) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> changed(statement, LAATZEN.value()))
                .matches(e -> e.getSQLState().equals("42501"))
                .withMessageContaining("row-level security");
    }

    @Test
    void cannotPutAnythingAnywhereWithoutSayingWhere() {
        for (String statement : List.of(
                "insert into hk_concept values ('03241009', 'neu', '', '', '', 1)",
                "insert into hk_concept values ('', 'neu', '', '', '', 1)")) {
            for (String setting : new String[] {null, ""}) {
                assertThatExceptionOfType(SQLException.class)
                        .as("%s, with %s", statement, setting)
                        .isThrownBy(() -> changed(statement, setting))
                        .matches(e -> e.getSQLState().equals("42501"));
            }
        }
    }

    @Test
    void cannotTurnItOff() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute("alter table hk_concept disable row level security"));
            statement.execute("set row_security = off");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.executeQuery("select * from hk_concept"));
            statement.execute("reset row_security");
        }
    }

    @Test
    void leavesNoMunicipalityBehindInTheConnection() throws SQLException {
        try (JdbcConceptStore store = open(LAATZEN)) {
            assertThat(store.ids()).hasSize(1);
        }
        assertThat(count("select count(*) from hk_concept", null)).isZero();
    }

    @Test
    void refusesARoleForWhomItDoesNotHold() {
        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(() -> JdbcConceptStore.open(database.pool(), RUNNING.municipality(LAATZEN)))
                .withMessageContainingAll("Row security does not hold", "JdbcSchema.rowSecurity");
    }

    @Test
    void needsPostgresAndAMunicipality() {
        try (TestDatabase h2 = TestDatabase.h2Memory(true)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JdbcConceptStore.open(
                            h2.pool(), RUNNING.municipality(LAATZEN).migrating()));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> JdbcConceptStore.open(pool, RUNNING));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdbcConceptStore.open(pool, RUNNING.dividedByIdentifier()));
    }

    @Test
    void refusesARoleThatIsNoName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdbcSchema.rowSecurity("x; drop table hk_concept", OWNER));
    }

    @Test
    void namesTheTablesAsTheSettingsDo() {
        assertThat(JdbcSchema.rowSecurity("laeuft", OWNER.schema("konzepte").tablePrefix("k_")))
                .contains("on konzepte.k_measure_state to laeuft", "grant usage on schema konzepte to laeuft")
                .doesNotContain("hk_");
    }

    /** As the running role, with the setting of a municipality or, for null, with none. */
    private static int count(String query, String municipality) throws SQLException {
        try (Connection connection = transaction(municipality);
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(query)) {
            count.next();
            return count.getInt(1);
        }
    }

    /** How many rows a statement changes, before all is taken back. */
    private static int changed(String update, String municipality) throws SQLException {
        try (Connection connection = transaction(municipality);
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(update);
        }
    }

    private static Connection transaction(String municipality) throws SQLException {
        Connection connection = pool.getConnection();
        connection.setAutoCommit(false);
        if (municipality != null) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local handlungskonzept.municipality = '" + municipality + "'");
            }
        }
        return connection;
    }

    private static ChangeNote note() {
        return ChangeNote.by("Koordination", "Test");
    }
}
