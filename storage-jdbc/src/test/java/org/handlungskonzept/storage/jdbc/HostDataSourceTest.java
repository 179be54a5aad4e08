package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.h2.jdbcx.JdbcDataSource;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.StoreFailureException;
import org.handlungskonzept.storage.StoredConcept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class HostDataSourceTest {

    private static final Concept CONCEPT = Concept.builder(
                    ConceptId.of("integration"), "Integration", new Municipality("Musterstadt", null))
            .build();

    private static final JdbcSettings MIGRATING = JdbcSettings.standard().migrating();

    @TempDir
    Path place;

    @Test
    void worksWithTheDefaultsOfTheDriver() {
        JdbcConceptStore store = JdbcConceptStore.open(dataSource(3000), MIGRATING);

        StoredConcept created = store.create(CONCEPT, note());

        assertThat(JdbcConceptStore.open(
                                dataSource(3000), JdbcSettings.standard().clock(Clock.systemUTC()))
                        .find(CONCEPT.id()))
                .contains(created);
    }

    @Test
    void opensACurrentDatabaseWhileAnotherWrites() throws SQLException {
        JdbcConceptStore.open(place.resolve("host.db")).close();
        try (Connection writer = dataSource(0).getConnection();
                Statement statement = writer.createStatement()) {
            statement.execute("begin immediate");

            assertThatCode(() -> JdbcConceptStore.open(
                                    dataSource(0), JdbcSettings.standard().clock(Clock.systemUTC()))
                            .close())
                    .doesNotThrowAnyException();
            statement.execute("rollback");
        }
    }

    @Test
    void saysWhatToDoWhenTheDatabaseStaysLocked() throws SQLException {
        try (JdbcConceptStore impatient = JdbcConceptStore.open(dataSource(0), MIGRATING);
                Connection writer = dataSource(0).getConnection();
                Statement statement = writer.createStatement()) {
            impatient.create(CONCEPT, note());
            statement.execute("begin immediate");

            assertThatExceptionOfType(StoreFailureException.class)
                    .isThrownBy(() -> impatient.save(CONCEPT, 1, note()))
                    .withMessageContainingAll("RAISE_REVISION", "code (5)", "repeat the call with the same note");
            statement.execute("rollback");
            assertThat(impatient.history(CONCEPT.id())).hasSize(1);
        }
    }

    @Test
    void namesADatabaseThatIsNotSupportedAndThoseThatAre() {
        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(() -> JdbcConceptStore.open(new RenamedDataSource(h2(), "Oracle"), MIGRATING))
                .withMessageContainingAll("(Oracle)", "SQLite, H2, PostgreSQL, MariaDB", "name the dialect");
    }

    @Test
    void believesWhoeverNamesTheDialect() {
        JdbcConceptStore store =
                JdbcConceptStore.open(new RenamedDataSource(h2(), "Fork of H2"), MIGRATING.dialect(Dialect.H2));

        store.create(CONCEPT, note());

        assertThat(store.load(CONCEPT.id())).isEqualTo(CONCEPT);
    }

    @Test
    void writesNothingIntoADatabaseThatItMayNotMigrate() throws SQLException {
        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(() -> JdbcConceptStore.open(
                        dataSource(0), JdbcSettings.standard().clock(Clock.systemUTC())))
                .withMessageContainingAll("version (0)", "needs version (", "JdbcSettings.migrating", "JdbcSchema");
        try (Connection connection = dataSource(0).getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement
                            .executeQuery("select count(*) from sqlite_schema")
                            .getInt(1))
                    .isZero();
        }
    }

    private static JdbcDataSource h2() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setUrl("jdbc:h2:mem:renamed;DB_CLOSE_DELAY=-1");
        return h2;
    }

    @Test
    void saysThatTheDatabaseCannotBeReached() {
        SQLiteDataSource lost = new SQLiteDataSource();
        lost.setUrl("jdbc:sqlite:" + place.resolve("fehlt").resolve("host.db"));

        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(() ->
                        JdbcConceptStore.open(lost, JdbcSettings.standard().clock(Clock.systemUTC())))
                .withMessageContaining("gives no connection")
                .withCauseInstanceOf(SQLException.class);
    }

    private SQLiteDataSource dataSource(int busyTimeoutMillis) {
        SQLiteDataSource plain = new SQLiteDataSource();
        plain.setUrl("jdbc:sqlite:" + place.resolve("host.db"));
        plain.setBusyTimeout(busyTimeoutMillis);
        return plain;
    }

    private static ChangeNote note() {
        return ChangeNote.by("Koordination", "Test");
    }
}
