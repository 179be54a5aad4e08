package org.handlungskonzept.storage.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.BiFunction;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.testkit.ConceptStoreContract;
import org.handlungskonzept.testkit.StoreProgram;

class SqliteConceptStoreContractTest extends ConceptStoreContract {

    @Override
    protected ConceptStore open(Path place, Clock clock) {
        return JdbcConceptStore.open(
                place.resolve("konzepte.db"), JdbcSettings.standard().clock(clock));
    }

    @Override
    protected Map<String, BiFunction<Path, Clock, ConceptStore>> peers() {
        return Peers.all();
    }

    @Override
    protected Class<?> program() {
        return Program.class;
    }

    static final class Program {

        private Program() {}

        public static void main(String[] args) throws IOException {
            StoreProgram.run(JdbcConceptStore.open(Path.of(args[0], "konzepte.db")), args, System.out);
        }
    }
}
