package org.handlungskonzept.storage.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.handlungskonzept.storage.StoreFailureException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jdbi.v3.core.transaction.LocalTransactionHandler;

/**
 * A database: units of work on its connections, and its errors in words that quote nothing of what is stored.
 *
 * <p>Each unit of work borrows one connection and gives it back as it was.
 */
final class Database {

    private final Jdbi jdbi;
    private final Dialect dialect;
    private final String place;

    private Database(Jdbi jdbi, Dialect dialect, String place) {
        this.jdbi = jdbi;
        this.dialect = dialect;
        this.place = place;
    }

    static Database of(SqliteFile file, Path path) {
        return new Database(configured(Jdbi.create(file)), Dialect.SQLITE, "file " + path);
    }

    /**
     * Asks the data source which database it leads to.
     *
     * @throws StoreFailureException if it cannot be reached or is not supported
     */
    static Database recognise(DataSource dataSource) {
        String product;
        try (Connection connection = dataSource.getConnection()) {
            product = connection.getMetaData().getDatabaseProductName();
        } catch (SQLException e) {
            throw new StoreFailureException(
                    "The data source gives no connection.\nMaybe check that the database runs and may be reached.", e);
        }
        Dialect dialect = Dialect.of(product)
                .orElseThrow(() -> new StoreFailureException(
                        "The data source leads to a database (%s) that this store does not support.\nMaybe use one of these: %s."
                                .formatted(product, Dialect.supported())));
        return new Database(configured(Jdbi.create(dataSource)), dialect, "data source");
    }

    private static Jdbi configured(Jdbi jdbi) {
        // Pools may hand out connections whose autocommit is off: JDBI's default would join and never commit.
        jdbi.setTransactionHandler(LocalTransactionHandler.managed());
        jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        return jdbi;
    }

    Dialect dialect() {
        return dialect;
    }

    String place() {
        return place;
    }

    /** Does work of one statement that changes nothing. */
    <R> R read(Function<Handle, R> work) {
        return attempt(handle -> commitsItself(handle) ? work.apply(handle) : handle.inTransaction(work::apply));
    }

    /** Does work as a whole or not at all. */
    <R> R write(Function<Handle, R> work) {
        return attempt(handle -> handle.inTransaction(work::apply));
    }

    private <R> R attempt(Function<Handle, R> work) {
        try {
            return jdbi.withHandle(work::apply);
        } catch (JdbiException e) {
            throw failure(e);
        }
    }

    /** Where autocommit is off, even a query begins a transaction, and somebody must end it. */
    private static boolean commitsItself(Handle handle) {
        try {
            return handle.getConnection().getAutoCommit();
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    private StoreFailureException failure(JdbiException failure) {
        SQLException error = sqlException(failure);
        String message = "The database (%s, %s) failed at (%s) with SQLState (%s) and code (%s).\n%s"
                .formatted(
                        dialect.product(),
                        place,
                        step(failure),
                        error.getSQLState(),
                        error.getErrorCode(),
                        dialect.advice(error.getErrorCode()));
        return new StoreFailureException(message, failure instanceof ConnectionException ? failure : bare(error));
    }

    private static String step(JdbiException failure) {
        if (failure instanceof StatementException statement && statement.getStatementContext() != null) {
            return Sql.nameOf(statement.getStatementContext().getRawSql());
        }
        return failure instanceof ConnectionException ? "CONNECT" : "TRANSACTION";
    }

    private static SQLException sqlException(JdbiException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException error) {
                return error;
            }
        }
        return new SQLException("", failure);
    }

    /** The error without its message: drivers quote values in it, and JDBI's exceptions hold all that was bound. */
    private static SQLException bare(SQLException error) {
        SQLException bare = new SQLException(
                "The message of the driver is left out, for it may quote what was to be stored.",
                error.getSQLState(),
                error.getErrorCode());
        bare.setStackTrace(error.getStackTrace());
        return bare;
    }
}
