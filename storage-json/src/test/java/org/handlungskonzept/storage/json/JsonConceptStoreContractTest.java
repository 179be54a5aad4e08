package org.handlungskonzept.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.storage.ConceptStore;
import org.handlungskonzept.storage.Redaction;
import org.handlungskonzept.storage.Revision;
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

    @Override
    protected void assertNoTrace(ConceptStore survivor, Path place, String text) throws IOException {
        super.assertNoTrace(survivor, place, text);
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), UTF_8))
                        .as(file.toString())
                        .doesNotContain(text);
            }
        }
        assertThat(((JsonConceptStore) survivor).verify().problems()).isEmpty();
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

        @Override
        public byte[] redact(Revision revision, byte[] document, Redaction redaction) {
            return codec.redact(revision, document, redaction);
        }
    }
}
