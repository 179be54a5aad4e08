package org.handlungskonzept.storage.jdbc;

import java.nio.file.Path;
import java.time.Clock;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.testkit.ConceptStoreContract;
import org.handlungskonzept.testkit.SaveLoop;

class SqliteConceptStoreContractTest extends ConceptStoreContract {

    @Override
    protected ConceptStore open(Path place, Clock clock) {
        return JdbcConceptStore.open(place.resolve("konzepte.db"), clock);
    }

    @Override
    protected Class<?> saveLoop() {
        return Loop.class;
    }

    static final class Loop {

        private Loop() {}

        public static void main(String[] args) {
            SaveLoop.run(JdbcConceptStore.open(Path.of(args[0], "konzepte.db")), System.out);
        }
    }
}
