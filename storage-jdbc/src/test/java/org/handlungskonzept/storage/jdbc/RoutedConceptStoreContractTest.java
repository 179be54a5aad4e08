package org.handlungskonzept.storage.jdbc;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.testkit.InProcessStoreContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;

/** The contract over three databases in the memory, among which the concepts are spread by the sum of their letters. */
@Tag("validate")
class RoutedConceptStoreContractTest extends InProcessStoreContract {

    private static final Map<String, TestDatabase> DATABASES = Map.of(
            "0", TestDatabase.h2Memory(true), "1", TestDatabase.h2Memory(true), "2", TestDatabase.h2Memory(true));

    @AfterAll
    static void close() {
        DATABASES.values().forEach(TestDatabase::close);
    }

    @Override
    protected ConceptStore open(Path place, Clock clock) {
        Map<String, DataSource> servers = new TreeMap<>();
        DATABASES.forEach((name, database) -> servers.put(name, database.pool()));
        return RoutedConceptStore.open(
                servers,
                concept -> String.valueOf(concept.value().chars().sum() % DATABASES.size()),
                Parts.at(place).clock(clock).migrating());
    }

    @Override
    protected Map<String, BiFunction<Path, Clock, ConceptStore>> peers() {
        return Peers.all();
    }
}
