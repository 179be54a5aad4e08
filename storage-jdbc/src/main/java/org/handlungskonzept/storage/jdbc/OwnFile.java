package org.handlungskonzept.storage.jdbc;

import java.nio.file.Path;
import org.jdbi.v3.core.ConnectionFactory;

/** A database file that the store opens and closes itself. */
interface OwnFile extends ConnectionFactory, AutoCloseable {

    Dialect dialect();

    Path path();

    @Override
    void close();
}
