package org.handlungskonzept.storage.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Named;

/** A new schema of its own on a server of the tests, with a pool as hosts have one. */
final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static final int CONNECTIONS = 12;

    private final Dialect dialect;
    private final String url;
    private final HikariDataSource pool;

    private TestDatabase(Dialect dialect, String url, boolean autocommit) {
        this.dialect = dialect;
        this.url = url;
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setAutoCommit(autocommit);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        this.pool = new HikariDataSource(config);
    }

    static TestDatabase h2Memory(boolean autocommit) {
        return new TestDatabase(Dialect.H2, "jdbc:h2:mem:" + name() + ";DB_CLOSE_DELAY=-1", autocommit);
    }

    static TestDatabase sqlite(Path folder) {
        return new TestDatabase(
                Dialect.SQLITE,
                "jdbc:sqlite:" + folder.resolve(name())
                        + "?journal_mode=WAL&busy_timeout=10000&transaction_mode=IMMEDIATE&foreign_keys=true",
                true);
    }

    static TestDatabase postgres() {
        String schema = name();
        execute(PostgresServer.url("public"), "create schema " + schema);
        return new TestDatabase(Dialect.POSTGRESQL, PostgresServer.url(schema), true);
    }

    static TestDatabase mariaDb() {
        String schema = name();
        execute(MariaDbServer.url(""), "create database " + schema);
        return new TestDatabase(Dialect.MARIADB, MariaDbServer.url(schema), true);
    }

    /** A server, or a database in memory. */
    static TestDatabase of(Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> throw new IllegalArgumentException("SQLite needs a folder.");
            case H2 -> h2Memory(true);
            case POSTGRESQL -> postgres();
            case MARIADB -> mariaDb();
        };
    }

    /** One of each kind that runs here. */
    static Stream<Named<TestDatabase>> everywhere(Path folder) {
        Stream<Named<TestDatabase>> everywhere = Stream.of(
                Named.of("SQLite", sqlite(folder)), Named.of("H2", h2Memory(true)), Named.of("PostgreSQL", postgres()));
        return MariaDbServer.isInstalled()
                ? Stream.concat(everywhere, Stream.of(Named.of("MariaDB", mariaDb())))
                : everywhere;
    }

    private static String name() {
        return "test_" + ProcessHandle.current().pid() + "_" + SCHEMAS.incrementAndGet();
    }

    String url() {
        return url;
    }

    /** The name of the schema, on PostgreSQL and MariaDB. */
    String schema() {
        return dialect == Dialect.POSTGRESQL
                ? url.substring(url.indexOf("currentSchema=") + "currentSchema=".length())
                : url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
    }

    Dialect dialect() {
        return dialect;
    }

    DataSource pool() {
        return pool;
    }

    void execute(String sql) {
        execute(url, sql);
    }

    private static void execute(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url)) {
            execute(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a statement as it is, without looking for parameters in it. */
    static void execute(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the pool; it is the same to the server whether a schema of the tests stays. */
    @Override
    public void close() {
        pool.close();
    }
}
