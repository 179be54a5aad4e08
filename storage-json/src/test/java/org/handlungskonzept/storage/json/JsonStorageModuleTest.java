package org.handlungskonzept.storage.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import java.nio.file.Path;
import java.time.Clock;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.ConceptStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonStorageModuleTest {

    @TempDir
    private Path directory;

    @Test
    void bindsOneStoreUnderTheStrictestRules() {
        Injector injector = Guice.createInjector(
                Stage.PRODUCTION, new Strict(), new JsonStorageModule(directory, Clock.systemUTC()));

        ConceptStore store = injector.getInstance(ConceptStore.class);
        store.create(ConceptCodecTest.sample(), ChangeNote.by("test", ""));

        assertThat(injector.getInstance(ConceptStore.class)).isSameAs(store);
        assertThat(store.ids()).containsExactly(ConceptCodecTest.sample().id());
    }

    private static final class Strict extends AbstractModule {
        @Override
        protected void configure() {
            binder().requireExplicitBindings();
            binder().requireAtInjectOnConstructors();
            binder().requireExactBindingAnnotations();
            binder().disableCircularProxies();
        }
    }
}
