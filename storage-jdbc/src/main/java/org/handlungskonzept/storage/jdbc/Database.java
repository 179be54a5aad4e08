package org.handlungskonzept.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.handlungskonzept.storage.StoreFailureException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.transaction.LocalTransactionHandler;

/**
 * A database: units of work on its connections, which are repeated if a rival was faster or the connection broke.
 *
 * <p>Each unit of work borrows one connection and gives it back as it was. Thread-safe.
 */
final class Database {

    private final Jdbi jdbi;
    private final JdbcSettings settings;
    private final Dialect dialect;
    private final String place;

    private Database(Jdbi jdbi, JdbcSettings settings, Dialect dialect, String place) {
        this.jdbi = jdbi;
        this.settings = settings;
        this.dialect = dialect;
        this.place = place;
    }

    static Database of(SqliteFile file, JdbcSettings settings) {
        return new Database(
                configured(file, checked(Dialect.SQLITE, settings)), settings, Dialect.SQLITE, "file " + file.path());
    }

    /**
     * Asks the database which it is, unless the settings say so.
     *
     * @throws StoreFailureException if it cannot be reached or is not supported
     */
    static Database recognise(ConnectionFactory connections, String place, JdbcSettings settings) {
        Dialect told = settings.dialect();
        Dialect dialect = told == null ? dialect(product(connections, place)) : told;
        return new Database(configured(connections, checked(dialect, settings)), settings, dialect, place);
    }

    /** The same database, on a connection of the host. */
    Database on(Connection connection) {
        return new Database(
                configured(new HostConnection(connection), settings.names()),
                settings.joiningTransactions(),
                dialect,
                place);
    }

    private static Dialect dialect(String product) {
        return Dialect.of(product)
                .orElseThrow(() -> new StoreFailureException(
                        "The data source leads to a database (%s) that this store does not support.\nMaybe use one of these: %s; or name the dialect in the settings."
                                .formatted(product, Dialect.supported())));
    }

    private static String product(ConnectionFactory connections, String place) {
        try {
            Connection connection = connections.openConnection();
            try {
                return connection.getMetaData().getDatabaseProductName();
            } finally {
                connections.closeConnection(connection);
            }
        } catch (SQLException e) {
            throw Failures.unreachable(place, e);
        }
    }

    private static TableNames checked(Dialect dialect, JdbcSettings settings) {
        if (dialect == Dialect.SQLITE && !settings.names().schema().isEmpty()) {
            throw new IllegalArgumentException(
                    "A file of SQLite has no schemas, so the tables cannot lie in one (%s).\nMaybe take a prefix of the tables."
                            .formatted(settings.names().schema()));
        }
        Division division = settings.division();
        if (division.rowSecurity() && (dialect != Dialect.POSTGRESQL || division.part() == null)) {
            throw new IllegalArgumentException(
                    "Row security needs PostgreSQL and one municipality, but this is (%s) and the municipality (%s).\nMaybe name the municipality in the settings, or leave row security away."
                            .formatted(dialect.product(), division.municipality()));
        }
        return settings.names();
    }

    private static Jdbi configured(ConnectionFactory connections, TableNames names) {
        Jdbi jdbi = Jdbi.create(connections);
        // Pools may hand out connections whose autocommit is off: JDBI's default would join and never commit.
        jdbi.setTransactionHandler(LocalTransactionHandler.managed());
        // A transaction of the host is open when the connection goes back to the host.
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        jdbi.getConfig(SqlStatements.class)
                .setTemplateEngine((sql, context) -> names.in(sql))
                .setSqlParser(new NamedParameters());
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        return jdbi;
    }

    Dialect dialect() {
        return dialect;
    }

    boolean rowSecurity() {
        return settings.division().rowSecurity();
    }

    TableNames names() {
        return settings.names();
    }

    String place() {
        return place;
    }

    /** Does work of one statement that changes nothing. */
    <R> R read(Function<Handle, R> work) {
        return attempt((handle, mayBeKept) -> {
            boolean ofTheHost = settings.joining() && !commitsItself(handle);
            boolean alone = commitsItself(handle) && !settings.division().rowSecurity();
            return ofTheHost || alone ? told(handle, work) : handle.inTransaction(within -> told(within, work));
        });
    }

    /** Does work as a whole or not at all. */
    <R> R write(Function<Handle, R> work) {
        return write((handle, mayBeKept) -> work.apply(handle));
    }

    /**
     * Does work as a whole or not at all.
     *
     * @param work is also told whether an attempt before may have been kept, although its connection broke
     */
    <R> R write(BiFunction<Handle, Boolean, R> work) {
        return attempt((handle, mayBeKept) -> {
            if (settings.joining() && !commitsItself(handle)) {
                return Savepoints.attempt(handle, () -> told(handle, within -> work.apply(within, mayBeKept)));
            }
            return handle.inTransaction(transaction -> told(transaction, within -> work.apply(within, mayBeKept)));
        });
    }

    /** Row security looks at a setting of the session that ends with the transaction, so that no pool keeps it. */
    private <R> R told(Handle handle, Function<Handle, R> work) {
        if (settings.division().rowSecurity()) {
            handle.createQuery(Sql.TELL_MUNICIPALITY.text())
                    .bind("municipality", settings.division().municipality())
                    .map((row, context) -> row.getString(1))
                    .one();
        }
        return work.apply(handle);
    }

    private <R> R attempt(BiFunction<Handle, Boolean, R> work) {
        Retries retries = new Retries(settings.random());
        while (true) {
            boolean mayBeKept = retries.uncertain();
            try {
                return jdbi.withHandle(handle -> work.apply(handle, mayBeKept));
            } catch (JdbiException e) {
                Fault fault = fault(e);
                // In a transaction of the host, only the host can repeat what it has done so far.
                if (settings.joining() || !retries.again(fault)) {
                    throw Failures.of(e, dialect, place);
                }
            }
        }
    }

    /** What is there already was made by a rival only where rivals make the same thing at the same moment. */
    private Fault fault(JdbiException failure) {
        Fault fault = dialect.errors().fault(Failures.sqlException(failure));
        return fault == Fault.COLLISION && !Failures.isWhereRivalsCollide(failure) ? Fault.LASTING : fault;
    }

    /** Where autocommit is off, even a query begins a transaction, and somebody must end it. */
    private static boolean commitsItself(Handle handle) {
        try {
            return handle.getConnection().getAutoCommit();
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }
}
