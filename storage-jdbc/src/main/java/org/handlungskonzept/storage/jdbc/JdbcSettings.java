package org.handlungskonzept.storage.jdbc;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.handlungskonzept.concept.MunicipalityKey;
import org.jspecify.annotations.Nullable;

/**
 * How a store uses a database (Einstellungen der Datenbankablage).
 *
 * <pre>{@code
 * JdbcSettings settings = JdbcSettings.standard().municipality(MunicipalityKey.of("03241009"));
 * ConceptStore store = JdbcConceptStore.open(dataSource, settings);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class JdbcSettings {

    private final Clock clock;
    private final @Nullable Dialect dialect;
    private final Division division;
    private final TableNames names;
    private final boolean joining;
    private final boolean migrating;
    private final RandomGenerator random;

    private JdbcSettings(
            Clock clock,
            @Nullable Dialect dialect,
            Division division,
            TableNames names,
            boolean joining,
            boolean migrating,
            RandomGenerator random) {
        this.clock = clock;
        this.dialect = dialect;
        this.division = division;
        this.names = names;
        this.joining = joining;
        this.migrating = migrating;
        this.random = random;
    }

    /**
     * What suits most: the time of the system, the dialect of the database, one undivided store, transactions
     * of our own, and a schema that somebody else has made.
     *
     * @return the settings
     */
    public static JdbcSettings standard() {
        return new JdbcSettings(
                Clock.systemUTC(), null, Division.NONE, TableNames.STANDARD, false, false, new Random());
    }

    /**
     * Sets the clock.
     *
     * @param clock says when a revision was saved
     * @return the changed settings
     */
    public JdbcSettings clock(Clock clock) {
        return new JdbcSettings(requireNonNull(clock, "clock"), dialect, division, names, joining, migrating, random);
    }

    /**
     * Says which kind of database it is, for one that gives itself another name.
     *
     * @param dialect the kind of database whose SQL it speaks
     * @return the changed settings
     */
    public JdbcSettings dialect(Dialect dialect) {
        return new JdbcSettings(clock, requireNonNull(dialect, "dialect"), division, names, joining, migrating, random);
    }

    /**
     * Opens the part of the database that belongs to one municipality. Parts do not see each other, and the same
     * identifier may stand for a concept in each of them. The concepts themselves may name any municipality.
     *
     * @param municipality whose part it is
     * @return the changed settings
     */
    public JdbcSettings municipality(MunicipalityKey municipality) {
        return new JdbcSettings(
                clock,
                dialect,
                division.ofPart(requireNonNull(municipality, "municipality")),
                names,
                joining,
                migrating,
                random);
    }

    /**
     * Opens all parts of the database as one store: a concept lies in the part of the municipality whose official key
     * its identifier begins with, such as {@code 03241009-integration-2022}, and otherwise in the part of none. Stores
     * of a single municipality see the same concepts in their part, if they name them by this rule.
     *
     * @return the changed settings
     */
    public JdbcSettings dividedByIdentifier() {
        return new JdbcSettings(clock, dialect, division.ofAll(), names, joining, migrating, random);
    }

    /**
     * Tells a PostgreSQL database in each transaction whose part is meant, so that its row security can keep
     * the parts apart. The owner of the tables runs {@link JdbcSchema#rowSecurity} once; the store then connects as
     * another role, and is refused if row security does not hold for it.
     *
     * @return the changed settings, which need a municipality
     */
    public JdbcSettings rowSecurity() {
        return new JdbcSettings(clock, dialect, division.secured(), names, joining, migrating, random);
    }

    /**
     * Puts the tables into a schema of their own, which must be there: on PostgreSQL and H2 a schema, on MariaDB a
     * database. Without this, they lie where the connection looks by itself.
     *
     * @param schema its name in lower case: at most 21 letters from a to z, digits and underscores, first a letter
     * @return the changed settings
     * @throws IllegalArgumentException if the name has other characters
     */
    public JdbcSettings schema(String schema) {
        return new JdbcSettings(
                clock,
                dialect,
                division,
                names.withSchema(requireNonNull(schema, "schema")),
                joining,
                migrating,
                random);
    }

    /**
     * Lets the names of all tables, views, indexes and constraints begin otherwise than with {@code hk_}. Several stores
     * with prefixes of their own can lie side by side; they share nothing.
     *
     * @param prefix the beginning: at most 21 letters from a to z, digits and underscores, first a letter
     * @return the changed settings
     * @throws IllegalArgumentException if it has other characters
     */
    public JdbcSettings tablePrefix(String prefix) {
        return new JdbcSettings(
                clock,
                dialect,
                division,
                names.withPrefix(requireNonNull(prefix, "prefix")),
                joining,
                migrating,
                random);
    }

    /**
     * Lets saves become part of a transaction that is under way: a connection whose autocommit is off is neither
     * committed nor rolled back. For data sources that know the transactions of the host, such as the transaction-aware
     * proxy of Spring, over a pool whose autocommit is on. Without this, a save on such a connection commits what the host has
     * begun, as it has to in pools whose autocommit is off.
     *
     * @return the changed settings
     */
    public JdbcSettings joiningTransactions() {
        return new JdbcSettings(clock, dialect, division, names, true, migrating, random);
    }

    /**
     * Lets the store make its tables and bring them up to date. Without this, a database of the host is only looked at,
     * and refused unless its schema is the one of this library. Files of its own are always brought up to date.
     *
     * @return the changed settings
     */
    public JdbcSettings migrating() {
        return new JdbcSettings(clock, dialect, division, names, joining, true, random);
    }

    /**
     * Sets the randomness that spreads repeated attempts over time, so that rivals do not meet again.
     *
     * @param random any generator that threads may share
     * @return the changed settings
     */
    public JdbcSettings random(RandomGenerator random) {
        return new JdbcSettings(clock, dialect, division, names, joining, migrating, requireNonNull(random, "random"));
    }

    Clock clock() {
        return clock;
    }

    @Nullable
    Dialect dialect() {
        return dialect;
    }

    Division division() {
        return division;
    }

    TableNames names() {
        return names;
    }

    boolean joining() {
        return joining;
    }

    boolean isMigrating() {
        return migrating;
    }

    RandomGenerator random() {
        return random;
    }
}
