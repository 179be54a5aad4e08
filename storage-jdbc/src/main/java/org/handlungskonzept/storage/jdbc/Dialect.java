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
    /** SQLite, tested with 3.53. */
    SQLITE("SQLite", "sqlite", MomentForm.TEXT, "strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')", "", ""),

    /** H2, in memory or in a file; tested with 2.5. */
    H2("H2", "h2", MomentForm.OFFSET, "current_timestamp", "", ""),

    /** PostgreSQL, tested with 18. The number is any, but the same for all: it means the schema of this library. */
    POSTGRESQL(
            "PostgreSQL",
            "postgresql",
            MomentForm.OFFSET,
            "current_timestamp",
            "select pg_advisory_xact_lock(4846021)",
            ""),

    /** MariaDB, tested with 10.11. A plain query may see the state before the transaction of the host, so it reads for update. */
    MARIADB("MariaDB", "mariadb", MomentForm.LOCAL, "utc_timestamp(6)", "", "\nfor update");

    private final String product;
    private final String folder;
    private final MomentForm moments;
    private final String now;
    private final String migrationLock;
    private final String currentRead;

    Dialect(String product, String folder, MomentForm moments, String now, String migrationLock, String currentRead) {
        this.product = product;
        this.folder = folder;
        this.moments = moments;
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

    DayForm days() {
        return this == SQLITE ? DayForm.TEXT : DayForm.DATE;
    }

    MeasureRowWriter rowWriter() {
        return this == POSTGRESQL ? new ArrayRows() : new BatchedRows(days());
    }

    MomentForm moments() {
        return moments;
    }

    ErrorCodes errors() {
        return switch (this) {
            case SQLITE -> new SqliteErrorCodes();
            case H2 -> new H2ErrorCodes();
            case POSTGRESQL -> new PostgresErrorCodes();
            case MARIADB -> new MariaDbErrorCodes();
        };
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
