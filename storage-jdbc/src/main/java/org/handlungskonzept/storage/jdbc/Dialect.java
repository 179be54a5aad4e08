package org.handlungskonzept.storage.jdbc;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A kind of database (Datenbankart): what databases do differently.
 *
 * <p>Immutable and thread-safe. The store asks the database which it is, unless {@link JdbcSettings#dialect} says so.
 */
public enum Dialect {
    /** SQLite, from 3.37 on. */
    SQLITE(
            "SQLite",
            "sqlite",
            MomentForm.TEXT,
            new SqliteErrorCodes(),
            "strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')",
            "",
            ""),

    /** H2, from 2.2 on, in memory, in a file, or as a server. */
    H2("H2", "h2", MomentForm.OFFSET, new H2ErrorCodes(), "current_timestamp", "", ""),

    /** PostgreSQL, from 15 on. The number is any, but the same for all: it means the schema of this library. */
    POSTGRESQL(
            "PostgreSQL",
            "postgresql",
            MomentForm.OFFSET,
            new PostgresErrorCodes(),
            "current_timestamp",
            "select pg_advisory_xact_lock(4846021)",
            ""),

    /** MariaDB, from 10.6 on. A plain query may see the state before the transaction of the host, so it reads for update. */
    MARIADB("MariaDB", "mariadb", MomentForm.LOCAL, new MariaDbErrorCodes(), "utc_timestamp(6)", "", "\nfor update");

    private final String product;
    private final String folder;
    private final MomentForm moments;
    private final ErrorCodes errors;
    private final String now;
    private final String migrationLock;
    private final String currentRead;

    Dialect(
            String product,
            String folder,
            MomentForm moments,
            ErrorCodes errors,
            String now,
            String migrationLock,
            String currentRead) {
        this.product = product;
        this.folder = folder;
        this.moments = moments;
        this.errors = errors;
        this.now = now;
        this.migrationLock = migrationLock;
        this.currentRead = currentRead;
    }

    String product() {
        return product;
    }

    String folder() {
        return folder;
    }

    MomentForm moments() {
        return moments;
    }

    ErrorCodes errors() {
        return errors;
    }

    /** The expression for the present moment, in the form in which moments are kept. */
    String now() {
        return now;
    }

    /** The statement that lets one migration wait for another, or empty where the first script does that. */
    String migrationLock() {
        return migrationLock;
    }

    /** What makes a query see what is there now, whenever the transaction began. */
    String currentRead() {
        return currentRead;
    }

    static Optional<Dialect> of(String product) {
        return Arrays.stream(values())
                .filter(dialect -> dialect.product.equals(product))
                .findFirst();
    }

    static String supported() {
        return Arrays.stream(values()).map(Dialect::product).collect(Collectors.joining(", "));
    }
}
