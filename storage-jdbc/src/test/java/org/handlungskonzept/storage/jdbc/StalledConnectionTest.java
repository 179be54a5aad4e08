package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Municipality;
import org.handlungskonzept.storage.ChangeNote;
import org.handlungskonzept.storage.StoreFailureException;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The line to the server stands still at every single message of a save, while the server goes on holding what it holds. The
 * timeout of the host ends the waiting; all messages are tried at once, because each waits for its timeout.
 */
@Tag("validate")
class StalledConnectionTest {

    private static final int MESSAGES = 16;

    static Stream<Arguments> servers() {
        // PostgreSQL counts its timeout in seconds, MariaDB in milliseconds.
        Stream<Arguments> servers = Stream.of(Arguments.of(
                Named.<Supplier<TestDatabase>>of("PostgreSQL", TestDatabase::postgres), "&socketTimeout=1"));
        return MariaDbServer.isInstalled()
                ? Stream.concat(
                        servers,
                        Stream.of(Arguments.of(
                                Named.<Supplier<TestDatabase>>of("MariaDB", TestDatabase::mariaDb),
                                "&socketTimeout=800")))
                : servers;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void endsWithOneExceptionAndLosesNothing(Supplier<TestDatabase> newDatabase, String timeout) throws Exception {
        try (TestDatabase database = newDatabase.get()) {
            JdbcConceptStore direct = JdbcConceptStore.open(
                    database.pool(), JdbcSettings.standard().migrating());
            List<Callable<Boolean>> attempts = new ArrayList<>();
            for (CuttingProxy.Moment moment : CuttingProxy.Moment.values()) {
                for (int message = 1; message <= MESSAGES; message++) {
                    int at = message;
                    ConceptId id = ConceptId.of("c-" + message + "-" + moment.ordinal());
                    attempts.add(() -> saveWhileStalled(database, direct, id, timeout, at, moment));
                }
            }
            ExecutorService pool = Executors.newFixedThreadPool(attempts.size());
            int stalled = 0;
            try {
                for (Future<Boolean> attempt : pool.invokeAll(attempts)) {
                    stalled += attempt.get() ? 1 : 0;
                }
            } finally {
                pool.shutdownNow();
            }

            // Around 20, because what is sent together may arrive in one part or in two.
            assertThat(stalled).as("messages that were held back").isGreaterThan(2 * 8);
            assertThat(direct.verify().problems()).isEmpty();
        }
    }

    private static boolean saveWhileStalled(
            TestDatabase database,
            JdbcConceptStore direct,
            ConceptId id,
            String timeout,
            int message,
            CuttingProxy.Moment moment)
            throws Exception {
        direct.create(concept(id, 1), note());
        ChangeNote note = note();
        try (CuttingProxy proxy = new CuttingProxy(port(database.url()))) {
            DriverManagerDataSource target = new DriverManagerDataSource(database.url());
            ObservedDataSource line = new ObservedDataSource(target, true);
            JdbcConceptStore store = JdbcConceptStore.open(line, JdbcSettings.standard());
            target.setUrl(through(proxy, database) + timeout);
            proxy.stallAt(message, moment);
            try {
                assertThat(store.save(concept(id, 2), 1, note).revision().number())
                        .isEqualTo(2);
            } catch (StoreFailureException e) {
                assertThat(e).hasMessageContaining("repeat the call with the same note");
            }
            boolean stalled = proxy.hasCut();
            assertThat(line.inUse()).as("connections that were not given back").isZero();
            assertThat(direct.load(id)).isIn(concept(id, 1), concept(id, 2));
            proxy.release();
            target.setUrl(database.url());

            assertThat(store.save(concept(id, 2), 1, note).revision().number()).isEqualTo(2);
            assertThat(direct.history(id)).hasSize(2);
            assertThat(direct.load(id)).isEqualTo(concept(id, 2));
            return stalled;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void givesThePoolItsConnectionsBack(Supplier<TestDatabase> newDatabase, String timeout) throws Exception {
        ConceptId id = ConceptId.of("integration");
        ChangeNote note = note();
        try (TestDatabase database = newDatabase.get();
                CuttingProxy proxy = new CuttingProxy(port(database.url()))) {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(
                    through(proxy, database) + timeout + "&connectTimeout=" + (timeout.endsWith("=1") ? 1 : 800));
            config.setMaximumPoolSize(2);
            config.setConnectionTimeout(1_000);
            config.setValidationTimeout(500);
            try (HikariDataSource pool = new HikariDataSource(config)) {
                JdbcConceptStore store =
                        JdbcConceptStore.open(pool, JdbcSettings.standard().migrating());
                store.create(concept(id, 1), note());

                proxy.freeze();
                assertThatExceptionOfType(StoreFailureException.class)
                        .isThrownBy(() -> store.save(concept(id, 2), 1, note))
                        .withMessageContaining("Maybe ");
                assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
                proxy.release();

                assertThat(store.save(concept(id, 2), 1, note).revision().number())
                        .isEqualTo(2);
                assertThat(store.history(id)).hasSize(2);
                assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
            }
        }
    }

    private static String through(CuttingProxy proxy, TestDatabase database) {
        return database.url().replace(":" + port(database.url()) + "/", ":" + proxy.port() + "/");
    }

    private static int port(String url) {
        return URI.create(url.substring("jdbc:".length())).getPort();
    }

    private static Concept concept(ConceptId id, int number) {
        Measure measure = Measure.builder(MeasureId.of("m-" + number), "Maßnahme " + number)
                .build();
        return Concept.builder(id, "Fassung " + number, new Municipality("Musterstadt", null))
                .addField(FieldOfAction.builder(FieldId.of("feld"), "Feld")
                        .addMeasure(measure)
                        .build())
                .build();
    }

    private static ChangeNote note() {
        return ChangeNote.by("Koordination", "Test");
    }
}
