package org.handlungskonzept.storage.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.testkit.InProcessStoreContract;
import org.junit.jupiter.api.AfterAll;

/** The host opens a connection, begins a transaction, lets the store work in it, and commits. */
class HostConnectionContractTest extends InProcessStoreContract {

    private static final TestDatabase DATABASE = TestDatabase.h2Memory(true);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Override
    protected ConceptStore open(Path place, Clock clock) {
        DataSource dataSource = DATABASE.pool();
        JdbcConceptStore store =
                JdbcConceptStore.open(dataSource, Parts.at(place).clock(clock).migrating());
        return new TransactionalStore() {
            @Override
            <R> R attempt(Function<JdbcConceptStore, R> work) {
                try (Connection connection = dataSource.getConnection()) {
                    connection.setAutoCommit(false);
                    try {
                        R result = work.apply(store.in(connection));
                        connection.commit();
                        return result;
                    } finally {
                        connection.rollback();
                    }
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }
}
