package org.handlungskonzept.storage.json;

import java.nio.file.Path;
import java.time.Clock;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.testkit.ConceptStoreContract;
import org.handlungskonzept.testkit.SaveLoop;

class JsonConceptStoreContractTest extends ConceptStoreContract {

    @Override
    protected ConceptStore open(Path place, Clock clock) {
        return JsonConceptStore.open(place, clock);
    }

    @Override
    protected Class<?> saveLoop() {
        return Loop.class;
    }

    /** The program that is killed. */
    static final class Loop {

        private Loop() {}

        public static void main(String[] arguments) {
            SaveLoop.run(JsonConceptStore.open(Path.of(arguments[0])), System.out);
        }
    }
}
