package org.handlungskonzept.storage.jdbc;

import java.sql.SQLException;

/** The error codes of MariaDB. */
final class MariaDbErrorCodes implements ErrorCodes {

    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;
    private static final int DUPLICATE_ENTRY = 1062;
    private static final int RECORD_HAS_CHANGED = 1020;

    @Override
    public Fault fault(SQLException error) {
        return switch (error.getErrorCode()) {
            case LOCK_WAIT_TIMEOUT, DEADLOCK, RECORD_HAS_CHANGED -> Fault.RIVAL;
            case DUPLICATE_ENTRY -> Fault.COLLISION;
            // Killed, shutting down, gone, lost in the middle.
            case 1053, 1927, 2006, 2013 -> Fault.CONNECTION;
            default -> ErrorCodes.state(error).startsWith("08") ? Fault.CONNECTION : Fault.LASTING;
        };
    }

    @Override
    public String advice(SQLException error) {
        return switch (error.getErrorCode()) {
            case LOCK_WAIT_TIMEOUT, DEADLOCK ->
                "Others write the same concept all the time. Maybe repeat the call with the same note, or look for a program that leaves a transaction open.";
            case 1044, 1045, 1142, 1143 ->
                "The user lacks a right. Maybe grant the rights that storage-jdbc/doc/operators.md names.";
            case 1036, 1290, 1792 ->
                "The database is read-only. Maybe write to the primary server and not to a replica.";
            case 1021, 1114 ->
                "The disk of the server is full. Maybe free some space and repeat the call with the same note.";
            case 1040, 1203 -> "The server takes no more connections. Maybe make the pool of the application smaller.";
            case 1049 -> "There is no such database. Maybe create it first.";
            case 1054, 1146 -> "A table or a column is missing. Maybe bring the schema up to date.";
            case DUPLICATE_ENTRY, 1048, 1451, 1452, 4025 -> CONTRADICTION;
            case 1153 -> "The concept is larger than the server takes. Maybe raise max_allowed_packet.";
            default ->
                fault(error) == Fault.CONNECTION
                        ? "The connection broke. Maybe check that the server runs, and repeat the call with the same note."
                        : "Maybe look up the code among the error codes of MariaDB.";
        };
    }
}
