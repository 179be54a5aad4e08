package org.handlungskonzept.storage.jdbc;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.BiFunction;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.testkit.InProcessStoreContract;
import org.junit.jupiter.api.io.TempDir;

/** A file of H2 belongs to one process at a time; what a killed process leaves is looked at by {@link H2KillTest}. */
class H2FileConceptStoreContractTest extends InProcessStoreContract {

    @TempDir
    static Path folder;

    @Override
    protected ConceptStore open(Path place, Clock clock) {
        return JdbcConceptStore.open(
                folder.resolve("konzepte.mv.db"), Parts.at(place).clock(clock));
    }

    @Override
    protected Map<String, BiFunction<Path, Clock, ConceptStore>> peers() {
        return Peers.all();
    }
}
