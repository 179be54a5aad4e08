package org.handlungskonzept.storage.jdbc;

import org.jdbi.v3.core.Handle;

/** The tables of a store: those of one dialect, and the part of one municipality in them. */
record Tables(Dialect dialect, String municipality) {

    RevisionTable on(Handle handle) {
        return new RevisionTable(handle, dialect, municipality);
    }
}
