package org.handlungskonzept.storage.jdbc;

import java.sql.SQLException;
import org.handlungskonzept.storage.StoreFailureException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementException;

/** Errors of a database in words that quote nothing of what is stored. */
final class Failures {

    private Failures() {}

    static StoreFailureException of(JdbiException failure, Dialect dialect, String place) {
        SQLException error = sqlException(failure);
        String message = "The database (%s, %s) failed at (%s) with SQLState (%s) and code (%s).\n%s"
                .formatted(
                        dialect.product(),
                        place,
                        step(failure),
                        error.getSQLState(),
                        error.getErrorCode(),
                        advice(failure, error, dialect.errors()));
        return new StoreFailureException(message, bare(error));
    }

    private static String advice(JdbiException failure, SQLException error, ErrorCodes errors) {
        return errors.fault(error) == Fault.COLLISION && isWhereRivalsCollide(failure)
                ? ErrorCodes.RIVAL_MADE_IT
                : errors.advice(error);
    }

    /** Whether the statement is one by which rivals may make the same thing at the same moment. */
    static boolean isWhereRivalsCollide(JdbiException failure) {
        return Sql.RIVALS_COLLIDE.contains(step(failure));
    }

    static StoreFailureException unreachable(SQLException error) {
        return new StoreFailureException(
                "The data source gives no connection.\nMaybe check that the database runs and may be reached.",
                bare(error));
    }

    static SQLException sqlException(JdbiException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException error) {
                return error;
            }
        }
        return new SQLException("", failure);
    }

    private static String step(JdbiException failure) {
        if (failure instanceof StatementException statement && statement.getStatementContext() != null) {
            return Sql.nameOf(statement.getStatementContext().getRawSql());
        }
        return failure instanceof ConnectionException ? "CONNECT" : "TRANSACTION";
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
