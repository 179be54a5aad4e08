package org.handlungskonzept.storage.jdbc;

import java.sql.SQLException;

/** What the errors of one kind of database mean, and what to do about them. */
interface ErrorCodes {

    String UNIQUE_VIOLATION = "23505";

    Fault fault(SQLException error);

    /** What to do, in a sentence or two that name no value. */
    String advice(SQLException error);

    /** What to do where a rival has made the same thing, however often it was tried. */
    String RIVAL_MADE_IT =
            "Somebody else has made the same at the same moment. Maybe repeat the call with the same note, or the whole transaction if it is one of the host; if it stays so, look for rules that hide rows from this user.";

    /** What to do where the tables say what they cannot say. */
    String CONTRADICTION =
            "The tables contradict each other, so somebody has changed them. Maybe verify the store (JdbcConceptStore.verify), and repair it.";

    /** The SQLState, which some drivers leave out. */
    static String state(SQLException error) {
        String state = error.getSQLState();
        return state == null ? "" : state;
    }

    static Fault byState(SQLException error) {
        String state = state(error);
        if (state.startsWith("40")) {
            return Fault.RIVAL;
        }
        if (state.equals(UNIQUE_VIOLATION)) {
            return Fault.COLLISION;
        }
        return state.startsWith("08") ? Fault.CONNECTION : Fault.LASTING;
    }
}
