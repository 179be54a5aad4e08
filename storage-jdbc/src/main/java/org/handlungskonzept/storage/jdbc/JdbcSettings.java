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
    private final @Nullable MunicipalityKey municipality;
    private final boolean joining;
    private final boolean migrating;
    private final RandomGenerator random;

    private JdbcSettings(
            Clock clock,
            @Nullable Dialect dialect,
            @Nullable MunicipalityKey municipality,
            boolean joining,
            boolean migrating,
            RandomGenerator random) {
        this.clock = clock;
        this.dialect = dialect;
        this.municipality = municipality;
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
        return new JdbcSettings(Clock.systemUTC(), null, null, false, false, new Random());
    }

    /**
     * Sets the clock.
     *
     * @param clock says when a revision was saved
     * @return the changed settings
     */
    public JdbcSettings clock(Clock clock) {
        return new JdbcSettings(requireNonNull(clock, "clock"), dialect, municipality, joining, migrating, random);
    }

    /**
     * Says which kind of database it is, for one that gives itself another name.
     *
     * @param dialect the kind of database whose SQL it speaks
     * @return the changed settings
     */
    public JdbcSettings dialect(Dialect dialect) {
        return new JdbcSettings(clock, requireNonNull(dialect, "dialect"), municipality, joining, migrating, random);
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
                clock, dialect, requireNonNull(municipality, "municipality"), joining, migrating, random);
    }

    /**
     * Lets saves become part of a transaction that is under way: a connection whose autocommit is off is neither
     * committed nor rolled back. For data sources that know the transactions of the host, such as the transaction-aware
     * proxy of Spring, over a pool whose autocommit is on.
     *
     * @return the changed settings
     */
    public JdbcSettings joiningTransactions() {
        return new JdbcSettings(clock, dialect, municipality, true, migrating, random);
    }

    /**
     * Lets the store make its tables and bring them up to date. Without this, a database of the host is only looked at,
     * and refused unless its schema is the one of this library. Files of its own are always brought up to date.
     *
     * @return the changed settings
     */
    public JdbcSettings migrating() {
        return new JdbcSettings(clock, dialect, municipality, joining, true, random);
    }

    /**
     * Sets the randomness that spreads repeated attempts over time, so that rivals do not meet again.
     *
     * @param random any generator that threads may share
     * @return the changed settings
     */
    public JdbcSettings random(RandomGenerator random) {
        return new JdbcSettings(clock, dialect, municipality, joining, migrating, requireNonNull(random, "random"));
    }

    Clock clock() {
        return clock;
    }

    @Nullable
    Dialect dialect() {
        return dialect;
    }

    /** The official key, or empty if the store is not divided. */
    String municipality() {
        return municipality == null ? "" : municipality.value();
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
