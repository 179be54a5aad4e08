package org.handlungskonzept.storage.jdbc;

import org.jdbi.v3.core.Handle;

/** The tables of a store: those of one dialect, and the part of them that the store works on. */
record Tables(Dialect dialect, Division division) {

    RevisionTable on(Handle handle) {
        return new RevisionTable(handle, dialect, division);
    }
}
