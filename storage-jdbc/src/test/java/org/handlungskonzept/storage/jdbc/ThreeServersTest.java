package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.FoundMeasure;
import org.handlungskonzept.storage.MeasureQuery;
import org.handlungskonzept.storage.Revision;
import org.handlungskonzept.storage.StoreFailureException;
import org.handlungskonzept.storage.Subscription;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A state on three servers of PostgreSQL, the last of which is stopped in the last test. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ThreeServersTest {

    private static final List<String> NAMES = List.of("mitte", "nord", "sued");
    private static final MeasureQuery QUERY = MeasureQuery.asOf(LocalDate.of(2025, 6, 30));
    private static final MunicipalityRouter ROUTER = MunicipalityRouter.byIdentifier(
            key -> NAMES.get(Math.floorMod(Integer.parseInt(key.value().substring(5, 8)), NAMES.size())), "mitte");
    private static final List<String> CONCEPTS = List.of(
            "03241009-klima", "03241010-klima", "03241011-klima", "03241012-klima", "allgemein", "03241009-abfall");

    private static Map<String, EmbeddedPostgres> servers;
    private static RoutedConceptStore store;

    @BeforeAll
    static void start() {
        List<CompletableFuture<EmbeddedPostgres>> starting = NAMES.stream()
                .map(name -> CompletableFuture.supplyAsync(ThreeServersTest::server))
                .toList();
        servers = new TreeMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            servers.put(NAMES.get(i), starting.get(i).join());
        }
        store = RoutedConceptStore.open(
                dataSources(),
                ROUTER,
                JdbcSettings.standard().dividedByIdentifier().migrating());
        CONCEPTS.forEach(id -> store.create(DivisionTest.concept(id), note()));
    }

    private static EmbeddedPostgres server() {
        try {
            return EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("shared_buffers", "8MB")
                    .setServerConfig("max_connections", "10")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, DataSource> dataSources() {
        Map<String, DataSource> dataSources = new TreeMap<>();
        servers.forEach((name, server) -> dataSources.put(name, server.getPostgresDatabase()));
        return dataSources;
    }

    @AfterAll
    static void stop() throws IOException {
        store.close();
        for (EmbeddedPostgres server : servers.values()) {
            server.close();
        }
    }

    @Test
    @Order(1)
    void putsEachConceptOnTheServerOfItsMunicipality() {
        Map<String, List<String>> there = new TreeMap<>();
        dataSources().forEach((name, dataSource) -> {
            try (JdbcConceptStore one =
                    JdbcConceptStore.open(dataSource, JdbcSettings.standard().dividedByIdentifier())) {
                there.put(name, one.ids().stream().map(ConceptId::value).toList());
            }
        });

        assertThat(there)
                .isEqualTo(Map.of(
                        "mitte",
                        List.of("03241009-abfall", "03241009-klima", "03241012-klima", "allgemein"),
                        "nord",
                        List.of("03241010-klima"),
                        "sued",
                        List.of("03241011-klima")));
    }

    @Test
    @Order(1)
    void answersForAllAsOneStoreWouldPageByPage() {
        try (TestDatabase single = TestDatabase.h2Memory(true);
                JdbcConceptStore one = JdbcConceptStore.open(
                        single.pool(), JdbcSettings.standard().migrating())) {
            one.importFrom(new ByteArrayInputStream(archive(store)));

            assertThat(archive(one)).isEqualTo(archive(store));
            assertThat(store.ids()).isEqualTo(one.ids()).hasSameSizeAs(CONCEPTS);
            assertThat(store.deletions()).isEqualTo(one.deletions());
            List<FoundMeasure> all = MeasurePages.all(one, QUERY, 1000);
            assertThat(all).hasSizeGreaterThan(CONCEPTS.size());
            for (int limit : new int[] {1, 2, 3, all.size() - 1, all.size(), 1000}) {
                assertThat(MeasurePages.all(store, QUERY, limit))
                        .as("by %s", limit)
                        .isEqualTo(all);
            }
        }
    }

    @Test
    @Order(1)
    void tellsOfChangesOnEveryServer() {
        List<Revision> told = new ArrayList<>();
        List<ConceptId> ids = List.of(ConceptId.of("03241010-neu"), ConceptId.of("03241011-neu"));
        Subscription subscription = store.onChange(told::add);
        ids.forEach(id -> store.create(DivisionTest.concept(id.value()), note()));
        subscription.close();
        ids.forEach(id -> store.erase(id, note()));

        assertThat(told).extracting(Revision::concept).isEqualTo(ids);
    }

    @Test
    @Order(1)
    void refusesARouterThatNamesAnotherServer() {
        RoutedConceptStore lost = RoutedConceptStore.open(dataSources(), concept -> "west", JdbcSettings.standard());

        assertThatIllegalStateException()
                .isThrownBy(() -> lost.find(ConceptId.of("allgemein")))
                .withMessageContainingAll("(allgemein)", "(west)", "[mitte, nord, sued]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoutedConceptStore.open(Map.of(), ROUTER, JdbcSettings.standard()));
    }

    @Test
    @Order(2)
    void namesTheServerThatIsDownAndGoesOnWithTheOthers() throws IOException {
        servers.get("sued").close();
        ConceptId lost = ConceptId.of("03241011-klima");
        RoutedConceptStore fresh = RoutedConceptStore.open(
                dataSources(), ROUTER, JdbcSettings.standard().dividedByIdentifier());

        for (RoutedConceptStore each : List.of(store, fresh)) {
            assertNamesTheServer(() -> each.find(lost));
            assertNamesTheServer(() -> each.create(DivisionTest.concept("03241011-neu"), note()));
            assertNamesTheServer(each::ids);
            assertNamesTheServer(each::deletions);
            assertNamesTheServer(() -> each.measures(QUERY));
            assertNamesTheServer(() -> archive(each));
            for (String id : CONCEPTS) {
                if (!id.equals(lost.value())) {
                    Concept changed = each.load(ConceptId.of(id)).toBuilder()
                            .title("weiter " + id)
                            .build();
                    each.update(changed.id(), note(), newest -> changed);
                    assertThat(each.load(changed.id())).isEqualTo(changed);
                }
            }
        }
    }

    private static void assertNamesTheServer(ThrowingCallable call) {
        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(call)
                .withMessageContainingAll("server sued", "Maybe ")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("mitte", "nord"));
    }

    private static byte[] archive(ConceptStore from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        from.exportTo(out);
        return out.toByteArray();
    }

    private static ChangeNote note() {
        return ChangeNote.by("Koordination", "Test");
    }
}
