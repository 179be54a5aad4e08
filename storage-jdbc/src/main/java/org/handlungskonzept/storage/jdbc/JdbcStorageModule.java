package org.handlungskonzept.storage.jdbc;

import static java.util.Objects.requireNonNull;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.Clock;
import javax.sql.DataSource;
import org.handlungskonzept.storage.ConceptStore;

/**
 * A Guice module (Guice-Modul) that binds the {@link ConceptStore} to the database of the host.
 *
 * <p>The host binds the {@link DataSource} and closes it. Immutable and thread-safe.
 */
public final class JdbcStorageModule extends AbstractModule {

    private final Clock clock;

    private JdbcStorageModule(Clock clock) {
        this.clock = clock;
    }

    /**
     * Makes a module whose store takes the time from the system.
     *
     * @return the module
     */
    public static JdbcStorageModule create() {
        return create(Clock.systemUTC());
    }

    /**
     * Makes a module.
     *
     * @param clock the clock that says when a revision was saved
     * @return the module
     */
    public static JdbcStorageModule create(Clock clock) {
        return new JdbcStorageModule(requireNonNull(clock, "clock"));
    }

    @Provides
    @Singleton
    ConceptStore store(DataSource dataSource) {
        return JdbcConceptStore.open(dataSource, clock);
    }
}
