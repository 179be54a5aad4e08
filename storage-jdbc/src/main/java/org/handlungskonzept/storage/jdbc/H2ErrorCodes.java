package org.handlungskonzept.storage.jdbc;

import java.sql.SQLException;

/** The error codes of H2. */
final class H2ErrorCodes implements ErrorCodes {

    /** What H2 says, among others, to rivals that make the same tables at once. */
    private static final int GENERAL_ERROR = 50000;

    /** What it says if a rival changes what it knows of the same table, such as its comment, at the same moment. */
    private static final int ROW_NOT_FOUND_IN_PRIMARY_INDEX = 90143;

    private static final int CONCURRENT_UPDATE = 90131;
    private static final int LOCK_TIMEOUT = 50200;
    private static final int DATABASE_IS_CLOSED = 90098;
    private static final int CONNECTION_BROKEN = 90067;

    @Override
    public Fault fault(SQLException error) {
        return switch (error.getErrorCode()) {
            case CONCURRENT_UPDATE, LOCK_TIMEOUT -> Fault.RIVAL;
            case GENERAL_ERROR, ROW_NOT_FOUND_IN_PRIMARY_INDEX -> Fault.COLLISION;
            case DATABASE_IS_CLOSED, CONNECTION_BROKEN -> Fault.CONNECTION;
            default -> ErrorCodes.byState(error);
        };
    }

    @Override
    public String advice(SQLException error) {
        return switch (error.getErrorCode()) {
            case CONCURRENT_UPDATE, LOCK_TIMEOUT ->
                "Others write the same concept all the time. Maybe repeat the call with the same note, or look for a program that leaves a transaction open.";
            case 23502, 23503, 23505, 23506, 23513 -> CONTRADICTION;
            case 90020 ->
                "Another process has the file open. Maybe end it: a file of H2 belongs to one process at a time.";
            case 90030 -> "The file is damaged or is not a database of H2. Maybe restore it from a backup.";
            case 90031, 90028, 90029 -> "The file cannot be written or read. Maybe check disk, folder and rights.";
            case 90096 -> "The user lacks a right. Maybe grant the rights that storage-jdbc/doc/operators.md names.";
            case 90097 -> "The database is read-only. Maybe grant the right to write it.";
            case CONNECTION_BROKEN, DATABASE_IS_CLOSED ->
                "The database was shut down. Maybe start it and repeat the call with the same note.";
            default -> "Maybe look up the code among the error codes of H2.";
        };
    }
}
