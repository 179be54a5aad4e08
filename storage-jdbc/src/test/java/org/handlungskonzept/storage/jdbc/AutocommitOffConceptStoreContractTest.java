package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.testkit.ConceptStoreContract;
import org.handlungskonzept.testkit.StoreProgram;
import org.junit.jupiter.api.AfterEach;

/** A pool of the host that hands out connections with autocommit off, as many pools are told to do. */
class AutocommitOffConceptStoreContractTest extends ConceptStoreContract {

    private final List<ObservedDataSource> dataSources = new ArrayList<>();

    @AfterEach
    void everyConnectionWasGivenBackClean() {
        assertThat(dataSources).isNotEmpty().allSatisfy(dataSource -> {
            assertThat(dataSource.opened()).isPositive();
            assertThat(dataSource.inUse()).isZero();
            assertThat(dataSource.givenBackWithOpenTransaction()).isZero();
        });
    }

    @Override
    protected ConceptStore open(Path place, Clock clock) {
        ObservedDataSource dataSource = autocommitOff(place);
        dataSources.add(dataSource);
        return JdbcConceptStore.open(
                dataSource, JdbcSettings.standard().clock(clock).migrating());
    }

    @Override
    protected Map<String, BiFunction<Path, Clock, ConceptStore>> peers() {
        return Peers.all();
    }

    @Override
    protected Class<?> program() {
        return Program.class;
    }

    private static ObservedDataSource autocommitOff(Path place) {
        return new ObservedDataSource(SqliteFile.dataSource(place.resolve("host.db")), false);
    }

    static final class Program {

        private Program() {}

        public static void main(String[] args) throws IOException {
            StoreProgram.run(
                    JdbcConceptStore.open(autocommitOff(Path.of(args[0])), Clock.systemUTC()), args, System.out);
        }
    }
}
