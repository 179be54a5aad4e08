package org.handlungskonzept.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionException;

/** Work within a transaction of somebody else, which fails as a whole and leaves the rest of the transaction as it was. */
final class Savepoints {

    private Savepoints() {}

    static <R> R attempt(Handle handle, Supplier<R> work) {
        Connection connection = handle.getConnection();
        Savepoint savepoint = set(connection);
        R result;
        try {
            result = work.get();
        } catch (RuntimeException | Error e) {
            rollback(connection, savepoint, e);
            throw e;
        }
        release(connection, savepoint);
        return result;
    }

    private static Savepoint set(Connection connection) {
        try {
            return connection.setSavepoint();
        } catch (SQLException e) {
            throw new TransactionException("No savepoint was set.", e);
        }
    }

    private static void release(Connection connection, Savepoint savepoint) {
        try {
            connection.releaseSavepoint(savepoint);
        } catch (SQLException e) {
            throw new TransactionException("The savepoint was not released.", e);
        }
    }

    /** Some errors end the whole transaction, and the savepoint with it. */
    private static void rollback(Connection connection, Savepoint savepoint, Throwable cause) {
        try {
            connection.rollback(savepoint);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
