package org.handlungskonzept.storage.jdbc;

import java.nio.file.Path;
import org.jdbi.v3.core.ConnectionFactory;

/** A database file that the store opens and closes itself. */
interface OwnFile extends ConnectionFactory, AutoCloseable {

    Dialect dialect();

    Path path();

    /** The statement without which a commit does not survive a power cut, or empty. */
    default String afterCommit() {
        return "";
    }

    @Override
    void close();
}
