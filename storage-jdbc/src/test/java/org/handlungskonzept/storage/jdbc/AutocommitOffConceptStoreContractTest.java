package org.handlungskonzept.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.testkit.InProcessStoreContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;

/** A pool of the host that hands out connections with autocommit off, as many pools are told to do. */
@Tag("validate")
class AutocommitOffConceptStoreContractTest extends InProcessStoreContract {

    private static final TestDatabase DATABASE = TestDatabase.h2Memory(false);

    private final List<ObservedDataSource> dataSources = new ArrayList<>();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

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
        ObservedDataSource dataSource = new ObservedDataSource(DATABASE.pool(), false);
        dataSources.add(dataSource);
        return JdbcConceptStore.open(dataSource, Parts.at(place).clock(clock).migrating());
    }
}
