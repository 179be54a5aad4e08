package org.handlungskonzept.storage.jdbc;

import java.sql.Connection;
import org.jdbi.v3.core.ConnectionFactory;

/** An open connection that belongs to the host, who closes it. */
final class HostConnection implements ConnectionFactory {

    private final Connection connection;

    HostConnection(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Connection openConnection() {
        return connection;
    }

    @Override
    public void closeConnection(Connection connection) {}
}
