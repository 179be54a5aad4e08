package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.StaleRevisionException;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** What the host writes and what the store writes is kept together or not at all. */
class HostTransactionTest {

    private static final Concept CONCEPT = Concept.builder(
                    ConceptId.of("integration"), "Integration", new Municipality("Musterstadt", null))
            .build();

    @TempDir
    static Path folder;

    static Stream<Named<TestDatabase>> databases() {
        return TestDatabase.everywhere(folder);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void keepsOrTakesBackBothTogether(TestDatabase database) throws SQLException {
        try (database) {
            database.execute("create table log (entry varchar(10))");
            JdbcConceptStore store = JdbcConceptStore.open(
                    database.pool(), JdbcSettings.standard().migrating());
            try (Connection connection = database.pool().getConnection()) {
                connection.setAutoCommit(false);
                log(connection, "1");
                store.in(connection).create(CONCEPT, note());
                assertThat(store.in(connection).load(CONCEPT.id())).isEqualTo(CONCEPT);
                connection.rollback();
                assertThat(store.history(CONCEPT.id())).isEmpty();
                assertThat(logged(database)).isZero();

                log(connection, "2");
                store.in(connection).create(CONCEPT, note());
                connection.commit();
                assertThat(connection.isClosed()).isFalse();
                assertThat(connection.getAutoCommit()).isFalse();
            }
            assertThat(store.history(CONCEPT.id())).hasSize(1);
            assertThat(logged(database)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void leavesTheTransactionOfTheHostAliveWhenASaveFails(TestDatabase database) throws SQLException {
        try (database) {
            database.execute("create table log (entry varchar(10))");
            JdbcConceptStore store = JdbcConceptStore.open(
                    database.pool(), JdbcSettings.standard().migrating());
            store.create(CONCEPT, note());
            try (Connection connection = database.pool().getConnection()) {
                connection.setAutoCommit(false);
                log(connection, "1");
                assertThatExceptionOfType(StaleRevisionException.class)
                        .isThrownBy(() -> store.in(connection).save(CONCEPT, 7, note()));
                store.in(connection).save(CONCEPT, 1, note());
                connection.commit();
            }
            assertThat(store.history(CONCEPT.id())).hasSize(2);
            assertThat(logged(database)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void savesForItselfOnAConnectionWithoutTransaction(TestDatabase database) throws SQLException {
        try (database) {
            JdbcConceptStore store = JdbcConceptStore.open(
                    database.pool(), JdbcSettings.standard().migrating());
            try (Connection connection = database.pool().getConnection()) {
                store.in(connection).create(CONCEPT, note());
                assertThat(connection.getAutoCommit()).isTrue();
                assertThat(store.load(CONCEPT.id())).isEqualTo(CONCEPT);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void findsTheTransactionOfSpring(TestDatabase database) {
        try (database) {
            TransactionTemplate transactions =
                    new TransactionTemplate(new DataSourceTransactionManager(database.pool()));
            JdbcConceptStore store = JdbcConceptStore.open(
                    new TransactionAwareDataSourceProxy(database.pool()),
                    JdbcSettings.standard().migrating().joiningTransactions());
            transactions.executeWithoutResult(status -> {
                store.create(CONCEPT, note());
                status.setRollbackOnly();
            });
            assertThat(store.history(CONCEPT.id())).isEmpty();

            store.create(CONCEPT, note());
            transactions.executeWithoutResult(status -> store.save(CONCEPT, 1, note()));
            assertThat(store.history(CONCEPT.id())).hasSize(2);
        }
    }

    private static void log(Connection connection, String entry) throws SQLException {
        try (var statement = connection.prepareStatement("insert into log values (?)")) {
            statement.setString(1, entry);
            statement.executeUpdate();
        }
    }

    private static int logged(TestDatabase database) {
        return Jdbi.create(database.pool())
                .withHandle(handle -> handle.createQuery("select count(*) from log")
                        .mapTo(int.class)
                        .one());
    }

    private static ChangeNote note() {
        return ChangeNote.by("Koordination", "Test");
    }
}
