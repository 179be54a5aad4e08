package org.handlungskonzept.storage.json;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.BiFunction;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.testkit.ConceptStoreContract;
import org.handlungskonzept.testkit.DocumentForm;
import org.handlungskonzept.testkit.MemoryConceptStore;
import org.handlungskonzept.testkit.StoreProgram;

class JsonConceptStoreContractTest extends ConceptStoreContract {

    @Override
    protected ConceptStore open(Path place, Clock clock) {
        return JsonConceptStore.open(place, clock);
    }

    @Override
    protected Map<String, BiFunction<Path, Clock, ConceptStore>> peers() {
        return Map.of(
                "memory",
                (place, clock) -> MemoryConceptStore.empty(clock, new Documents()),
                "directory",
                JsonConceptStore::open);
    }

    @Override
    protected Class<?> program() {
        return Program.class;
    }

    static final class Program {

        private Program() {}

        public static void main(String[] arguments) throws IOException {
            StoreProgram.run(JsonConceptStore.open(Path.of(arguments[0])), arguments, System.out);
        }
    }

    private static final class Documents implements DocumentForm {

        private final ConceptCodec codec = ConceptCodec.standard();

        @Override
        public byte[] write(Concept concept) {
            return codec.write(concept);
        }

        @Override
        public Concept read(byte[] document) {
            return codec.read(document, "memory");
        }
    }
}
