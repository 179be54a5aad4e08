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

    /** The first connection was refused, so which database it is nobody has said yet. */
    static StoreFailureException unreachable(String place, SQLException failure) {
        SQLException error = told(failure);
        return new StoreFailureException(
                "The %s gives no connection: SQLState (%s), code (%s).\n%s"
                        .formatted(place, error.getSQLState(), error.getErrorCode(), connectAdvice(error)),
                bare(error));
    }

    private static String connectAdvice(SQLException error) {
        String state = ErrorCodes.state(error);
        if (state.startsWith("28")) {
            return "The server refuses the user. Maybe check name and password.";
        }
        if (state.equals("3D000") || error.getErrorCode() == 1049) {
            return "There is no such database. Maybe create it first, or check its name in the URL.";
        }
        if (error.getErrorCode() == 1044) {
            return "The user may not use this database. Maybe grant the rights that storage-jdbc/doc/operators.md names.";
        }
        return "Maybe check that the database runs and may be reached, and the address in its URL.";
    }

    /** Pools say that they waited in vain; what the driver said is in the cause. */
    private static SQLException told(SQLException failure) {
        SQLException told = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException error && error.getSQLState() != null) {
                told = error;
            }
        }
        return told;
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
