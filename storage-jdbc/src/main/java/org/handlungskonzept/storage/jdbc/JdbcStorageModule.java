package org.handlungskonzept.storage.jdbc;

import static java.util.Objects.requireNonNull;

import com.google.inject.AbstractModule;
import com.google.inject.Provider;
import com.google.inject.Scopes;
import javax.sql.DataSource;
import org.handlungskonzept.storage.ConceptStore;

/**
 * A Guice module (Guice-Modul) that binds the {@link ConceptStore} to the database of the host.
 *
 * <p>The host binds the {@link DataSource} and closes it. Immutable and thread-safe.
 */
public final class JdbcStorageModule extends AbstractModule {

    private final JdbcSettings settings;

    private JdbcStorageModule(JdbcSettings settings) {
        this.settings = settings;
    }

    /**
     * Makes a module whose store takes the time from the system.
     *
     * @return the module
     */
    public static JdbcStorageModule create() {
        return create(JdbcSettings.standard());
    }

    /**
     * Makes a module.
     *
     * @param settings how to use the database
     * @return the module
     */
    public static JdbcStorageModule create(JdbcSettings settings) {
        return new JdbcStorageModule(requireNonNull(settings, "settings"));
    }

    /** By hand rather than by a method with an annotation, which Guice could not reach in a named module. */
    @Override
    protected void configure() {
        Provider<DataSource> dataSource = getProvider(DataSource.class);
        Provider<ConceptStore> store = () -> JdbcConceptStore.open(dataSource.get(), settings);
        bind(ConceptStore.class).toProvider(store).in(Scopes.SINGLETON);
    }
}
