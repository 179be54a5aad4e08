package org.handlungskonzept.storage.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.handlungskonzept.storage.StoreFailureException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/**
 * A SQLite file of our own with one connection, which threads use one after the other.
 *
 * <p>A connection for each call would be simpler and costs two to three times as much for each save, because every new
 * one starts with an empty cache. Only SQLite itself may open the file: a stream that Java closes on it would drop the
 * locks SQLite holds.
 */
final class SqliteFile implements ConnectionFactory, AutoCloseable {

    private static final int BUSY_TIMEOUT_MILLIS = 10_000;
    private static final long BUSY_RETRY_NANOS = 5_000_000;

    private final Path file;
    private final DataSource dataSource;
    private final Lock turn = new ReentrantLock();
    private @Nullable Connection connection;
    private boolean closed;

    SqliteFile(Path file) {
        this.file = file;
        this.dataSource = dataSource(file);
    }

    /** Connections whose acknowledged commits survive a power cut, and whose writers wait for each other. */
    static DataSource dataSource(Path file) {
        if (Files.isDirectory(file)) {
            throw new StoreFailureException(
                    "The path (%s) is a directory, not a database file.\nMaybe name a file in it.".formatted(file));
        }
        if (file.toString().contains("?")) {
            throw new StoreFailureException(
                    "The path (%s) contains a question mark, where the driver expects settings to begin.\nMaybe name the file without it."
                            .formatted(file));
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        SQLiteDataSource dataSource = new SQLiteDataSource(config);
        dataSource.setUrl(JDBC.PREFIX + file.toAbsolutePath());
        return dataSource;
    }

    Path path() {
        return file;
    }

    /** Waits for its turn; the turn ends when the connection is given back. */
    @Override
    public Connection openConnection() throws SQLException {
        turn.lock();
        try {
            return connection();
        } catch (SQLException | RuntimeException e) {
            turn.unlock();
            throw e;
        }
    }

    private Connection connection() throws SQLException {
        if (closed) {
            throw new StoreFailureException(
                    "The store in the file (%s) was closed.\nMaybe open it again.".formatted(file));
        }
        if (connection == null) {
            connection = connect();
        }
        return connection;
    }

    /** Rivals that switch a new file to the log at the same moment are told at once that it is busy: SQLite does not wait. */
    private Connection connect() throws SQLException {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(BUSY_TIMEOUT_MILLIS);
        while (true) {
            try {
                return dataSource.getConnection();
            } catch (SQLException e) {
                if (e.getErrorCode() != SQLiteErrorCode.SQLITE_BUSY.code || System.nanoTime() - deadline >= 0) {
                    throw e;
                }
                LockSupport.parkNanos(BUSY_RETRY_NANOS);
            }
        }
    }

    @Override
    public void closeConnection(Connection connection) {
        turn.unlock();
    }

    @Override
    public void close() {
        turn.lock();
        try {
            closed = true;
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new StoreFailureException(
                    "The file (%s) could not be closed.\nMaybe check the disk; what was saved is kept.".formatted(file),
                    e);
        } finally {
            turn.unlock();
        }
    }
}
