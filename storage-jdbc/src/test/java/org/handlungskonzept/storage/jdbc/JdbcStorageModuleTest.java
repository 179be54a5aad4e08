package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.ConceptStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbcStorageModuleTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-06-14T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path place;

    @Test
    void bindsTheStoreToTheDatabaseOfTheHost() {
        Injector injector = Guice.createInjector(
                Stage.PRODUCTION,
                new Strict(),
                JdbcStorageModule.create(JdbcSettings.standard().clock(CLOCK).migrating()));
        Concept concept = Concept.builder(
                        ConceptId.of("integration"), "Integration", new Municipality("Musterstadt", null))
                .build();

        ConceptStore store = injector.getInstance(ConceptStore.class);
        store.create(concept, ChangeNote.by("Koordination", "Test"));

        assertThat(store).isInstanceOf(JdbcConceptStore.class).isSameAs(injector.getInstance(ConceptStore.class));
        assertThat(JdbcConceptStore.open(dataSource(), JdbcSettings.standard().clock(CLOCK))
                        .find(concept.id()))
                .get()
                .matches(stored -> stored.revision().at().equals(CLOCK.instant()));
    }

    private DataSource dataSource() {
        return SqliteFile.dataSource(place.resolve("host.db"));
    }

    private final class Strict extends AbstractModule {

        @Override
        protected void configure() {
            binder().requireExplicitBindings();
            binder().requireAtInjectOnConstructors();
            binder().requireExactBindingAnnotations();
            binder().disableCircularProxies();
            bind(DataSource.class).toInstance(dataSource());
        }
    }
}
