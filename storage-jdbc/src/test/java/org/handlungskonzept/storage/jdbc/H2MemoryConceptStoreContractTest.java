package org.handlungskonzept.storage.jdbc;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.BiFunction;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.testkit.InProcessStoreContract;
import org.junit.jupiter.api.AfterAll;

/** H2 in memory, through a pool of the host that hands out connections with autocommit on. */
class H2MemoryConceptStoreContractTest extends InProcessStoreContract {

    private static final TestDatabase DATABASE = TestDatabase.h2Memory(true);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Override
    protected ConceptStore open(Path place, Clock clock) {
        return JdbcConceptStore.open(
                DATABASE.pool(), Parts.at(place).clock(clock).migrating());
    }

    @Override
    protected Map<String, BiFunction<Path, Clock, ConceptStore>> peers() {
        return Peers.all();
    }
}
