package org.handlungskonzept.storage.jdbc;

import java.sql.SQLException;

/** What the errors of one kind of database mean, and what to do about them. */
interface ErrorCodes {

    Fault fault(SQLException error);

    /** What to do, in a sentence or two that name no value. */
    String advice(SQLException error);

    /** The SQLState, which some drivers leave out. */
    static String state(SQLException error) {
        String state = error.getSQLState();
        return state == null ? "" : state;
    }

    static Fault byState(SQLException error) {
        String state = state(error);
        // A broken constraint comes from a rival who put in the same row: what we ask ourselves was asked before.
        if (state.startsWith("40") || state.equals("23505") || state.equals("23000")) {
            return Fault.RIVAL;
        }
        return state.startsWith("08") ? Fault.CONNECTION : Fault.LASTING;
    }
}
