package org.handlungskonzept.storage.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.handlungskonzept.storage.StoreFailureException;
import org.jspecify.annotations.Nullable;

/**
 * A file of H2 of our own. H2 writes what was committed at once and without its usual delay, and forces it to the disk
 * after each save: with its defaults, it loses acknowledged saves when the process is killed.
 *
 * <p>One connection stays open, because H2 closes a file with its last connection.
 */
final class H2File implements OwnFile {

    private static final String SUFFIX = ".mv.db";

    private final Path path;
    private final DataSource dataSource;
    private @Nullable Connection anchor;
    private boolean closed;

    H2File(Path path) {
        this.path = path;
        String name = path.toAbsolutePath().toString();
        if (name.contains(";")) {
            throw new StoreFailureException(
                    "The path (%s) contains a semicolon, where H2 expects settings to begin.\nMaybe name the file without it."
                            .formatted(path));
        }
        if (!name.endsWith(SUFFIX)) {
            throw new StoreFailureException(
                    "The file (%s) must be named (*%s), as H2 names its files.\nMaybe add that to the name."
                            .formatted(path, SUFFIX));
        }
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setUrl("jdbc:h2:file:" + name.substring(0, name.length() - SUFFIX.length())
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000");
        this.dataSource = h2;
    }

    @Override
    public Dialect dialect() {
        return Dialect.H2;
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public String afterCommit() {
        return Sql.FORCE_TO_DISK.text();
    }

    @Override
    public Connection openConnection() throws SQLException {
        synchronized (this) {
            if (closed) {
                throw new StoreFailureException(
                        "The store in the file (%s) was closed.\nMaybe open it again.".formatted(path));
            }
            if (anchor == null) {
                anchor = dataSource.getConnection();
            }
        }
        return dataSource.getConnection();
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            if (anchor != null) {
                anchor.close();
            }
        } catch (SQLException e) {
            throw new StoreFailureException(
                    "The file (%s) could not be closed.\nMaybe check the disk; what was saved is kept.".formatted(path),
                    e);
        }
    }
}
