package org.handlungskonzept.storage.jdbc;

import java.sql.SQLException;

/** The SQLStates of PostgreSQL. */
final class PostgresErrorCodes implements ErrorCodes {

    @Override
    public Fault fault(SQLException error) {
        return switch (ErrorCodes.state(error)) {
            // A lock was not given.
            case "55P03" -> Fault.RIVAL;
            // The server shuts down, crashed, or is not ready yet.
            case "57P01", "57P02", "57P03" -> Fault.CONNECTION;
            default -> ErrorCodes.byState(error);
        };
    }

    @Override
    public String advice(SQLException error) {
        String state = ErrorCodes.state(error);
        return switch (state) {
            case "42501" -> "The role lacks a right. Maybe grant the rights that storage-jdbc/doc/operators.md names.";
            case "25006" -> "The database is read-only. Maybe write to the primary server and not to a replica.";
            case "53100" ->
                "The disk of the server is full. Maybe free some space and repeat the call with the same note.";
            case "53300" -> "The server takes no more connections. Maybe make the pool of the application smaller.";
            case "57014" ->
                "The statement took longer than it may. Maybe raise the timeout, and repeat the call with the same note.";
            case "42P01", "42703" -> "A table or a column is missing. Maybe bring the schema up to date.";
            case "23502", "23503", "23505", "23514" -> CONTRADICTION;
            case "42P07", "42710" ->
                "There is a table, view or constraint of somebody else with a name of this store. Maybe take a schema of its own for the store.";
            case "28000", "28P01" -> "The server refuses the user. Maybe check name and password.";
            case "3D000" -> "There is no such database. Maybe create it first.";
            default ->
                fault(error) == Fault.CONNECTION
                        ? "The connection broke. Maybe check that the server runs, and repeat the call with the same note."
                        : "Maybe look up the SQLState among the error codes of PostgreSQL.";
        };
    }
}
