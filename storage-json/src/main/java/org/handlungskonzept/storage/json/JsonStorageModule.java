package org.handlungskonzept.storage.json;

import static java.util.Objects.requireNonNull;

import com.google.inject.AbstractModule;
import java.nio.file.Path;
import java.time.Clock;
import org.handlungskonzept.storage.ConceptStore;

/**
 * Binds {@link ConceptStore} to a store in a directory (Guice-Modul der Ablage).
 *
 * <p>Guice is optional: nothing else here needs it. Immutable and thread-safe.
 */
public final class JsonStorageModule extends AbstractModule {

    private final Path directory;
    private final Clock clock;

    /**
     * Makes the module.
     *
     * @param directory the directory of the store; it is made if it is missing
     * @param clock where the time of a save comes from
     */
    public JsonStorageModule(Path directory, Clock clock) {
        this.directory = requireNonNull(directory, "directory");
        this.clock = requireNonNull(clock, "clock");
    }

    @Override
    protected void configure() {
        bind(ConceptStore.class).toInstance(JsonConceptStore.open(directory, clock));
    }
}
