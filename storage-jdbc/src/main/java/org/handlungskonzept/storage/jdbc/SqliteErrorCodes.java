package org.handlungskonzept.storage.jdbc;

import java.sql.SQLException;

/** The result codes of SQLite. Its driver gives no SQLState. */
final class SqliteErrorCodes implements ErrorCodes {

    /** There is one writer at a time, which the timeout of the connection has waited for. */
    @Override
    public Fault fault(SQLException error) {
        return Fault.LASTING;
    }

    @Override
    public String advice(SQLException error) {
        // The low byte is the primary code: SQLITE_BUSY_SNAPSHOT (517) is a kind of SQLITE_BUSY (5).
        return switch (error.getErrorCode() & 0xff) {
            case 5, 6 ->
                "Another program held the database locked for too long. Maybe repeat the call with the same note, or look for a program that leaves a transaction open.";
            case 8 -> "The database is read-only. Maybe grant the right to write the file and its folder.";
            case 10 -> "The disk reports an error. Maybe check it before anything else is saved.";
            case 11 -> "The database is damaged. Maybe restore it from a backup.";
            case 13 -> "The disk is full. Maybe free some space and repeat the call with the same note.";
            case 14 -> "The file cannot be opened. Maybe create its folder first, and grant the right to write it.";
            case 19 -> CONTRADICTION;
            case 26 -> "The file is not a SQLite database. Maybe choose another file.";
            default -> "Maybe look up the code among the result codes of SQLite.";
        };
    }
}
